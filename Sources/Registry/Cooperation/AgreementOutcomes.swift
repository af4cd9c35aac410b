import Postgres
import Tables

/// What came of an agreement, as figures and as the records behind them.
extension Store {
  /// One row for each kind of outcome, certificates by level; kinds that nothing came of have 0.
  public func outcomes(
    ofAgreement key: String, chain: Bool = false, knownAt: KnownAt? = nil
  ) throws -> StatisticsResult {
    let kinds = Outcome.allCases
    return try read(knownAt: knownAt) { connection in
      let records = outcomeRows(try agreementID(key, knownAt, in: connection), chain: chain)
      let rows = try connection.rows(
        """
        with records as (\(records))
        select k.outcome, r.level::text, coalesce(sum(r.amount), 0)::text, k.unit,
          min(r.since)::text,
          (case when bool_and(r.until is not null) then max(r.until) end)::text
        from unnest(\(kinds.map(\.rawValue)), \(kinds.map(\.unit.rawValue)))
          with ordinality as k (outcome, unit, place)
        left join records r on r.outcome = k.outcome
        group by k.place, k.outcome, k.unit, r.level
        order by k.place, r.level::skill_level desc nulls last
        """)
      return StatisticsResult(columns: Self.figureColumns, rows: rows.map(\.values), notes: [])
    }
  }

  /// The records behind `outcomes`, each once.
  public func outcomeRecords(
    ofAgreement key: String, chain: Bool = false, knownAt: KnownAt? = nil
  ) throws -> StatisticsResult {
    try read(knownAt: knownAt) { connection in
      let records = outcomeRows(try agreementID(key, knownAt, in: connection), chain: chain)
      let rows = try connection.rows(
        """
        with records as (\(records))
        select outcome, noun, record, since::text, until::text, level, amount::text from records
        order by array_position(\(Outcome.allCases.map(\.rawValue)), outcome), since, record
        """)
      return StatisticsResult(columns: Self.recordColumns, rows: rows.map(\.values), notes: [])
    }
  }

  private func agreementID(
    _ key: String, _ knownAt: KnownAt?, in connection: Connection
  ) throws -> String {
    try record(
      Entities.description(of: Agreement.self), key: key, isPast: knownAt != nil, in: connection
    ).id
  }

  /// Every record once, though two agreements of a chain may share it.
  private func outcomeRows(_ id: String, chain: Bool) -> SQL {
    let agreements: SQL = chain ? Self.chain(of: id) : "array[\(id)::bigint]"
    return """
      select outcome, level, noun, record, min(happened_from) as since,
        case when bool_and(happened_until is not null) then max(happened_until) end as until,
        max(amount) as amount
      from agreement_outcomes where agreement_id = any(\(agreements))
      group by outcome, level, noun, record
      """
  }

  /// The agreements that one renews, and by which it is renewed, itself included.
  private static func chain(of id: String) -> SQL {
    """
    array(
      with recursive older as (
        select id, renews_id from agreements where id = \(id)::bigint
        union select a.id, a.renews_id from agreements a join older o on a.id = o.renews_id
      ), newer as (
        select id from agreements where id = \(id)::bigint
        union select a.id from agreements a join newer n on a.renews_id = n.id
      )
      select id from older union select id from newer
    )
    """
  }

  private static let outcome = StatisticsColumn(
    key: "outcome", label: Text(zh: "成效类别", en: "Outcome"), choices: Outcome.choices)
  private static let level = StatisticsColumn(
    key: "level", label: Text(zh: "技能等级", en: "Skill level"), choices: SkillLevel.choices)
  private static let since = StatisticsColumn(
    key: "since", label: Text(zh: "起", en: "From"), kind: .date)
  private static let until = StatisticsColumn(
    key: "until", label: Text(zh: "止", en: "Until"), kind: .date)
  private static let amount = StatisticsColumn(
    key: "count", label: Text(zh: "数量", en: "Count"), kind: .decimal)

  private static let figureColumns = [
    outcome, level, amount,
    StatisticsColumn(key: "unit", label: Text(zh: "单位", en: "Unit"), choices: Unit.choices),
    since, until,
  ]

  private static let recordColumns = [
    outcome,
    StatisticsColumn(
      key: "noun", label: Text(zh: "记录类别", en: "Kind of record"), choices: Entities.choices),
    StatisticsColumn(key: "record", label: Text(zh: "记录", en: "Record")),
    since, until, level, amount,
  ]
}

extension Entities {
  /// The nouns with their titles.
  static let choices = all.map { Choice($0.noun, zh: $0.title.zh, en: $0.title.en) }
}
