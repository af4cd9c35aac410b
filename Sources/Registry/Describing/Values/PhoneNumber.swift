// `PhoneNumber` is one or more telephone numbers from one cell.

public import Tables

/// Telephone numbers: mobiles as 11 digits, landlines as `0760-88881234`, several joined by `/`.
public struct PhoneNumber: FieldValue, CustomStringConvertible {
  public let numbers: [String]

  public var text: String { numbers.joined(separator: "/") }

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> PhoneNumber {
    let text = try cell.narrowText()
    if cell.isDate { throw .notAPhone(text) }
    if cell.isNumber { return PhoneNumber(numbers: [try fromNumber(cell, notes: &notes)]) }
    if cell.looksScientific { throw .phoneDigitsLost }
    var numbers: [String] = []
    for part in text.split(whereSeparator: isSeparator) where part.contains(where: \.isNumber) {
      guard let number = canonical(part) else { throw .notAPhone(text) }
      if !numbers.contains(number) { numbers.append(number) }
    }
    if numbers.isEmpty { throw .notAPhone(text) }
    return PhoneNumber(numbers: numbers)
  }

  /// The number as messages show it: `138****5678`.
  public static func mask(_ number: String) -> String {
    guard number.count >= 7 else { return "****" }
    return number.prefix(3) + "****" + number.suffix(number.count >= 11 ? 4 : 2)
  }

  public static func masked(_ text: String) -> String { mask(text) }

  public var description: String { numbers.map(Self.mask).joined(separator: "/") }

  /// A number cell holds mobiles as they are; a landline has lost its leading zero there.
  private static func fromNumber(
    _ cell: Cell, notes: inout [Finding]
  ) throws(Finding) -> String {
    guard let digits = cell.exactDigits else { throw .phoneDigitsLost }
    if let number = canonical(Substring(digits)) { return number }
    guard let number = canonical("0" + Substring(digits)) else { throw .notAPhone(digits) }
    notes.append(.phoneZeroRestored(number))
    return number
  }

  private static func isSeparator(_ character: Character) -> Bool {
    ["/", "、", ",", ";", "|", "\\", "或"].contains(character)
  }

  /// A number in canonical form; nil where it is none. Subscriber numbers without an area code
  /// stay as they are.
  private static func canonical(_ text: Substring) -> String? {
    guard text.utf8.allSatisfy(isPhoneByte) else { return nil }
    let (main, extension_) = splitExtension(text)
    var digits = String(decoding: main.utf8.filter(NumberText.isDigit), as: UTF8.self)
    if digits.hasPrefix("0086") { digits.removeFirst(4) }
    if main.hasPrefix("+86") || digits.count == 13 && digits.hasPrefix("861") {
      digits.removeFirst(2)
    }
    guard let number = shaped(digits, isForeign: main.hasPrefix("+") && !main.hasPrefix("+86"))
    else { return nil }
    return extension_.isEmpty ? number : number + "-" + extension_
  }

  /// Splits `0760-88881234-8001` before the third group.
  private static func splitExtension(_ text: Substring) -> (main: Substring, extension: String) {
    let groups = text.split(whereSeparator: { $0 == "-" || $0 == " " })
    guard groups.count == 3, let last = groups.last, groups[0].hasPrefix("0"),
      (7...8).contains(groups[1].count), (1...6).contains(last.count)
    else { return (text, "") }
    return (text[..<groups[1].endIndex], String(last))
  }

  private static func shaped(_ digits: String, isForeign: Bool) -> String? {
    let count = digits.utf8.count
    if isForeign { return (7...15).contains(count) ? "+" + digits : nil }
    let bytes = Array(digits.utf8)
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x31 where count == 11: return bytes[1] >= 0x33 ? digits : nil
    case 0x30 where (10...12).contains(count) && bytes[1] != 0x30:
      let area = bytes[1] <= 0x32 ? 3 : 4
      let rest = count - area
      return (7...8).contains(rest) ? digits.prefix(area) + "-" + digits.dropFirst(area) : nil
    case 0x34 where count == 10 && bytes.starts(with: Array("400".utf8)): return digits
    case 0x38 where count == 10 && bytes.starts(with: Array("800".utf8)): return digits
    case 0x32...0x39 where (7...8).contains(count): return digits
    case 0x31, 0x39: return count == 5 ? digits : nil
    default: return nil
    }
  }

  private static func isPhoneByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x20, 0x28, 0x29, 0x2B, 0x2D: true
    default: false
    }
  }
}

extension Finding {
  static func notAPhone(_ text: String) -> Finding {
    Finding(
      .phoneForm,
      Text(
        zh: "不是有效的电话号码(\(PhoneNumber.mask(text)))。",
        en: "Not a valid telephone number (\(PhoneNumber.mask(text)))."))
  }

  static let phoneDigitsLost = Finding(
    .phoneDigitsLost,
    Text(
      zh: "电话号码为数值或科学计数格式,原号码已丢失。",
      en: "The telephone number is in scientific notation; its digits are lost."))

  static func phoneZeroRestored(_ number: String) -> Finding {
    Finding(
      .phoneZero,
      Text(
        zh: "电话号码为数值格式,已补回区号前的0(\(PhoneNumber.mask(number)))。",
        en: "The number is stored without the 0 of its area code, which was put back "
          + "(\(PhoneNumber.mask(number)))."))
  }
}
