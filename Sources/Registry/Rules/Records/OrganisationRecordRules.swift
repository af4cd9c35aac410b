import Postgres

/// What is checked of companies' and stations' records.
extension RecordRules {
  static let companies: [RecordRule] = [
    RecordRule(
      .schoolCodePrefix,
      """
      select 'school' as noun, s.code as record, s.code as school, null::int as year,
        s.credit_code, e.prefixes
      from schools s
      cross join lateral (select case
        when s.sponsor in ('human_resources', 'government') then '12'
        when s.sponsor = 'private' then '52、91' else '12、52、91' end as prefixes) e
      where left(s.credit_code, 2) <> all (string_to_array(e.prefixes, '、'))
      """
    ) {
      Text(zh: "\($0[0])的前两位应为\($0[1])", en: "\($0[0]) should begin with \($0[1])")
    },
    RecordRule(
      .organisationCodeCheck,
      """
      select o.noun, o.record, o.school, null::int as year, o.credit_code
      from (\(creditCodes)) o
      where substr('0X987654321', 1 + (
        select sum((strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
          substr(o.credit_code, 8 + u.place::int, 1)) - 1) * u.weight)
        from unnest(array[3, 7, 9, 10, 5, 8, 4, 2]) with ordinality as u (weight, place)
      )::int % 11, 1) <> substr(o.credit_code, 17, 1)
      """
    ) {
      Text(
        zh: "\($0[0])的主体标识码(第9至17位)校验不通过",
        en: "characters 9 to 17 of \($0[0]) fail their own check")
    },
    RecordRule(
      .creditCodePrefix,
      """
      select o.noun, o.record, o.school, null::int as year, o.credit_code
      from (\(creditCodes)) o
      where o.credit_code !~
        '^(1[1239]|2[19]|3[1-59]|4[19]|5[1239]|6[129]|7[129]|8[19]|9[1239]|A[19]|N[1239]|Y1)'
      """
    ) {
      Text(
        zh: "\($0[0])的前两位不是已知的登记管理部门和机构类别",
        en: "the first two characters of \($0[0]) name no known office and kind")
    },
    RecordRule(
      .nameVariants,
      """
      select 'company' as noun, c.credit_code::text as record, null::text as school,
        null::int as year, c.name, c.other_name, c.other
      from (
        select c.*, lag(c.name) over same as other_name, lag(c.credit_code) over same as other
        from (
          select id, name, credit_code, regexp_replace(regexp_replace(
            translate(name, '()() ', ''), '^(广东省|广东|中山市|中山)+', ''),
            '(有限责任公司|股份有限公司|有限公司)$', '') as core
          from companies
        ) c
        window same as (partition by c.core order by c.id)
      ) c
      where c.other is not null and c.core <> ''
      """
    ) {
      Text(
        zh: "“\($0[0])”与“\($0[1])”(\($0[2]))名称相近",
        en: "\($0[0]) is named like \($0[1]) (\($0[2]))")
    },
    RecordRule(
      .industryMissing,
      """
      select distinct 'company' as noun, f.company as record, null::text as school,
        null::int as year, f.company_name
      from (
        select company, company_name, industry from cooperations
        union all select company, company_name, industry from listings
      ) f
      where f.company is not null and f.industry is null
      """
    ) { Text(zh: "\($0[0])未登记行业", en: "\($0[0]) has no industry") },
    RecordRule(
      .industryUnknown,
      """
      select f.noun, f.record, f.school, f.year, f.industry
      from (
        select 'company' as noun, c.credit_code::text as record, null::text as school,
          null::int as year, c.industry
        from companies c
        union all
        select y.noun, y.record, y.school, y.year, g.employer_industry
        from graduates g join graduations y on y.student_id = g.student_id
        union all
        select 'industry', i.edition || '/' || i.code, null, null, i.section from industries i
      ) f
      where f.industry is not null and exists (select from industries) and not exists (
        select from industries i
        where i.code = case when f.industry ~ '^[A-Z]' then f.industry else left(f.industry, 2) end)
      """
    ) {
      Text(
        zh: "行业\($0[0])不在已登记的行业分类中", en: "industry \($0[0]) is in no registered edition")
    },
  ]

