// `Row` is one row of an answer, its values in the server's text form.

/// One row of an answer; its values are text, or nil for null.
public struct Row: Sendable {
  let heading: Heading
  /// The values in the order of the columns.
  public let values: [String?]

  /// The names of the columns, shared by all rows of an answer.
  public var columns: [String] {
    heading.names
  }

  /// The value of a column; nil for null, and also for a column that the answer does not have.
  public subscript(_ column: String) -> String? {
    heading.positions[column].flatMap { values[$0] }
  }

  /// The value at a position; nil for null, and also for a position that the answer does not have.
  public subscript(_ index: Int) -> String? {
    values.indices.contains(index) ? values[index] : nil
  }

  /// The value of a column as a whole number; nil also where it is none.
  public func int(_ column: String) -> Int? {
    self[column].flatMap { Int($0) }
  }

  /// The value of a column of type `boolean`; nil also where it is of another type.
  public func bool(_ column: String) -> Bool? {
    switch self[column] {
    case "t", "true": true
    case "f", "false": false
    default: nil
    }
  }

  /// The value of a column as a floating-point number; nil also where it is none.
  public func double(_ column: String) -> Double? {
    self[column].flatMap { Double($0) }
  }
}

extension Row {
  /// The column names of an answer. Of columns with the same name the first one is found.
  final class Heading: Sendable {
    let names: [String]
    let positions: [String: Int]

    init(_ names: [String]) {
      self.names = names
      positions = Dictionary(
        names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }
}
