import Postgres

/// What is checked of committees' records.
extension RecordRules {
  static let committees: [RecordRule] = [
    RecordRule(
      .outsideCommitteeTerm,
      """
      select f.noun, c.name || '/' || c.term || '/' || f.key as record, s.code as school,
        extract(year from f.day)::int as year, f.day, c.founded_on, c.ended_on
      from (
        select 'meeting' as noun, committee_id, held_on::text as key, held_on as day from meetings
        union all select 'member', committee_id, name, joined_on from members
        union all select 'member', committee_id, name, left_on from members
      ) f
      join committees c on c.id = f.committee_id
      left join schools s on s.id = c.school_id
      where f.day < c.founded_on or f.day > c.ended_on
      """
    ) {
      Text(
        zh: "日期为\($0[0]),委员会\($0[1])成立\($0.upTo(2).zh)",
        en: "on \($0[0]); the committee was there from \($0[1])\($0.upTo(2).en)")
    },
    RecordRule(
      .twoChairs,
      """
      with chairs as (
        select m.id, m.committee_id, c.name || '/' || c.term || '/' || m.name as record, m.name,
          s.code as school, coalesce(m.joined_on, c.founded_on, '-infinity') as since,
          coalesce(m.left_on, c.ended_on, 'infinity') as until
        from members m
        join committees c on c.id = m.committee_id
        left join schools s on s.id = c.school_id
        where m.role = 'chair'
      )
      select 'member' as noun, b.record, b.school,
        extract(year from nullif(b.since, '-infinity'))::int as year, a.name
      from chairs a join chairs b on b.committee_id = a.committee_id
      where (a.since, a.id) < (b.since, b.id) and b.since < a.until
      """
    ) { Text(zh: "\($0[0])同时为主任", en: "\($0[0]) is chair at the same time") },
  ]
}
