// `NumberText` reads the decimal digits of a number without floating point.

internal import Tables

/// A number in plain decimal digits: no exponent, no separators.
struct NumberText {
  var isNegative = false
  /// Digits before the point, without leading zeros (`0` where there are none).
  var whole: String
  /// Digits after the point, without trailing zeros.
  var fraction: String

  /// Reads `-1234.50` and, where `allowingExponent`, also `2.0230901E7`.
  init?(_ text: String, allowingExponent: Bool = false) {
    var body = Substring(text)
    if body.first == "-" || body.first == "+" { isNegative = body.removeFirst() == "-" }
    var exponent = 0
    if allowingExponent, let mark = body.firstIndex(where: { $0 == "E" || $0 == "e" }) {
      guard let value = Int(body[body.index(after: mark)...]), abs(value) < 400 else { return nil }
      exponent = value
      body = body[..<mark]
    }
    let parts = body.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let head = parts.first, !head.isEmpty, parts.joined().utf8.allSatisfy(Self.isDigit),
      parts.count == 1 || !parts[1].isEmpty
    else { return nil }
    whole = String(head)
    fraction = parts.count == 2 ? String(parts[1]) : ""
    shift(by: exponent)
  }

  /// Multiplies by a power of ten, exactly.
  mutating func shift(by places: Int) {
    if places > 0 {
      let moved = fraction.prefix(places)
      whole += moved + String(repeating: "0", count: places - moved.count)
      fraction = String(fraction.dropFirst(places))
    } else if places < 0 {
      let padded = String(repeating: "0", count: max(0, -places - whole.count)) + whole
      fraction = padded.suffix(-places) + fraction
      whole = String(padded.dropLast(-places))
    }
    normalise()
  }

  /// Rounds to 15 significant digits, the precision of spreadsheet programs: takes away the noise
  /// of binary fractions (`1234.5600000000001`).
  mutating func roundToSheetPrecision() {
    let digits = Array((whole == "0" ? "" : whole).utf8) + Array(fraction.utf8)
    let leading = whole == "0" ? digits.prefix { $0 == 0x30 }.count : 0
    let kept = 15 + leading
    guard digits.count > kept, whole.utf8.count <= 15 else { return }
    var result = Array(digits[..<kept])
    if digits[kept] >= UInt8(ascii: "5") { Self.increment(&result) }
    let point = result.count - (kept - (whole == "0" ? 0 : whole.utf8.count))
    whole = String(decoding: result[..<point], as: UTF8.self)
    fraction = String(decoding: result[point...], as: UTF8.self)
    normalise()
  }

  /// Adds one in the last place; a carry out of the first digit puts a 1 before it.
  private static func increment(_ digits: inout [UInt8]) {
    for index in digits.indices.reversed() {
      if digits[index] != UInt8(ascii: "9") {
        digits[index] += 1
        return
      }
      digits[index] = UInt8(ascii: "0")
    }
    digits.insert(UInt8(ascii: "1"), at: 0)
  }

  private mutating func normalise() {
    whole = String(whole.drop { $0 == "0" })
    if whole.isEmpty { whole = "0" }
    while fraction.last == "0" { fraction.removeLast() }
    if whole == "0" && fraction.isEmpty { isNegative = false }
  }

  var isWhole: Bool { fraction.isEmpty }

  var text: String {
    (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

extension Cell {
  /// The digits of a number cell that is meant as a code: whole and of at most 15 digits, which is
  /// as many as a number cell can hold; nil for any other number.
  ///
  /// Programs that write numbers as Java does (`2.0230901E7`) still say them exactly; a text such
  /// as `1.38E+10` is what a spreadsheet showed, and lost its digits.
  var exactDigits: String? {
    guard isNumber, !text.utf8.contains(UInt8(ascii: "+")) else { return nil }
    guard let number = NumberText(text, allowingExponent: true), number.isWhole,
      !number.isNegative, number.whole.utf8.count <= 15
    else { return nil }
    return number.whole
  }

  /// Whether a text is a number as a spreadsheet shows a long one: `4.42E+17`.
  var looksScientific: Bool {
    let bytes = text.utf8
    guard bytes.first.map(NumberText.isDigit) == true, bytes.contains(where: { $0 | 0x20 == 0x65 })
    else { return false }
    let isMarked = isNumber || bytes.contains { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".") }
    return isMarked && NumberText(text, allowingExponent: true) != nil
  }
}
