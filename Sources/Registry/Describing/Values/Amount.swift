// `Amount` is an exact decimal number, such as a sum of money.

public import Tables

/// A decimal number kept as its digits, so that nothing is rounded: `1234.5`.
public struct Amount: FieldValue {
  public let text: String

  public static var sqlType: String { "numeric" }
  public static var kind: ValueKind { .decimal }

  /// Reads `1,234.50`, `￥1234.5`, `3.5万元` (35000) and number cells to their 15 digits.
  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> Amount {
    let text = try cell.compactText()
    if cell.isNumber, var number = NumberText(text, allowingExponent: true) {
      number.roundToSheetPrecision()
      return Amount(text: number.text)
    }
    if text.unicodeScalars.contains(where: isAboutSign) { throw .approximateNumber(text) }
    let (digits, places) = withoutUnit(text)
    guard !cell.isDate, var number = NumberText(Thousands.removed(from: digits)) else {
      throw .notANumber(text)
    }
    number.shift(by: places)
    return Amount(text: number.text)
  }

  /// The digits, and the power of ten that the unit behind them stands for.
  private static func withoutUnit(_ text: String) -> (digits: String, places: Int) {
    let body = text.drop { $0 == "¥" || $0 == "￥" }
    let unit = units.first { body.hasSuffix($0.sign) }
    return (String(body.dropLast(unit?.sign.count ?? 0)), unit?.places ?? 0)
  }

  private static let units: [(sign: String, places: Int)] = [
    ("亿元", 8), ("亿", 8), ("万元", 4), ("万", 4), ("千元", 3), ("元", 0),
  ]

  private static func isAboutSign(_ scalar: Unicode.Scalar) -> Bool {
    ["约", "余", "近", "多", "超", ">", "<", "≥", "≤", "≈", "~"].contains(scalar)
  }
}
