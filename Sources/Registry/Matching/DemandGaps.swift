import Postgres
import Tables

/// Demand against supply.
extension Store {
  /// The people wanted on a day, less the students who will graduate within some years and those
  /// certified lately, each of whom is counted once; the widest gap first.
  ///
  /// Whoever could work in several occupations counts for each. A demand that asks for no level has
  /// a row of its own, met by every level.
  ///
  /// - Parameter years: how far ahead graduations count; the registry's own setting where nil.
  public func gaps(
    by dimensions: [GapDimension], asOf: CalendarDate, withinYears years: Int? = nil,
    knownAt: KnownAt? = nil
  ) throws -> StatisticsResult {
    try read(knownAt: knownAt) { connection in
      let groups: [SQL] = dimensions.map { "\(name: $0.rawValue)" }
      let grouping: SQL = groups.isEmpty ? "()" : groups.joined(separator: ", ")
      let shown: [SQL] = groups.map { "\($0)::text" }
      let shortest: [SQL] = dimensions.contains(.level) ? [] : ["f.shortage desc"]
      let order: [SQL] =
        shortest + ["f.gap desc", "f.demand desc"] + groups.map { "f.\($0) nulls last" }
      let measures = GapMeasure.told(by: dimensions)
      let figures: [SQL] = measures.map { "\($0.figure) as \(name: $0.column.key)" }
      let told: [SQL] = measures.map { "f.\(name: $0.column.key)::text" }
      let rows = try connection.rows(
        """
        with \(Self.wanted(asOf: asOf, years: years)), \(Self.supply), \(Self.compared),
        counted as (\(Self.counted(by: dimensions))), figures as (
          select \((groups + figures).joined(separator: ", "))
          from counted group by \(grouping)
        )
        select \((shown + told).joined(separator: ", "))
        from figures f order by \(order.joined(separator: ", "))
        """)
      return StatisticsResult(
        columns: dimensions.map(\.column) + measures.map(\.column), rows: rows.map(\.values),
        notes: [])
    }
  }

  private static func wanted(asOf: CalendarDate, years: Int?) -> SQL {
    """
    bounds as (
      select \(asOf.text)::date as today,
        (\(asOf.text)::date + coalesce(\(years)::float8, cohort_years) * interval '1 year')::date
          as last_cohort,
        (\(asOf.text)::date - overdue_years * interval '1 year')::date as first_cohort,
        (\(asOf.text)::date - holder_years * interval '1 year')::date as held_since
      from match_spans
    ), wanted as (
      select d.demand_id, d.occupation, d.level, d.town, d.wanted
      from demands_open d cross join bounds b
      where d.wanted > 0 and d.valid_from <= b.today
        and coalesce(d.valid_until, 'infinity') > b.today
    )
    """
  }

  /// One row for each person and occupation, which goes by the name that demands ask for it by.
  private static let supply: SQL = """
    terms as (
      select distinct w.occupation as asked, o.occupation
      from wanted w join demand_occupations o on o.demand_id = w.demand_id
    ), alike as (
      select n.name, w.occupation
      from (select distinct name from majors) as n
      join (select distinct occupation from wanted) as w
        on registry.names_alike(w.occupation, n.name)
    ), trained as (
      select m.major_id, coalesce(t.asked, o.name) as occupation
      from major_occupations m join occupations o on o.id = m.occupation_id
      left join terms t on t.occupation = o.name
      union
      select m.id, a.occupation
      from majors m left join alike a on a.name = m.name
      where not exists (select from major_occupations o where o.major_id = m.id)
    ), supply as (
      select e.person_id, e.level as training, t.occupation, e.reaches as level, e.town
      from expected_graduations e join trained t on t.major_id = e.major_id cross join bounds b
      where e.entered_on <= b.today and coalesce(e.left_on, 'infinity') > b.today
        and coalesce(e.graduated_on, 'infinity') > b.today
        and e.expected_on > b.first_cohort and e.expected_on <= b.last_cohort
      union all
      select c.person_id, null, coalesce(t.asked, c.occupation), c.level::skill_level, c.town
      from certifications c left join terms t on t.occupation = c.occupation cross join bounds b
      where c.happened_on > b.held_since and c.happened_on <= b.today
    )
    """

  /// Demand and supply as rows of one kind; a demand that asks for no level is met by every one.
  private static let compared: SQL = """
    compared as (
      select occupation, level, town, wanted, null::uuid as person_id, null as training
      from wanted
      union all
      select occupation, level, town, 0, person_id, training from supply
      union all
      select occupation, null, town, 0, person_id, training from supply
      where occupation in (select occupation from wanted where level is null)
    )
    """

  /// The same, and unless levels are compared the places that stay empty in each occupation.
  ///
  /// Whoever has a level can take a place that asks for it or for less: so many places stay empty as
  /// are lacking from that level up on which the most are.
  private static func counted(by dimensions: [GapDimension]) -> SQL {
    if dimensions.contains(.level) { return "select * from compared" }
    let town: SQL = dimensions.contains(.town) ? "c.town" : "null"
    return """
      select *, 0 as short from compared
      union all
      select occupation, null, town, 0, null, null, greatest(max(places), 0)
      from (
        select c.occupation, \(town) as town, a.level,
          sum(c.wanted) - count(distinct c.person_id) as places
        from compared c
        join (select distinct occupation, level from wanted) as a on a.occupation = c.occupation
        where a.level is null or c.level >= a.level
        group by c.occupation, 2, a.level
      ) as lacking
      group by occupation, town
      """
  }
}
