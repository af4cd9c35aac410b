import Postgres

/// What is checked of a school's figures from year to year; the year that runs is not yet compared.
extension RecordRules {
  static let schoolYears: [RecordRule] = [
    RecordRule(
      .enrolmentJump,
      jump("select school, year, count(*) from enrolments group by 1, 2"), detail: change),
    RecordRule(
      .graduationJump,
      jump(
        """
        select school, year, count(*) from graduations where completion = 'graduated' group by 1, 2
        """), detail: change),
    RecordRule(
      .stockJump,
      jump("select school, year, count(*) from (\(atYearsEnd)) y group by 1, 2"), detail: change),
  ]

  /// Each student at each year's end.
  private static let atYearsEnd: SQL = """
    select f.school, f.student_id, f.person_id, y.year
    from studies f
    cross join lateral generate_series(
      extract(year from f.valid_from)::int,
      extract(year from least(f.valid_until - 1, current_date))::int) as y (year)
    where coalesce(f.valid_until, 'infinity') > make_date(y.year, 12, 31)
    """

  /// The years whose figure is further away from the year before than the threshold, in percent. A year
  /// without any counts as 0 between others, and, where the school is open, as the last full one.
  private static func jump(_ figures: SQL) -> SQL {
    """
    with figures as (\(figures)), spans as (
      select f.school, min(f.year) as first, max(f.year) as last,
        case when s.status = 'open' then extract(year from current_date)::int - 1 end as full_year
      from figures f join schools s on s.code = f.school group by 1, s.status
    )
    select 'school' as noun, a.school as record, a.school, a.year, a.before, a.count,
      round(100.0 * (a.count - a.before) / a.before, 1)
    from (
      select s.*, y.year, coalesce(f.count, 0) as count,
        lag(coalesce(f.count, 0)) over (partition by s.school order by y.year) as before
      from spans s
      cross join lateral generate_series(s.first, greatest(s.last, s.full_year)) as y (year)
      left join figures f on f.school = s.school and f.year = y.year
    ) a
    where a.before > 0 and a.year < extract(year from current_date)
      and (a.year <= a.last or a.year = a.full_year)
      and 100 * abs(a.count - a.before) > (select threshold from rule) * a.before
    """
  }

  private static func change(_ values: RecordRule.Values) -> Text {
    Text(
      zh: "上年\(values[0]),本年\(values[1]),变动\(values[2])%",
      en: "\(values[0]) the year before, \(values[1]) now: \(values[2]) %")
  }
}
