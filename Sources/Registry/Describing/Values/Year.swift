// `Year` is a calendar year, also of a cohort.

public import Tables

/// A year from 1900 to 2100: `2023`, `2023年`, `2023年度`, `2023级`, `2026届`.
public struct Year: FieldValue, Comparable {
  public let value: Int

  public init?(_ value: Int) {
    guard (1900...2100).contains(value) else { return nil }
    self.value = value
  }

  public static var sqlType: String { "smallint" }
  public static var kind: ValueKind { .integer }
  public var text: String { String(value) }

  public static func < (left: Year, right: Year) -> Bool { left.value < right.value }

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> Year {
    let text = try cell.compactText()
    let digits = cell.exactDigits ?? ChineseNumerals.replaced(in: text)
    let number = digits.prefix { $0.isASCII && $0.isWholeNumber }
    guard number.count == 4, let value = Int(number), let year = Year(value), !cell.isDate,
      suffixes.contains(String(digits.dropFirst(4)))
    else { throw .notAYear(text) }
    return year
  }

  private static let suffixes: Set = ["", "年", "年度", "级", "届"]
}

extension Finding {
  static func notAYear(_ text: String) -> Finding {
    Finding(
      .invalidYear,
      Text(zh: "“\(quote(text))”不是有效年份。", en: "“\(quote(text))” is not a valid year."))
  }
}
