/// What a column's values are, for alignment, JSON types and cell formats.
public enum ValueKind: Sendable, Hashable { case text, integer, decimal, date, boolean }

/// One column of a table to be written.
public struct Column: Sendable, Hashable {
  /// The stable name: JSON keys, and headers with `--raw`.
  public var key: String
  /// What people read above the column.
  public var label: String
  public var kind: ValueKind

  public init(key: String, label: String, kind: ValueKind = .text) {
    self.key = key
    self.label = label
    self.kind = kind
  }
}
