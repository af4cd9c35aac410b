/// Text as the library must be given it, so that a reader gets back what was meant.
enum CellText {
  /// The longest a cell may be, in UTF-16 units.
  static let limit = 32_767

  static func isTooLong(_ text: String) -> Bool {
    text.utf8.count > limit && text.utf16.count > limit
  }

  /// Escapes control characters as spreadsheet programs do (`_x0007_`), and text that looks like
  /// such an escape; what XML can't hold at all becomes `�`.
  static func encoded(_ text: String) -> String {
    if !text.utf8.contains(where: isSuspect) { return text }
    var result = ""
    for (index, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
      switch scalar {
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\0"..<" ": result += escape(scalar)
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      case "_" where startsEscape(text.unicodeScalars[index...]): result += "_x005F_"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// True of control characters and of the first bytes of `_`, U+FFFE and U+FFFF.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "_") || byte == 0xEF
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
  }

  private static func startsEscape(_ rest: Substring.UnicodeScalarView) -> Bool {
    let escape = Array(rest.prefix(7))
    return escape.count == 7 && escape[1] == "x" && escape[6] == "_"
      && escape[2..<6].allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
  }
}
