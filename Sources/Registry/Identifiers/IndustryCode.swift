// `IndustryCode` is a code of the classification of industries (GB/T 4754-2017).

public import Tables

/// A section (`C`), or a division, group or class of two to four digits (`38`, `382`, `3821`).
///
/// Which sections and divisions there are is told by the editions that are loaded.
public struct IndustryCode: FieldValue {
  public let text: String

  /// The letter A–T of the section that the code belongs to in the edition of 2017; nil for a division
  /// that it does not have.
  public var section: String? {
    guard let division = Int(text.prefix(2)) else { return text }
    return Self.lastDivisions.firstIndex { division <= $0 }
      .map { String(Unicode.Scalar(UInt8(0x41 + $0))) }
  }

  public static func read(
    _ cell: Cell, notes: inout [Finding]
  ) throws(Finding) -> IndustryCode {
    let text = try cell.compactText().uppercased()
    if cell.isDate { throw .codeReadAsDate(text) }
    if cell.isNumber {
      guard let digits = cell.exactDigits else { throw .industryShape(text) }
      let restored = digits.utf8.count == 1 ? "0" + digits : digits
      notes.append(.leadingZerosUnknown(digits))
      return try IndustryCode(digits: Substring(restored), section: nil, original: text)
    }
    guard let first = text.utf8.first, (0x41...0x5A).contains(first) else {
      return try IndustryCode(digits: Substring(text), section: nil, original: text)
    }
    let rest = text.dropFirst()
    if rest.isEmpty { return IndustryCode(text: text) }
    return try IndustryCode(digits: rest, section: String(text.prefix(1)), original: text)
  }

  private init(text: String) { self.text = text }

  /// Checks the form and, where a letter stood before it that the edition of 2017 has, that the
  /// division is of that section.
  private init(digits: Substring, section: String?, original: String) throws(Finding) {
    guard (2...4).contains(digits.utf8.count), digits.utf8.allSatisfy(NumberText.isDigit),
      let division = Int(digits.prefix(2)), (1...99).contains(division)
    else { throw .industryShape(original) }
    text = String(digits)
    if let section, section <= "T", let known = self.section, section != known {
      throw .industryShape(original)
    }
  }

  /// The last division of each section from A to T.
  private static let lastDivisions = [
    5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97,
  ]
}

extension Finding {
  static func industryShape(_ text: String) -> Finding {
    Finding(
      .industryCode,
      Text(
        zh: "“\(quote(text))”不是国民经济行业代码。", en: "“\(quote(text))” is not an industry code."))
  }
}
