import FoundationEssentials
public import Postgres

/// What the registry says to one claim.
public struct Verdict: Sendable {
  public enum Outcome: String, Sendable { case holds, fails }

  public let claim: Claim
  /// The day as of which the figure was computed.
  public let asOf: CalendarDate
  /// The first day looked at, where the claim is about a span of years.
  public let from: CalendarDate?
  public let claimed: Figure
  /// Nil for a rate of nothing, which proves nothing.
  public let found: Figure?
  public let outcome: Outcome
  /// How many of the facts' rows are behind the figure.
  public let records: Int
  /// The question that was put, for showing its records.
  public let query: StatisticsQuery

  public var measure: Measure { claim.measure }
  public var comparator: Claim.Comparator { claim.comparator }
  public var definition: Text { claim.measure.definition }
}

extension Claims {
  /// Computes every figure as of a day, by default the letter's own, and judges it.
  ///
  /// - Throws: `StatisticsError` for a filter's value that is not known, `PostgresError`.
  public func check(on connection: Connection, asOf: CalendarDate? = nil) throws -> [Verdict] {
    try claims.map { try $0.check(on: connection, asOf: asOf ?? date) }
  }
}

extension Claim {
  fileprivate func check(on connection: Connection, asOf: CalendarDate) throws -> Verdict {
    let from = span.start(before: asOf)
    let query = StatisticsQuery(measure, filters: filters, from: from, asOf: asOf)
    let found = try query.figure(on: connection)
    let holds = found.map { comparator.holds($0.value, claimed) } ?? false
    return Verdict(
      claim: self, asOf: asOf, from: from, claimed: Figure(claimed, measure.unit), found: found,
      outcome: holds ? .holds : .fails, records: try query.recordCount(on: connection),
      query: query)
  }
}

extension Claim.Span {
  /// The first day of the span whose last year is the one that `day` lies in.
  fileprivate func start(before day: CalendarDate) -> CalendarDate? {
    switch self {
    case .untilDay: nil
    case .years(let count): CalendarDate(year: day.year - count + 1, month: 1, day: 1)
    case .schoolYears(let count):
      CalendarDate(year: day.year - (day.month < 9 ? count : count - 1), month: 9, day: 1)
    }
  }
}

extension Claim.Comparator {
  /// Compares two decimal texts exactly.
  fileprivate func holds(_ found: String, _ claimed: String) -> Bool {
    guard let found = Decimal(string: found), let claimed = Decimal(string: claimed) else {
      return false
    }
    return switch self {
    case .equal: found == claimed
    case .more: found > claimed
    case .atLeast: found >= claimed
    case .less: found < claimed
    case .atMost: found <= claimed
    }
  }
}
