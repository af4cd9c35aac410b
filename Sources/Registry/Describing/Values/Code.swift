// `Code` is an identifier that some office or school gave: letters, digits and hyphens.

public import Tables

/// A code of ASCII letters, digits and hyphens, such as a student number.
public struct Code: FieldValue {
  public static var isCode: Bool { true }
  public let text: String

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> Code {
    Code(text: try CodeText.read(cell, notes: &notes))
  }
}

/// The reading that all codes share.
enum CodeText {
  /// The code as written, in half width without spaces. A number cell may have lost leading zeros,
  /// which is noted; what became a date or lost digits is refused.
  static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> String {
    let text = try cell.compactText()
    if cell.isDate { throw .codeReadAsDate(text) }
    if cell.isNumber {
      guard let digits = cell.exactDigits else { throw .codeReadAsNumber(text) }
      notes.append(.leadingZerosUnknown(digits))
      return digits
    }
    if cell.looksScientific { throw .codeReadAsNumber(text) }
    let code = hyphenated(text)
    guard code.utf8.allSatisfy(isCodeByte) else { throw .codeCharacters(text) }
    return code
  }

  /// The text with all kinds of dashes as hyphens.
  static func hyphenated(_ text: String) -> String {
    guard text.utf8.contains(0xE2) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { (0x2010...0x2015).contains($0.value) || $0 == "−" ? "-" : $0 }))
  }

  static func isCodeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
    default: false
    }
  }
}

extension Finding {
  static func codeReadAsDate(_ text: String) -> Finding {
    Finding(
      .codeLost,
      Text(
        zh: "代码被表格软件识别为日期(\(quote(text))),原代码已丢失。",
        en: "The spreadsheet turned the code into a date (\(quote(text))); the code is lost."))
  }

  static func codeReadAsNumber(_ text: String) -> Finding {
    Finding(
      .codeLost,
      Text(
        zh: "代码被表格软件识别为数值(\(quote(text))),原代码已丢失。",
        en: "The spreadsheet turned the code into a number (\(quote(text))); the code is lost."))
  }

  static func codeCharacters(_ text: String) -> Finding {
    Finding(
      .codeCharacters,
      Text(
        zh: "代码只能由字母、数字和连字符组成(\(quote(text)))。",
        en: "A code consists of letters, digits and hyphens only (\(quote(text)))."))
  }

  static func leadingZerosUnknown(_ digits: String) -> Finding {
    Finding(
      .leadingZeros,
      Text(
        zh: "代码为数值格式(\(quote(digits))),前导零可能已丢失。",
        en: "The code is stored as a number (\(quote(digits))); leading zeros may be lost."))
  }
}
