import Postgres

/// What is checked of graduates' records.
extension RecordRules {
  static let graduates: [RecordRule] = [
    RecordRule(
      .graduatedEarly,
      """
      select 'graduate' as noun, y.record, y.school, extract(year from g.graduated_on)::int as year,
        y.valid_from, g.graduated_on, coalesce(m.years, 2)
      from studies y join graduates g on g.student_id = y.student_id
      join majors m on m.id = y.major_id
      where g.completion = 'graduated' and g.graduated_on >= y.valid_from
        and g.graduated_on
          < y.valid_from + make_interval(years => coalesce(m.years, 2))
            - make_interval(months => (select threshold from rule))
      """
    ) {
      Text(
        zh: "入学\($0[0]),毕业\($0[1]),不足\($0[2])年",
        en: "entered on \($0[0]), graduated on \($0[1]): less than \($0[2]) years")
    },
    RecordRule(
      .employedBeforeGraduation,
      """
      select 'graduate' as noun, y.record, y.school, extract(year from g.graduated_on)::int as year,
        g.employed_on, g.graduated_on
      from studies y join graduates g on g.student_id = y.student_id
      where g.employed_on < g.graduated_on
      """
    ) {
      Text(
        zh: "就业日期\($0[0]),毕业日期\($0[1])",
        en: "employed on \($0[0]), graduated on \($0[1])")
    },
    RecordRule(
      .employedNowhere,
      """
      select f.noun, f.record, f.school, f.year, f.happened_on from graduations f
      where f.destination = 'employed' and f.employer is null
      """
    ) { Text(zh: "\($0[0])毕业,已就业,无就业单位", en: "graduated on \($0[0]), employed, no employer") },
    RecordRule(
      .unemployedSomewhere,
      """
      select f.noun, f.record, f.school, f.year, coalesce(f.employer, g.employed_on::text)
      from graduations f join graduates g on g.student_id = f.student_id
      where f.destination = 'unemployed' and (f.employer is not null or g.employed_on is not null)
      """
    ) { Text(zh: "未就业,但登记有“\($0[0])”", en: "unemployed, but with: \($0[0])") },
    RecordRule(
      .destinationUnknown,
      """
      select f.noun, f.record, f.school, f.year, f.happened_on from graduations f
      where f.completion = 'graduated' and f.destination is null
        and f.happened_on < current_date - make_interval(months => (select threshold from rule))
      """
    ) { Text(zh: "\($0[0])毕业,去向未登记", en: "graduated on \($0[0]), no destination") },
    RecordRule(
      .lowEmployment,
      """
      select 'school' as noun, f.school as record, f.school, f.year,
        count(*), count(*) filter (where f.destination <> 'unemployed'),
        round(100.0 * count(*) filter (where f.destination <> 'unemployed') / count(*), 2)
      from graduations f where f.completion = 'graduated' and f.happened_on <= current_date
      group by f.school, f.year
      having count(*) filter (where f.destination <> 'unemployed') * 100
          < (select threshold from rule) * count(*)
      """
    ) {
      Text(
        zh: "毕业生\($0[0])人,就业\($0[1])人,就业率\($0[2])%",
        en: "\($0[0]) graduates, \($0[1]) employed: \($0[2]) %")
    },
    RecordRule(
      .moreThanEntered,
      """
      select 'major' as noun, g.school || '/' || g.major || '/' || g.level as record, g.school,
        g.year, g.count, g.year - m.years, coalesce(e.count, 0)
      from (
        select school, major, level, major_id, year, count(*) from graduations
        where completion = 'graduated' group by 1, 2, 3, 4, 5
      ) g
      join majors m on m.id = g.major_id
      left join (select major_id, year, count(*) from enrolments group by 1, 2) e
        on e.major_id = g.major_id and e.year = g.year - m.years
      where m.years is not null and g.count > coalesce(e.count, 0)
      """
    ) {
      Text(
        zh: "毕业生\($0[0])人,\($0[1])年入学\($0[2])人",
        en: "\($0[0]) graduated, \($0[2]) entered in \($0[1])")
    },
    RecordRule(
      .employerNamedOtherwise,
      """
      select f.noun, f.record, f.school, f.year, g.employer, c.name
      from graduations f
      join graduates g on g.student_id = f.student_id
      join companies c on c.id = g.employer_id
      where g.employer <> c.name and not exists (
        select from (
          select c.name union all select n.name from company_names n where n.company_id = c.id
        ) k
        where organisation_name_form(k.name) = organisation_name_form(g.employer))
      """
    ) {
      Text(zh: "就业单位为“\($0[0])”,就业企业为\($0[1])", en: "“\($0[0])”, but the company is \($0[1])")
    },
    RecordRule(
      .studyingYetEmployed,
      """
      select f.noun, f.record, f.school, f.year, f.destination, f.employer
      from graduations f
      where f.destination in ('further_study', 'army') and f.employer is not null
      """
    ) {
      let destination = $0.label(0, as: Destination.self)
      return Text(
        zh: "去向为\(destination.zh),就业单位为“\($0[1])”",
        en: "\(destination.en), with an employer: \($0[1])")
    },
  ]
}
