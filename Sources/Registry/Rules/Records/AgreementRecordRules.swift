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
      select b.noun, b.record, b.school, b.year, b.company_name, a.record, b.valid_from
      from cooperations a join cooperations b on b.school_id = a.school_id
        and b.company_id = a.company_id and b.kind = a.kind and b.agreement_id <> a.agreement_id
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
  ]
}
