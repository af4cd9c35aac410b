import Postgres

/// What is checked of what schools report, against when the schools were there.
extension RecordRules {
  static let schools: [RecordRule] = [
    RecordRule(
      .schoolNotThere,
      """
      select f.noun, f.record, f.school, f.year, f.happened_on, s.valid_from, s.valid_until
      from (
        select noun, record, school, school_id, year, happened_on from enrolments
        union all select noun, record, school, school_id, year, happened_on from graduations
        union all select distinct noun, record, school, school_id, year, happened_on
          from cooperations
      ) f join schools_present s on s.school_id = f.school_id
      where f.happened_on < s.valid_from or f.happened_on > s.valid_until
      """
    ) {
      Text(
        zh: "日期为\($0[0]),院校\($0[1])设立\($0.upTo(2).zh)",
        en: "on \($0[0]); the school was there from \($0[1])\($0.upTo(2).en)")
    },
    RecordRule(
      .returnNotDue,
      """
      select 'return' as noun, s.school || '/' || r.year as record, s.school, r.year,
        r.year, s.valid_from, s.valid_until
      from returns r join schools_present s on s.school_id = r.school_id
      where r.year < extract(year from s.valid_from) or r.year > extract(year from s.valid_until)
        or r.year > extract(year from current_date)
      """
    ) { Text(zh: "\($0[0])年的报表", en: "a return of \($0[0])") },
    RecordRule(
      .fundingExceeded,
      """
      select 'return' as noun, s.code || '/' || r.year as record, s.code as school, r.year,
        r.funding, r.fiscal_funding, r.other_funding
      from returns r join schools s on s.id = r.school_id
      where r.fiscal_funding + r.other_funding > r.funding
      """
    ) {
      Text(
        zh: "经费来源\($0[0])千元,财政性经费\($0[1])千元,其他经费\($0[2])千元",
        en: "funding \($0[0]), fiscal \($0[1]), other \($0[2]) thousand yuan")
    },
  ]
}
