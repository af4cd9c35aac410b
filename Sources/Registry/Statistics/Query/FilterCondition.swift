import Postgres

/// What a filter's typed value means, as a condition on a fact's column.
extension Dimension {
  /// - Throws: `StatisticsError.unknownValue` with the nearest names, `.unsupportedComparison`.
  func condition(
    _ filter: Filter, column: SQL, on connection: Connection, notes: inout [Finding]
  ) throws -> SQL {
    if filter.value.isEmpty {
      switch filter.comparison {
      case .equal: return "\(column) is null"
      case .notEqual: return "\(column) is not null"
      default: throw unsupported(filter)
      }
    }
    switch values {
    case .period(let period): return try compares(filter, column: column, period: period)
    case .choices(let choices, let ranked):
      return try compares(filter, column: column, choices: choices, ranked: ranked)
    case .sections: throw unsupported(filter)
    case .record(let type, let id, let search):
      return try refers(
        filter, to: Entities.description(of: type), id: "\(names: ["f", id])", search: search,
        on: connection, notes: &notes)
    case .words(let table, let source):
      return try equals(filter, column: column, table: table, source: source, on: connection)
    }
  }

  private func compares(
    _ filter: Filter, column: SQL, period: Period
  ) throws(StatisticsError) -> SQL {
    guard let year = period.canonical(filter.value) else {
      throw .unknownValue(filter.value, dimension: label, nearest: [])
    }
    guard let sign = filter.comparison.sign else { throw unsupported(filter) }
    return period == .year ? "\(column) \(sign) \(year)::int" : "\(column) \(sign) \(year)::text"
  }

  /// Choices are compared as the set of codes that meet the comparison.
  private func compares(
    _ filter: Filter, column: SQL, choices: [Choice], ranked: Bool
  ) throws(StatisticsError) -> SQL {
    if filter.comparison == .contains {
      let codes = choices.filter { $0.contains(filter.value) }.map(\.code)
      return "\(column) = any(\(codes))"
    }
    guard let rank = choices.firstIndex(where: { $0.isCalled(filter.value) }) else {
      let names = choices.flatMap { [$0.code, $0.label.zh, $0.label.en] }
      throw .unknownValue(
        filter.value, dimension: label, nearest: nearest(to: filter.value, among: names))
    }
    switch filter.comparison {
    case .equal: return "\(column) = \(choices[rank].code)"
    case .notEqual: return "\(column) is distinct from \(choices[rank].code)"
    case .atLeast where ranked: return "\(column) = any(\(choices[rank...].map(\.code)))"
    case .atMost where ranked: return "\(column) = any(\(choices[...rank].map(\.code)))"
    case .more where ranked: return "\(column) = any(\(choices[(rank + 1)...].map(\.code)))"
    case .less where ranked: return "\(column) = any(\(choices[..<rank].map(\.code)))"
    default: throw unsupported(filter)
    }
  }

  private func refers(
    _ filter: Filter, to target: EntityDescription, id: SQL, search: [String],
    on connection: Connection, notes: inout [Finding]
  ) throws -> SQL {
    if filter.comparison == .contains {
      let texts: [SQL] = search.map { "\(names: ["f", $0])" }
      return "concat_ws(' ', \(texts.joined(separator: ", "))) ilike \(filter.pattern)"
    }
    guard [.equal, .notEqual].contains(filter.comparison) else { throw unsupported(filter) }
    let found = try connection.rows(
      "select id::text, now, since::text from \(target.find("\(filter.value)"))")
    if found.isEmpty {
      throw StatisticsError.unknownValue(
        filter.value, dimension: label,
        nearest: try target.nearestNames(to: filter.value, in: connection))
    }
    for row in found {
      guard let now = row["now"] else { continue }
      notes.append(.formerName(target, filter.value, now: now, since: row["since"]))
    }
    let isOneOf: SQL = "coalesce(\(id)::text = any(\(found.compactMap { $0["id"] })), false)"
    return filter.comparison == .equal ? isOneOf : "not \(isOneOf)"
  }

  private func equals(
    _ filter: Filter, column: SQL, table: String, source: String, on connection: Connection
  ) throws -> SQL {
    if filter.comparison == .contains { return "\(column) ilike \(filter.pattern)" }
    guard [.equal, .notEqual].contains(filter.comparison), let sign = filter.comparison.sign else {
      throw unsupported(filter)
    }
    let words = try connection.rows(
      "select distinct \(name: source) as word from \(name: table)"
    ).compactMap { $0["word"] }
    if !words.contains(filter.value) {
      throw StatisticsError.unknownValue(
        filter.value, dimension: label, nearest: nearest(to: filter.value, among: words))
    }
    return "\(column) \(sign) \(filter.value)"
  }

  private func unsupported(_ filter: Filter) -> StatisticsError {
    .unsupportedComparison(filter.comparison, dimension: label)
  }
}

extension Choice {
  fileprivate var names: [String] { [code, label.zh, label.en] + aliases }

  fileprivate func isCalled(_ typed: String) -> Bool {
    names.contains { $0.lowercased() == typed.lowercased() }
  }
}

extension Filter {
  /// The value as a pattern of `ilike` that finds it anywhere.
  fileprivate var pattern: String {
    "%" + String(value.flatMap { "%_\\".contains($0) ? ["\\", $0] : [$0] }) + "%"
  }
}

extension Filter.Comparison {
  /// The operator, with nulls taken as different from everything.
  fileprivate var sign: SQL? {
    switch self {
    case .equal: "="
    case .notEqual: "is distinct from"
    case .atLeast: ">="
    case .atMost: "<="
    case .more: ">"
    case .less: "<"
    case .contains: nil
    }
  }
}
