import Postgres

/// What is checked of certificates' records.
extension RecordRules {
  static let certificates: [RecordRule] = [
    RecordRule(
      .certificateYear,
      """
      select f.noun, f.record, f.school, f.year, n.told_year, f.happened_on
      from (\(told)) n join certifications f on f.record = n.number::text
      where f.year <> n.told_year
      """
    ) {
      Text(
        zh: "编号所示年份为\($0[0]),发证日期为\($0[1])",
        en: "the number tells \($0[0]), issued on \($0[1])")
    },
    RecordRule(
      .certificateUnder16,
      """
      select f.noun, f.record, f.school, f.year, f.happened_on, (select threshold from rule)
      from certifications f join persons p on p.id = f.person_id
      where f.happened_on < p.birth_on + make_interval(years => (select threshold from rule))
      """
    ) { Text(zh: "\($0[0])发证时不满\($0[1])周岁", en: "younger than \($0[1]) on \($0[0])") },
    RecordRule(
      .stationNotListed,
      """
      select f.noun, f.record, f.school, f.year, f.station, f.happened_on
      from certifications f left join listings l on l.station_id = f.station_id
      where f.station_id is not null and (l.station_id is null or f.happened_on < l.valid_from
        or f.happened_on >= coalesce(l.valid_until, 'infinity'))
      """
    ) {
      Text(
        zh: "\($0[1])发证时服务站\($0[0])不在册",
        en: "station \($0[0]) was not listed on \($0[1])")
    },
    RecordRule(
      .sameCertificateTwice,
      """
      select f.noun, f.record, f.school, f.year, f.first, f.occupation, f.level
      from (
        select f.*, first_value(f.record) over same as first, row_number() over same as place
        from certifications f
        window same as (partition by f.person_id, f.occupation, f.level
          order by f.happened_on, f.record)
      ) f
      where f.place > 1
      """
    ) {
      let level = $0.label(2, as: SkillLevel.self)
      return Text(
        zh: "与证书\($0[0])同为\($0[1])\(level.zh)",
        en: "\($0[1]), \(level.en), like certificate \($0[0])")
    },
    RecordRule(
      .levelTooSoon,
      """
      select f.noun, f.record, f.school, f.year, f.happened_on, f.before_on, f.before
      from (
        select f.*, lag(f.happened_on) over steps as before_on, lag(f.level) over steps as before
        from certifications f
        window steps as (partition by f.person_id, f.occupation order by f.happened_on, f.record)
      ) f
      where f.before::skill_level < f.level::skill_level
        and f.happened_on < f.before_on + make_interval(months => (select threshold from rule))
      """
    ) {
      let before = $0.label(2, as: SkillLevel.self)
      return Text(
        zh: "\($0[0])发证,\($0[1])刚取得\(before.zh)",
        en: "issued on \($0[0]), \(before.en) only on \($0[1])")
    },
    RecordRule(
      .certificatesToGraduates,
      """
      select 'school' as noun, c.school as record, c.school, c.year, c.count, g.count
      from (select school, year, count(*) from certifications where school is not null
        group by 1, 2) c
      join (select school, year, count(*) from graduations where completion = 'graduated'
        group by 1, 2) g using (school, year)
      where c.count > (select threshold from rule) * g.count
      """
    ) { Text(zh: "取证\($0[0])本,毕业生\($0[1])人", en: "\($0[0]) certificates, \($0[1]) graduates") },
  ]

  /// Each certificate's number with the year and level that it tells.
  private static let told: SQL = """
    select number, case when length(number) = 22
        then 2000 + substr(number, 14, 2)::int
        else substr(number, 1, 2)::int + case when number >= '8' then 1900 else 2000 end
      end as told_year,
      (array['senior_technician', 'technician', 'advanced', 'intermediate', 'junior'])
        [case when length(number) = 22 then substr(number, 16, 1) else substr(number, 11, 1) end::int]
        as told
    from certificates where number ~ '^([A-Z][0-9]{21}|[0-9]{16})$'
    """
}
