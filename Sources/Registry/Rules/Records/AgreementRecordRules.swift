import Postgres

/// What is checked of agreements' records.
extension RecordRules {
  static let agreements: [RecordRule] = [
    RecordRule(
      .renewalUnknown,
      """
      select distinct 'agreement' as noun, f.record, f.school,
        extract(year from a.ends_on)::int as year, a.ends_on, f.company_name
      from cooperations f join agreements a on a.id = f.agreement_id
      where a.ends_on < current_date and a.terminated_on is null
        and not exists (
          select from cooperations n
          where n.school_id = f.school_id and n.company_id = f.company_id
            and n.agreement_id <> f.agreement_id and n.valid_from > f.valid_from
            and coalesce(n.valid_until, 'infinity') > a.ends_on)
      """
    ) {
      Text(
        zh: "与\($0[1])的协议\($0[0])到期,未登记续签或终止",
        en: "with \($0[1]), expired on \($0[0]), neither renewed nor ended")
    },
    RecordRule(
      .withoutParties,
      """
      select distinct f.noun, f.record, f.school, f.year, f.school is not null, f.company is not null
      from cooperations f where f.school is null or f.company is null
      """
    ) {
      switch ($0[0], $0[1]) {
      case ("f", "f"): Text(zh: "无合作院校和合作企业", en: "neither schools nor companies")
      case ("f", _): Text(zh: "无合作院校", en: "no schools")
      default: Text(zh: "无合作企业", en: "no companies")
      }
    },
    RecordRule(
      .overlapping,
      """
      select distinct b.noun, b.record, b.school, b.year, b.company_name, a.record, b.valid_from
      from cooperations a join cooperations b on b.school_id = a.school_id
        and b.company_id = a.company_id and b.kinds && a.kinds and b.agreement_id <> a.agreement_id
      where (a.valid_from, a.agreement_id) < (b.valid_from, b.agreement_id)
        and b.valid_from < coalesce(a.valid_until, 'infinity')
        and b.valid_from < coalesce(b.valid_until, 'infinity')
      """
    ) {
      Text(
        zh: "与\($0[0])的同类协议\($0[1])在\($0[2])仍有效",
        en: "agreement \($0[1]) of the same kind with \($0[0]) is still in force on \($0[2])")
    },
    RecordRule(
      .signedLate,
      """
      select distinct f.noun, f.record, f.school, f.year, f.signed_on, f.valid_from
      from cooperations f where f.signed_on > f.valid_from
      """
    ) {
      Text(
        zh: "签订日期\($0[0]),生效日期\($0[1])", en: "signed on \($0[0]), in force from \($0[1])")
    },
    RecordRule(
      .performedOutsideTerm,
      """
      select distinct 'performance' as noun, f.record || '/' || p.year as record, f.school, p.year,
        f.valid_from, f.valid_until - 1
      from performances p join cooperations f on f.agreement_id = p.agreement_id
      where p.year < extract(year from f.valid_from)
        or p.year > extract(year from f.valid_until - 1)
      """
    ) {
      Text(
        zh: "协议自\($0[0])起有效\($0.upTo(1).zh)",
        en: "the agreement holds from \($0[0])\($0.upTo(1).en)")
    },
    RecordRule(
      .majorOfOthers,
      """
      select 'agreement' as noun, a.number as record, s.code as school,
        extract(year from a.signed_on)::int as year, s.name, m.name
      from agreement_majors l
      join agreements a on a.id = l.agreement_id
      join majors m on m.id = l.major_id
      join schools s on s.id = m.school_id
      where not exists (
        select from agreement_schools p
        where p.agreement_id = a.id and p.school_id = m.school_id)
      """
    ) {
      Text(
        zh: "合作专业\($0[1])属于\($0[0]),该校不是协议一方",
        en: "the major \($0[1]) is one of \($0[0]), which is no party")
    },
    RecordRule(
      .renewsAnother,
      """
      select distinct f.noun, f.record, f.school, f.year, b.record, b.valid_from, b.shared
      from cooperations f
      join agreements a on a.id = f.agreement_id
      join (
        select o.agreement_id, o.record, o.valid_from, n.agreement_id as renewing,
          coalesce(bool_or(n.school_id = o.school_id or n.company_id = o.company_id), false)
            as shared
        from agreements a
        join cooperations n on n.agreement_id = a.id
        join cooperations o on o.agreement_id = a.renews_id
        group by 1, 2, 3, 4
      ) b on b.renewing = a.id
      where b.valid_from >= f.valid_from or not b.shared
      """
    ) {
      $0[2] == "t"
        ? Text(
          zh: "所续签的\($0[0])自\($0[1])起生效,并不更早",
          en: "renews \($0[0]), which begins on \($0[1]), no earlier")
        : Text(
          zh: "所续签的\($0[0])与本协议无共同的院校、企业", en: "renews \($0[0]), which has none of its parties")
    },
    RecordRule(
      .terminatedAfterEnd,
      """
      select distinct f.noun, f.record, f.school, extract(year from a.terminated_on)::int as year,
        a.ends_on, a.terminated_on
      from cooperations f join agreements a on a.id = f.agreement_id
      where a.terminated_on > a.ends_on
      """
    ) {
      Text(zh: "\($0[0])到期,\($0[1])终止", en: "expired on \($0[0]), terminated on \($0[1])")
    },
  ]
}
