public import Tables

/// A type of value that a field can hold, read from and written to text at every border.
///
/// Sheets, options, forms and libpq's text format all speak text, so one conformance serves them all.
public protocol FieldValue: Sendable, Hashable {
  /// The column's type in PostgreSQL.
  static var sqlType: String { get }
  static var kind: ValueKind { get }
  /// The allowed values, where they can be listed.
  static var choices: [Choice] { get }
  /// Whether a value is a code that people search a record by.
  static var isCode: Bool { get }
  /// Whether a value is several, joined by `;`: an array in PostgreSQL.
  static var isList: Bool { get }
  /// Reads what a person or a sheet wrote, dirt and all; what was inferred is added to `notes`.
  static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> Self
  /// What a cell held, as messages repeat it: what identifies a person is hidden.
  static func masked(_ text: String) -> String
  /// The canonical text: what the database holds and scripts see.
  var text: String { get }
}

extension FieldValue {
  public static var sqlType: String { "text" }
  public static var kind: ValueKind { .text }
  public static var choices: [Choice] { [] }
  public static var isCode: Bool { false }
  public static var isList: Bool { false }
  public static func masked(_ text: String) -> String { Masking.masked(in: text) }
}

/// One allowed value: its stable code, its name, and other spellings people use.
public struct Choice: Sendable, Hashable {
  public var code: String
  public var label: Text
  public var aliases: [String]
  /// What is to be done with records of this value, where it can't stay; lists show it beside them.
  public var attention: Text?

  public init(
    _ code: String, zh: String, en: String, aliases: [String] = [], attention: Text? = nil
  ) {
    self.code = code
    self.label = Text(zh: zh, en: en)
    self.aliases = aliases
    self.attention = attention
  }

  /// Whether a part of what it is called reads so, in either language.
  func contains(_ part: String) -> Bool {
    ([code, label.zh, label.en] + aliases).contains { $0.lowercased().contains(part.lowercased()) }
  }

  /// The label as records show it, with what is to be done.
  public var shown: Text {
    guard let attention else { return label }
    return Text(zh: "\(label.zh)(\(attention.zh))", en: "\(label.en) (\(attention.en))")
  }
}
