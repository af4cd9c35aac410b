/// One cell of a sheet: what a reader saw, and how the sheet had stored it.
public struct Cell: Sendable, Hashable {
  /// How the value was stored, which tells whether its text can be trusted.
  public enum Storage: Sendable, Hashable {
    case blank
    case text
    /// A number; `decimals` are the places its format shows (nil: General).
    case number(decimals: Int?)
    /// A number under a date format; the text is ISO 8601 to that precision (`2023-09`, `2023-09-01`).
    case date(DatePrecision)
    case boolean
    /// An error value; the text is its sign (`#N/A`).
    case error
    /// A formula that the writing program never computed.
    case uncomputedFormula
  }

  /// The smallest unit a date format shows.
  public enum DatePrecision: Sendable, Hashable { case month, day, time }

  public var text: String
  public var storage: Storage
  /// True where the value is that of a merged range's first cell.
  public var isMergedCopy: Bool

  public init(_ text: String, storage: Storage = .text, isMergedCopy: Bool = false) {
    self.text = text
    self.storage = storage
    self.isMergedCopy = isMergedCopy
  }

  public static let blank = Cell("", storage: .blank)
}

/// One row as read: its number as the spreadsheet program shows it (a CSV row: its first line).
public struct SourceRow: Sendable, Hashable {
  public var number: Int
  public var cells: [Cell]
  public var isHidden: Bool

  public init(number: Int, cells: [Cell], isHidden: Bool = false) {
    self.number = number
    self.cells = cells
    self.isHidden = isHidden
  }
}
