import Postgres

/// What is checked of students' and persons' records.
extension RecordRules {
  static let students: [RecordRule] = [
    RecordRule(
      .atTwoSchools,
      """
      select a.noun, a.record, a.school, extract(year from greatest(a.valid_from, b.valid_from))::int
        as year, b.school_name, b.record, greatest(a.valid_from, b.valid_from)
      from studies a join studies b on b.person_id = a.person_id and b.school_id <> a.school_id
      where a.valid_from < coalesce(b.valid_until, 'infinity')
        and b.valid_from < coalesce(a.valid_until, 'infinity')
      """
    ) {
      Text(
        zh: "自\($0[2])起同时在\($0[0])(\($0[1]))在籍",
        en: "also at \($0[0]) (\($0[1])) from \($0[2]) on")
    },
    RecordRule(
      .youngEntry,
      """
      select y.noun, y.record, y.school, extract(year from y.valid_from)::int as year,
        (select threshold from rule)
      from studies y join persons p on p.id = y.person_id
      where y.valid_from < p.birth_on + make_interval(years => (select threshold from rule))
      """
    ) { Text(zh: "入学时不满\($0[0])周岁", en: "younger than \($0[0]) at entry") },
    RecordRule(
      .oldEntry,
      """
      select y.noun, y.record, y.school, extract(year from y.valid_from)::int as year,
        (select threshold from rule)
      from studies y join persons p on p.id = y.person_id
      where y.valid_from >= p.birth_on + make_interval(years => (select threshold from rule) + 1)
      """
    ) { Text(zh: "入学时超过\($0[0])周岁", en: "older than \($0[0]) at entry") },
    RecordRule(
      .levelAboveTier,
      """
      select 'major' as noun, y.school || '/' || y.major || '/' || y.level as record, y.school,
        extract(year from y.valid_from)::int as year, y.tier, y.level, count(*)
      from studies y
      where y.tier = 'ordinary' and y.level <> 'intermediate'
        or y.tier = 'advanced' and y.level = 'preparatory_technician'
      group by 2, 3, 4, 5, 6
      """
    ) {
      let tier = $0.label(0, as: SchoolTier.self)
      let level = $0.label(1, as: TrainingLevel.self)
      return Text(
        zh: "\(tier.zh)招收\(level.zh)学生\($0[2])人",
        en: "\($0[2]) students at the level \(level.en) in a school of the tier \(tier.en)")
    },
    RecordRule(
      .majorClosed,
      """
      select y.noun, y.record, y.school, extract(year from y.valid_from)::int as year,
        y.valid_from, y.major, m.closed_on
      from studies y join majors m on m.id = y.major_id where y.valid_from >= m.closed_on
      """
    ) {
      Text(
        zh: "\($0[0])入学,\($0[1])已于\($0[2])停办",
        en: "entered on \($0[0]), \($0[1]) closed on \($0[2])")
    },
    RecordRule(
      .beforeOpening,
      """
      select y.noun, y.record, y.school, extract(year from y.valid_from)::int as year,
        y.valid_from, y.major, m.opened_on
      from studies y join majors m on m.id = y.major_id where y.valid_from < m.opened_on
      """
    ) {
      Text(
        zh: "\($0[0])入学,\($0[1])于\($0[2])开办",
        en: "entered on \($0[0]), \($0[1]) opened on \($0[2])")
    },
    RecordRule(
      .overlong,
      """
      select y.noun, y.record, y.school, null::int as year, y.valid_from, n.years
      from studies y join majors m on m.id = y.major_id
      cross join lateral (select coalesce(m.years, case y.level
        when 'intermediate' then 3 when 'advanced' then 5 else 6 end) as years) n
      where y.valid_until is null
        and y.valid_from + make_interval(years => n.years + 1) < current_date
      """
    ) {
      Text(
        zh: "\($0[0])入学,学制\($0[1])年,至今在籍",
        en: "entered on \($0[0]) for \($0[1]) years, and is still enrolled")
    },
    RecordRule(
      .enteredClosedSchool,
      """
      select y.noun, y.record, y.school, y.year, y.happened_on, s.status
      from enrolments y join schools s on s.id = y.school_id
      where s.status <> 'open' and s.closed_on is null
        and y.happened_on > current_date - make_interval(months => (select threshold from rule))
      """
    ) {
      let status = $0.label(1, as: SchoolStatus.self)
      return Text(
        zh: "\($0[0])入学,院校现为\(status.zh)",
        en: "entered on \($0[0]); the school's status is: \(status.en)")
    },
    RecordRule(
      .unusualLength,
      """
      select 'major' as noun, s.code || '/' || m.name || '/' || m.level as record, s.code as school,
        null::int as year, m.level, m.years
      from majors m
      join schools s on s.id = m.school_id
      join training_levels l on l.level = m.level
      where m.years < 2 or m.years > l.years
      """
    ) {
      let level = $0.label(0, as: TrainingLevel.self)
      return Text(zh: "\(level.zh),学制\($0[1])年", en: "\(level.en), \($0[1]) years")
    },
  ]

  static let persons: [RecordRule] = [
    RecordRule(
      .temporaryNumber,
      """
      select 'person' as noun, p.id::text as record, y.school, null::int as year, y.record
      from persons p left join lateral (
        select school, record from studies y where y.person_id = p.id
        order by y.valid_from desc, y.record limit 1
      ) y on true
      where p.document_kind = 'temporary'
      """
    ) {
      Text(zh: "以临时学籍号登记(学生\($0[0]))", en: "registered under a temporary number (student \($0[0]))")
    },
    RecordRule(
      .sameWithTwoDocuments,
      """
      select 'person' as noun, a.id::text as record, null::text as school, null::int as year,
        b.id, a.document_kind, b.document_kind
      from persons a join persons b on b.name = a.name and b.birth_on = a.birth_on
        and b.sex is not distinct from a.sex and b.id <> a.id
        and b.document_kind <> a.document_kind
      where a.document_kind <> 'resident_id'
      """
    ) {
      let own = $0.label(1, as: DocumentKind.self)
      let other = $0.label(2, as: DocumentKind.self)
      return Text(
        zh: "\(own.zh),另有人员\($0[0])(\(other.zh))",
        en: "\(own.en); person \($0[0]) has another document (\(other.en))")
    },
    RecordRule(
      .futureEvent,
      """
      select f.noun, f.record, f.school, extract(year from f.happened_on)::int as year, f.happened_on
      from (
        select noun, record, school, happened_on from enrolments
        union all select noun, record, school, happened_on from graduations
        union all select noun, record, school, happened_on from leavings
        union all select noun, record, school, happened_on from certifications
        union all select distinct noun, record, school, happened_on from cooperations
        union all select noun, record, school, happened_on from trainings_held
        union all select noun, record, school, happened_on from participations
          where noun = 'attendance'
        union all select noun, record, null, valid_from from incumbencies
        union all select 'transition', s.plaque_number || '/' || t.status || '/' || t.happened_on,
          null, t.happened_on
        from transitions t join stations s on s.id = t.station_id
      ) f
      where f.happened_on > current_date
      """
    ) { Text(zh: "日期为\($0[0])", en: "dated \($0[0])") },
  ]
}
