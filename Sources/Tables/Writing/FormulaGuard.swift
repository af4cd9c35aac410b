/// Keeps spreadsheet programs from running a text cell of a CSV or TSV file as a formula.
///
/// A text that starts with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe in
/// front, unless it is a number or a single sign. A text that already starts with apostrophes
/// before such a sign gets one more, so that taking one off always gives the text back.
public enum FormulaGuard {
  public static func guarded(_ text: String) -> String {
    isDangerous(text) ? "'" + text : text
  }

  /// The text that `guarded(_:)` was given.
  public static func unguarded(_ text: String) -> String {
    guard text.utf8.first == apostrophe else { return text }
    let inner = String(text.unicodeScalars.dropFirst())
    return isDangerous(inner) ? inner : text
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func isDangerous(_ text: String) -> Bool {
    guard let first = text.utf8.first, first == apostrophe || startsFormula(first) else {
      return false
    }
    let content = text.utf8.drop { $0 == apostrophe }
    guard let sign = content.first, startsFormula(sign), content.count > 1 else { return false }
    return first == apostrophe || NumberText(text) == nil
  }

  private static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }
}
