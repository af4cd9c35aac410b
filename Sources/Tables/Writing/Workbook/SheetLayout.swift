import CXLSXWriter

/// How a sheet is laid out on the screen and on paper.
extension WorkbookSheet {
  /// Sets the width of columns in characters, and the format of their cells not written yet.
  public func setWidth(
    _ width: Double, columns: ClosedRange<Int>, format: CellFormat? = nil
  ) throws(WritingError) {
    let sheet = try open()
    let (_, first, _, last) = try corners(of: CellRange(rows: 0...0, columns: columns))
    try book.check(worksheet_set_column(sheet, first, last, width, book.pointer(of: format)))
  }

  /// Sets the height of a row in points.
  public func setHeight(_ points: Double, row: Int) throws(WritingError) {
    let sheet = try open()
    try book.check(worksheet_set_row(sheet, try position(row: row, column: 0).0, points, nil))
  }

  /// Keeps that many rows and columns in view.
  public func freeze(rows: Int = 0, columns: Int = 0) throws(WritingError) {
    let sheet = try open()
    let (row, column) = try position(row: rows, column: columns)
    worksheet_freeze_panes(sheet, row, column)
  }

  /// Puts filter buttons on the first row of a range.
  public func filter(_ range: CellRange) throws(WritingError) {
    let sheet = try open()
    let (r1, c1, r2, c2) = try corners(of: range)
    try book.check(worksheet_autofilter(sheet, r1, c1, r2, c2))
  }

  /// Spares a range the warning signs at texts that look like numbers.
  public func permitNumbersAsText(in range: CellRange) throws(WritingError) {
    let kind = UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue)
    try book.check(worksheet_ignore_errors(try open(), kind, range.address()))
  }

  /// Hides the sheet; a workbook's first sheet stays visible.
  public func hide() throws(WritingError) { worksheet_hide(try open()) }

  public func setPrinting(_ setup: PrintSetup) throws(WritingError) {
    let sheet = try open()
    worksheet_set_paper(sheet, PrintSetup.a4)
    if setup.isLandscape { worksheet_set_landscape(sheet) }
    if setup.fitsWidth { worksheet_fit_to_pages(sheet, 1, 0) }
    guard let rows = setup.repeatedRows else { return }
    let (first, _, last, _) = try corners(of: CellRange(rows: rows, columns: 0...0))
    try book.check(worksheet_repeat_rows(sheet, first, last))
  }
}

/// How a sheet is printed, on A4.
public struct PrintSetup: Sendable, Hashable {
  public var isLandscape: Bool
  /// The rows at the top of every page.
  public var repeatedRows: ClosedRange<Int>?
  /// All columns on one page's width.
  public var fitsWidth: Bool

  public init(
    isLandscape: Bool = false, repeatedRows: ClosedRange<Int>? = nil, fitsWidth: Bool = false
  ) {
    self.isLandscape = isLandscape
    self.repeatedRows = repeatedRows
    self.fitsWidth = fitsWidth
  }

  fileprivate static let a4: UInt8 = 9
}
