// `WholeNumber` is a count of people, things or schools.

public import Tables

/// A count: zero or more.
public struct WholeNumber: FieldValue, Comparable {
  public let value: Int

  public init?(_ value: Int) {
    guard value >= 0 else { return nil }
    self.value = value
  }

  public static var sqlType: String { "integer" }
  public static var kind: ValueKind { .integer }
  public var text: String { String(value) }

  public static func < (left: WholeNumber, right: WholeNumber) -> Bool { left.value < right.value }

  /// Reads `1,234`, `１２３４`, `1234人`; what is only about right is refused.
  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> WholeNumber {
    var text = try cell.compactText()
    if text.unicodeScalars.contains(where: isAboutSign) { throw .approximateNumber(text) }
    if !cell.isNumber { text = Thousands.removed(from: withoutUnit(text)) }
    guard let number = NumberText(text, allowingExponent: cell.isNumber), !cell.isDate else {
      throw .notANumber(text)
    }
    if number.isNegative { throw .negativeNumber(text) }
    guard number.isWhole else { throw .fractionalNumber(text) }
    guard let value = Int32(number.whole), let count = WholeNumber(Int(value)) else {
      throw .notANumber(text)
    }
    return count
  }

  private static func withoutUnit(_ text: String) -> String {
    let unit = units.first { text.hasSuffix($0) }
    return unit.map { String(text.dropLast($0.count)) } ?? text
  }

  private static let units = [
    "人次", "人", "名", "个", "家", "所", "户", "项", "次", "期", "班", "台", "套", "学时", "课时", "平方米",
  ]

  private static func isAboutSign(_ scalar: Unicode.Scalar) -> Bool {
    ["约", "余", "近", "多", "超", "大", "过", "上", ">", "<", "≥", "≤", "≈", "~", "～"].contains(scalar)
  }
}

/// Commas between groups of three digits.
enum Thousands {
  /// The text without its commas; unchanged where they do not stand between groups of three.
  static func removed(from text: String) -> String {
    guard text.contains(",") else { return text }
    let whole = text.prefix { $0 != "." }
    let groups = whole.drop { $0 == "-" }.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return text }
    return String(text.filter { $0 != "," })
  }
}

extension Finding {
  static func approximateNumber(_ text: String) -> Finding {
    Finding(
      .estimate,
      Text(
        zh: "“\(quote(text))”为概数,不能作为统计数。",
        en: "“\(quote(text))” is an estimate and can't be counted."))
  }

  static func notANumber(_ text: String) -> Finding {
    Finding(
      .notANumber,
      Text(zh: "“\(quote(text))”不是有效数字。", en: "“\(quote(text))” is not a valid number."))
  }

  static func negativeNumber(_ text: String) -> Finding {
    Finding(
      .negative,
      Text(zh: "\(quote(text))为负数。", en: "\(quote(text)) is negative."))
  }

  static func fractionalNumber(_ text: String) -> Finding {
    Finding(
      .notWhole,
      Text(zh: "\(quote(text))不是整数。", en: "\(quote(text)) is not a whole number."))
  }
}
