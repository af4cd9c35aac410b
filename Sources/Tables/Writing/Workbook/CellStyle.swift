/// How a workbook's cell looks.
public struct CellStyle: Sendable, Hashable {
  public var isBold: Bool
  /// The font's name; nil: the workbook's default.
  public var font: String?
  /// In points.
  public var fontSize: Double?
  /// As 0xRRGGBB.
  public var fill: Int?
  public var hasBorder: Bool
  public var wraps: Bool
  public var alignment: TextAlignment?
  public var isVerticallyCentered: Bool
  /// Excel's number format: `0.00`, `yyyy-mm-dd`, `@` for text.
  public var numberFormat: String?

  public init(
    isBold: Bool = false, font: String? = nil, fontSize: Double? = nil, fill: Int? = nil,
    hasBorder: Bool = false, wraps: Bool = false, alignment: TextAlignment? = nil,
    isVerticallyCentered: Bool = false, numberFormat: String? = nil
  ) {
    self.isBold = isBold
    self.font = font
    self.fontSize = fontSize
    self.fill = fill
    self.hasBorder = hasBorder
    self.wraps = wraps
    self.alignment = alignment
    self.isVerticallyCentered = isVerticallyCentered
    self.numberFormat = numberFormat
  }

  /// A form's title across the sheet.
  public static let title = CellStyle(
    isBold: true, fontSize: 16, alignment: .center, isVerticallyCentered: true)
  /// A column's heading.
  public static let heading = CellStyle(isBold: true)
  /// Text that stays text when it is edited: codes, identity numbers.
  public static let text = CellStyle(numberFormat: "@")
  /// A calendar day.
  public static let date = CellStyle(numberFormat: "yyyy-mm-dd")
}

/// A style made known to a workbook, to be used for its cells.
public struct CellFormat: Sendable, Hashable {
  let index: Int
}

/// What a cell holds.
public enum CellValue: Sendable, Hashable {
  case blank
  /// Never taken for a formula or number, whatever it looks like.
  case text(String)
  case number(Double)
  /// A calendar day; Excel shows it by the cell's number format.
  case date(ISODate)
}