  static let stations: [RecordRule] = [
    RecordRule(
      .hostWithoutAgreement,
      """
      select l.noun, l.record, null::text as school, null::int as year, l.company_name
      from listings l
      where l.status = 'listed' and coalesce(l.valid_until, 'infinity') > current_date
        and not exists (
          select from cooperations f where f.company_id = l.company_id
            and f.valid_from <= current_date and coalesce(f.valid_until, 'infinity') > current_date)
      """
    ) { Text(zh: "\($0[0])没有有效的合作协议", en: "\($0[0]) has no agreement in force") },
    RecordRule(
      .stationWithoutSchools,
      """
      select l.noun, l.record, null::text as school, null::int as year, l.station_name
      from listings l
      where l.status = 'listed'
        and not exists (select from station_schools s where s.station_id = l.station_id)
      """
    ) { Text(zh: "\($0[0])没有合作院校", en: "\($0[0]) has no schools") },
    RecordRule(
      .endNotDated,
      """
      select 'station' as noun, t.plaque_number as record, null::text as school, null::int as year,
        t.status
      from stations t
      where t.status in ('revoked', 'withdrawn', 'dissolved') and t.ended_on is null
      """
    ) {
      let status = $0.label(0, as: StationStatus.self)
      return Text(zh: "状态为\(status.zh),无终止日期", en: "\(status.en), without the day")
    },
    RecordRule(
      .listedThoughEnded,
      """
      select 'station' as noun, t.plaque_number as record, null::text as school,
        extract(year from t.ended_on)::int as year, t.ended_on
      from stations t where t.status = 'listed' and t.ended_on <= current_date
      """
    ) { Text(zh: "状态为挂牌,终止日期\($0[0])", en: "listed, though it ended on \($0[0])") },
    RecordRule(
      .idleStation,
      """
      select l.noun, l.record, null::text as school, null::int as year, l.valid_from
      from listings l
      where l.status = 'listed' and l.valid_until is null
        and l.valid_from < current_date - make_interval(months => (select threshold from rule))
        and not exists (select from certificates c where c.station_id = l.station_id)
      """
    ) { Text(zh: "\($0[0])挂牌,无取证人员", en: "listed on \($0[0]), without certificates") },
    RecordRule(
      .assessedUnlisted,
      """
      select 'assessment' as noun, t.plaque_number || '/' || a.year as record, null::text as school,
        a.year::int, a.year
      from assessments a join stations t on t.id = a.station_id
      where not exists (
        select from listings l where l.station_id = t.id
          and a.year between extract(year from l.valid_from)
            and extract(year from coalesce(l.valid_until - 1, 'infinity')))
      """
    ) { Text(zh: "\($0[0])年不在册", en: "not listed in \($0[0])") },
  ]

  static let needs: [RecordRule] = [
    RecordRule(
      .overfilled,
      """
      select f.noun, f.record, null::text as school, f.year, f.people, f.filled
      from demands_raised f where f.filled > f.people
      """
    ) { Text(zh: "需求\($0[0])人,已满足\($0[1])人", en: "\($0[0]) wanted, \($0[1]) found") },
    RecordRule(
      .revokedLate,
      """
      select f.noun, f.record, f.school, extract(year from r.revoked_on)::int as year,
        r.valid_until, r.revoked_on
      from titles_held f join recognitions r on r.id = f.recognition_id
      where r.revoked_on > r.valid_until
      """
    ) {
      Text(zh: "有效期至\($0[0]),\($0[1])撤销", en: "valid until \($0[0]), revoked on \($0[1])")
    },
  ]

  /// The credit codes of companies and schools.
  private static let creditCodes: SQL = """
    select 'company' as noun, credit_code::text as record, null as school, credit_code::text
    from companies
    union all
    select 'school', code, code, credit_code::text from schools where credit_code is not null
    """
}
