/// The figures of a published letter, each with the measure that can prove it.
public struct Claims: Sendable {
  /// The letter's number (文号).
  public let letter: String
  public let title: String
  /// The day of the letter, as of which its figures are checked unless another is given.
  public let date: CalendarDate
  public let claims: [Claim]
}

/// One figure that a letter claims.
public struct Claim: Sendable {
  /// How the letter's wording compares the found figure with the claimed one.
  public enum Comparator: String, Sendable, CaseIterable {
    case equal = "="
    case more = ">"
    case atLeast = ">="
    case less = "<"
    case atMost = "<="
  }

  /// The time that the figure is about.
  public enum Span: Sendable, Hashable {
    /// The day itself for a stock; for what happened, everything up to it.
    case untilDay
    /// So many school years, the last being the one that the day lies in.
    case schoolYears(Int)
    /// So many calendar years, the last being the one that the day lies in.
    case years(Int)
  }

  public let code: String
  public let name: Text
  /// The letter's own words.
  public let quote: String?
  public let measure: Measure
  public let filters: [Filter]
  public let comparator: Comparator
  /// The claimed number, as a decimal text in the measure's unit.
  public let claimed: String
  public let span: Span
  public let note: String?
}
