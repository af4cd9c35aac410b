/// The parts of a decimal number's text, such as `-12.50`, `+7%` or `1e-3`.
struct NumberText {
  private(set) var isJSON = true
  private(set) var hasExponent = false
  private(set) var integerDigits = 0
  private(set) var fractionDigits = 0

  /// Nil if the text is anything but a number in ASCII digits.
  init?(_ text: String) {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "+") { isJSON = false }
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let leadingZero = rest.first == UInt8(ascii: "0")
    integerDigits = Self.skipDigits(&rest)
    if integerDigits == 0 { return nil }
    if leadingZero && integerDigits > 1 { isJSON = false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fractionDigits = Self.skipDigits(&rest)
      if fractionDigits == 0 { return nil }
    }
    if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      if Self.skipDigits(&rest) == 0 { return nil }
      hasExponent = true
    }
    if rest.first == UInt8(ascii: "%") {
      rest.removeFirst()
      isJSON = false
    }
    if !rest.isEmpty { return nil }
  }

  /// True if a spreadsheet's 15 digits hold it exactly.
  var fitsSpreadsheet: Bool { isJSON && !hasExponent && integerDigits + fractionDigits <= 15 }

  private static func skipDigits(_ rest: inout Substring.UTF8View) -> Int {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest[digits.endIndex...]
    return digits.count
  }
}
