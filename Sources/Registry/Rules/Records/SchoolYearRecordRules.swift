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
      jump(
        """
        select f.school, y.year, count(*)
        from studies f
        cross join lateral generate_series(
          extract(year from f.valid_from)::int,
          extract(year from least(f.valid_until - 1, current_date))::int) as y (year)
        where coalesce(f.valid_until, 'infinity') > make_date(y.year, 12, 31)
        group by 1, 2
        """), detail: change),
  ]

  /// The years whose figure is further away from the year before than the threshold, in percent.
  private static func jump(_ figures: SQL) -> SQL {
    """
    select 'school' as noun, a.school as record, a.school, a.year, a.before, a.count,
      round(100.0 * (a.count - a.before) / a.before, 1)
    from (
      select c.*, lag(c.count) over years as before, lag(c.year) over years as year_before
      from (\(figures)) c window years as (partition by c.school order by c.year)
    ) a
    where a.year_before = a.year - 1 and a.year < extract(year from current_date)
      and 100 * abs(a.count - a.before) > (select threshold from rule) * a.before
    """
  }

  private static func change(_ values: RecordRule.Values) -> Text {
    Text(
      zh: "上年\(values[0]),本年\(values[1]),变动\(values[2])%",
      en: "\(values[0]) the year before, \(values[1]) now: \(values[2]) %")
  }
}
