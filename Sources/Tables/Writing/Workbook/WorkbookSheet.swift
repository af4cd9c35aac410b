import CXLSXWriter

/// One sheet of a workbook being written; rows and columns are counted from 0.
public final class WorkbookSheet {
  public let name: String
  let book: LibraryWorkbook
  private let pointer: UnsafeMutablePointer<lxw_worksheet>

  init(name: String, pointer: UnsafeMutablePointer<lxw_worksheet>, book: LibraryWorkbook) {
    self.name = name
    self.pointer = pointer
    self.book = book
  }

  /// The library's sheet, as long as its workbook is open.
  func open() throws(WritingError) -> UnsafeMutablePointer<lxw_worksheet> {
    _ = try book.open()
    return pointer
  }

  public func write(
    _ value: CellValue, row: Int, column: Int, format: CellFormat? = nil
  ) throws(WritingError) {
    let sheet = try open()
    let (r, c) = try position(row: row, column: column)
    let style = book.pointer(of: format)
    switch value {
    case .blank: try book.check(worksheet_write_blank(sheet, r, c, style))
    case .number(let number): try book.check(worksheet_write_number(sheet, r, c, number, style))
    case .text(let text):
      if CellText.isTooLong(text) { throw .cellTooLong(row: row + 1, column: column + 1) }
      try book.check(worksheet_write_string(sheet, r, c, CellText.encoded(text), style))
    case .date(let date):
      var time = lxw_datetime()
      (time.year, time.month, time.day) = (Int32(date.year), Int32(date.month), Int32(date.day))
      try book.check(worksheet_write_datetime(sheet, r, c, &time, style))
    }
  }

  /// Merges a range into one cell with a text.
  public func merge(
    _ range: CellRange, text: String, format: CellFormat? = nil
  ) throws(WritingError) {
    let (row, column) = (range.rows.lowerBound, range.columns.lowerBound)
    if range.rows.count == 1 && range.columns.count == 1 {
      return try write(.text(text), row: row, column: column, format: format)
    }
    if CellText.isTooLong(text) { throw .cellTooLong(row: row + 1, column: column + 1) }
    let sheet = try open()
    let (r1, c1, r2, c2) = try corners(of: range)
    try book.check(
      worksheet_merge_range(
        sheet, r1, c1, r2, c2, CellText.encoded(text), book.pointer(of: format)))
  }

  /// Puts a note on a cell.
  public func addComment(_ text: String, row: Int, column: Int) throws(WritingError) {
    let sheet = try open()
    let (r, c) = try position(row: row, column: column)
    try book.check(worksheet_write_comment(sheet, r, c, CellText.encoded(text)))
  }

  /// A cell's place in the library's types.
  func position(row: Int, column: Int) throws(WritingError) -> (lxw_row_t, lxw_col_t) {
    guard let r = lxw_row_t(exactly: row), let c = lxw_col_t(exactly: column) else {
      throw .library("no such cell: row \(row), column \(column)")
    }
    return (r, c)
  }

  /// A range's first and last cell in the library's types.
  func corners(
    of range: CellRange
  ) throws(WritingError) -> (lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t) {
    let first = try position(row: range.rows.lowerBound, column: range.columns.lowerBound)
    let last = try position(row: range.rows.upperBound, column: range.columns.upperBound)
    return (first.0, first.1, last.0, last.1)
  }
}
