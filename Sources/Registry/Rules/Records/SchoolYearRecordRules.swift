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
    RecordRule(
      .stockUnexplained,
      """
      with present as (
        select distinct y.school, y.year, y.person_id from (\(atYearsEnd)) y
        where not exists (
          select from suspensions p
          where p.student_id = y.student_id and p.valid_from <= make_date(y.year, 12, 31)
            and coalesce(p.valid_until, 'infinity') > make_date(y.year, 12, 31))
      )
      select 'school' as noun, b.school as record, b.school, b.year,
        sum(opening), sum(came), sum(went), sum(closing),
        sum(closing) - (sum(opening) + sum(came) - sum(went))
      from (
        select school, year, 0 as opening, 0 as came, 0 as went, 1 as closing from present
        union all select school, year + 1, 1, 0, 0, 0 from present
        union all select school, year, 0, 1, 0, 0 from enrolments e where not exists (
          select from student_events t
          where t.student_id = e.student_id and t.kind = 'transferred_in')
        union all select school, year, 0, 1, 0, 0 from student_movements
          where kind in ('transferred_in', 'resumed')
        union all select school, year, 0, 0, 1, 0 from student_movements where kind = 'suspended'
        union all select school, year, 0, 0, 1, 0 from graduations
        union all select school, year, 0, 0, 1, 0 from leavings l where not exists (
          select from suspensions p
          where p.student_id = l.student_id and p.valid_until = l.happened_on)
      ) b
      where b.year < extract(year from current_date)
      group by b.school, b.year
      having sum(closing) <> sum(opening) + sum(came) - sum(went)
      """
    ) {
      Text(
        zh: "年初\($0[0])人,增加\($0[1])人,减少\($0[2])人,年末\($0[3])人,差额\($0[4])人",
        en: "\($0[0]) before, \($0[1]) came, \($0[2]) went, \($0[3]) at the end: off by \($0[4])")
    },
    RecordRule(
      .fewTeachers, ratio("b.students > (select threshold from rule) * b.teachers"),
      detail: teaching),
    RecordRule(
      .manyTeachers, ratio("b.students < (select threshold from rule) * b.teachers"),
      detail: teaching),
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

  /// Returns whose teachers, part-timers aside, are too few or many for the students at the year's end.
  private static func ratio(_ condition: SQL) -> SQL {
    """
    select 'return' as noun, b.school || '/' || b.year as record, b.school, b.year, b.students,
      b.teachers
    from (
      select s.code as school, r.year::int, r.theory_teachers + r.practice_teachers as teachers,
        count(distinct y.person_id) as students
      from returns r
      join schools s on s.id = r.school_id
      left join (\(atYearsEnd)) y on y.school = s.code and y.year = r.year
      group by 1, 2, 3
    ) b
    where b.year < extract(year from current_date) and \(condition)
    """
  }

  private static func teaching(_ values: RecordRule.Values) -> Text {
    Text(
      zh: "年末在校生\(values[0])人,专任教师\(values[1])人",
      en: "\(values[0]) students at the year's end, \(values[1]) teachers")
  }

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
