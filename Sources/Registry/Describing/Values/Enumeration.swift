// `Enumeration` is a field type whose values can be listed.

public import Tables

/// A field type with a fixed list of values, read by code, either name, or any alias.
///
/// Conform by giving `choices` (whose codes are the raw values) and
/// `static let readings = Readings<Self>()`.
public protocol Enumeration: FieldValue, CaseIterable, RawRepresentable<String> {
  static var readings: Readings<Self> { get }
  /// Why a word that is known is none of the values all the same.
  static func refusal(of word: String) -> Finding?
}

/// All spellings of an enumeration's values, looked up in one step.
public struct Readings<Value: Enumeration>: Sendable {
  private let values: [String: Value]

  public init() {
    var values: [String: Value] = [:]
    for choice in Value.choices {
      guard let value = Value(rawValue: choice.code) else { continue }
      for spelling in [
        choice.code, choice.label.zh, choice.label.en, choice.shown.zh, choice.shown.en,
      ]
        + choice.aliases
      {
        values[spelling] = value
        values[CellText.compact(spelling).lowercased()] = value
      }
    }
    self.values = values
  }

  subscript(_ spelling: String) -> Value? { values[spelling] }
}

extension Enumeration {
  public static func refusal(of word: String) -> Finding? { nil }

  public var text: String { rawValue }

  /// The value's names in both languages.
  public var label: Text {
    Self.choices.first { $0.code == rawValue }?.label ?? Text(zh: rawValue, en: rawValue)
  }

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> Self {
    if let value = readings[cell.text] { return value }
    let text = try cell.compactText()
    if let value = readings[text.lowercased()] { return value }
    throw refusal(of: text) ?? .notAmong(choices, text)
  }
}

extension Finding {
  /// An unknown word, with the values that are allowed.
  static func notAmong(_ choices: [Choice], _ text: String) -> Finding {
    let shown = choices.prefix(12)
    let more = choices.count > shown.count
    let zh = shown.map(\.label.zh).joined(separator: "、") + (more ? "等" : "")
    let en = shown.map(\.label.en).joined(separator: ", ") + (more ? ", …" : "")
    return Finding(
      .notAmong,
      Text(
        zh: "“\(quote(text))”不在允许的取值之内(\(zh))。",
        en: "“\(quote(text))” is none of the allowed values (\(en))."))
  }
}
