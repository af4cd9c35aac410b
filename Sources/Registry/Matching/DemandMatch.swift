import Postgres
import Tables

/// Who could meet a company's demand, and by what path the rest could be trained.
extension Store {
  /// Majors and cohorts by score, holders of certificates, then the path that closes the gap.
  ///
  /// - Parameter limit: at most so many rows of each part.
  public func match(
    demand key: String, limit: Int, asOf: CalendarDate, knownAt: KnownAt? = nil
  ) throws -> StatisticsResult {
    try read(knownAt: knownAt) { connection in
      let demand = Entities.description(of: Demand.self)
      let id = try record(demand, key: key, isPast: knownAt != nil, in: connection).id
      let rows = try connection.rows(
        """
        with \(Self.candidates(demand: id, asOf: asOf)), \(Self.holders(demand: id)),
          \(Self.path), parts as (\(Self.parts)),
        ranked as (
          select p.*, row_number() over (
            partition by part order by score desc nulls last, people desc nulls last, day, record
          ) as rank
          from parts p
        )
        select part, r.rank::text, score::text, noun, record, name, level::text, up_to::text, town,
          day::text, people::text, array_to_string(reasons, ';')
        from ranked r where r.rank <= \(limit)::int
        order by array_position(\(MatchPart.allCases.map(\.rawValue)), part), r.rank
        """)
      return StatisticsResult(columns: MatchPart.columns, rows: rows.map(\.values), notes: [])
    }
  }

  /// The majors that train it, scored, and the students of those that suffice.
  private static func candidates(demand id: String, asOf: CalendarDate) -> SQL {
    """
    asked as (
      select d.*, \(asOf.text)::date as today,
        (\(asOf.text)::date + cohort_years * interval '1 year')::date as last_cohort,
        (\(asOf.text)::date - overdue_years * interval '1 year')::date as first_cohort,
        (\(asOf.text)::date - holder_years * interval '1 year')::date as held_since,
        (\(asOf.text)::date - station_years * interval '1 year')::date as trained_since
      from demands_open d cross join match_spans where d.demand_id = \(id)::bigint
    ), suited as (
      select m.*, \(score("m.reasons")) as score,
        coalesce(m.opened_on, a.today) <= a.today and coalesce(m.closed_on, 'infinity') > a.today
          as is_open
      from demand_majors m cross join asked a where m.demand_id = \(id)::bigint
    ), students_left as (
      select e.person_id, e.expected_on, s.major_id,
        e.expected_on < coalesce(a.valid_until, 'infinity') as in_time
      from suited s join expected_graduations e on e.major_id = s.major_id cross join asked a
      where s.suffices and e.entered_on <= a.today and coalesce(e.left_on, 'infinity') > a.today
        and coalesce(e.graduated_on, 'infinity') > a.today
        and e.expected_on > a.first_cohort and e.expected_on <= a.last_cohort
    ), cohorts as (
      select s.*, t.expected_on, t.people, s.reasons || t.reason as all_reasons
      from suited s
      join (
        select major_id, expected_on, case when in_time then 'in_time' else 'late' end as reason,
          count(distinct person_id) as people
        from students_left group by major_id, expected_on, in_time
      ) as t on t.major_id = s.major_id
    )
    """
  }

  /// Those certified lately, each at the highest level, and the listed stations that trained some.
  private static func holders(demand id: String) -> SQL {
    """
    held as (
      select c.person_id, max(c.level) as level, max(c.issued_on) as latest
      from demand_occupations o join certificates c on c.occupation = o.occupation
      cross join asked a
      where o.demand_id = \(id)::bigint and c.issued_on > a.held_since and c.issued_on <= a.today
      group by c.person_id
    ), stations_training as (
      select t.*,
        array[registry.level_reason(a.level, t.level),
          case when t.town_id = a.town_id then 'same_town' else 'same_city' end] as reasons
      from (
        select l.record, l.station_name as name, l.town_id, l.town, max(c.level) as level,
          count(distinct c.person_id) as people, max(c.issued_on) as latest
        from demand_occupations o
        join certificates c on c.occupation = o.occupation
        join listings l on l.station_id = c.station_id
        cross join asked a
        where o.demand_id = \(id)::bigint and c.issued_on > a.trained_since
          and c.issued_on <= a.today and l.valid_from <= a.today
          and coalesce(l.valid_until, 'infinity') > a.today
        group by l.record, l.station_name, l.town_id, l.town
      ) as t cross join asked a
    )
    """
  }

  /// The major to train it, else the nearest below; what remains; and whom to train further.
  private static let path: SQL = """
    study as (
      select * from suited where is_open
      order by suffices desc, case when not suffices then reaches end desc, score desc, record
      limit 1
    ), remaining as (
      select greatest(a.wanted - (
          select count(*) from (
            select person_id from students_left where in_time
            union select person_id from held where a.level is null or level >= a.level
          ) as available
        ), 0) as people
      from asked a
    ), upgrade as (
      select h.level, count(*) as people, max(h.latest) as latest
      from held h cross join asked a cross join remaining r
      where h.level < a.level
        and (r.people > 0 or not exists (select from study where suffices))
      group by h.level order by h.level desc limit 1
    )
    """

  private static let parts: SQL = """
    select 'major' as part, score, 'major' as noun, record, name, reaches as level,
      null::skill_level as up_to, town, null::date as day, (
        select count(distinct t.person_id) from students_left t where t.major_id = s.major_id
      ) as people, reasons
    from suited s where is_open
    union all
    select 'cohort', \(score("c.all_reasons")), 'major', record, name, reaches, null, town,
      expected_on, people, all_reasons
    from cohorts c
    union all
    select 'holder', null, 'certificate', null, null, h.level, null, null,
      max(h.latest), count(*), array[registry.level_reason(a.level, h.level), 'certified']
    from held h cross join asked a where a.level is null or h.level >= a.level
    group by h.level, a.level
    union all
    select 'study', s.score, case when s.record is not null then 'major' end, s.record, s.name,
      s.reaches, case when not s.suffices then a.level end, s.town, null, null,
      coalesce(s.reasons, array['no_major'])
    from asked a left join study s on true
    union all
    select 'upgrade', null, 'certificate', null, null, u.level, a.level, null, latest, people,
      array['level_below', 'upgrade']
    from upgrade u cross join asked a
    union all
    select 'station', \(score("t.reasons")), 'station', record, name, level, null, town, latest,
      people, reasons || 'trained_there'::text
    from stations_training t
    union all
    select 'uncovered', null, 'demand', a.record, a.occupation, a.level, null, a.town,
      a.valid_until - 1, r.people, array[case when r.people > 0 then 'uncovered' else 'covered' end]
        || case when a.valid_until <= a.today then array['ended'] end
    from asked a cross join remaining r
    """

  /// The sum of what its reasons weigh.
  private static func score(_ reasons: SQL) -> SQL {
    "(select coalesce(sum(w.value), 0) from match_weights w where w.item = any(\(reasons)))"
  }
}
