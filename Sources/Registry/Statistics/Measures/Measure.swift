import Postgres

/// A figure's definition (口径): what is counted, over which facts, at what time.
public struct Measure: Sendable {
  public enum Timing: Sendable, Hashable {
    /// Counts what happened in a span of days (时期数).
    case flow
    /// Counts what held on a day (时点数).
    case stock
  }

  /// The stable name that people type, and that forms and claims refer to.
  public let code: String
  public let name: Text
  public let unit: Unit
  /// The definition as it is published with the figure.
  public let definition: Text
  public internal(set) var fact: Fact
  public let timing: Timing
  /// The aggregate over the fact's rows.
  let value: SQL
  /// Which of the fact's rows are counted, where not all are.
  let condition: SQL?

  init(
    _ code: String, _ name: Text, _ unit: Unit, _ definition: Text, fact: Fact, timing: Timing,
    value: SQL, where condition: SQL? = nil
  ) {
    self.code = code
    self.name = name
    self.unit = unit
    self.definition = definition
    self.fact = fact
    self.timing = timing
    self.value = value
    self.condition = condition
  }

  /// What it can be split and filtered by.
  public var dimensions: [Dimension] { fact.dimensions }

  /// The dimension of that name or label.
  ///
  /// - Throws: `StatisticsError.unknownDimension` with the nearest names.
  public func dimension(named name: String) throws(StatisticsError) -> Dimension {
    let plain = name.replacing("-", with: "_")
    let found = dimensions.first {
      $0.name == plain || $0.label.zh == name || $0.label.en.lowercased() == name.lowercased()
    }
    guard let found else {
      let names = dimensions.map(\.name)
      let near = nearest(to: plain, among: names)
      throw .unknownDimension(name, measure: code, nearest: near, known: names)
    }
    return found
  }
}
