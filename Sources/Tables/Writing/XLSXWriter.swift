/// Writes a table as a workbook, row by row in constant memory.
///
/// Text cells are text, whatever they look like; numbers that a spreadsheet's 15 digits hold and
/// dates it can count are real ones, the rest stay text. A table longer than a sheet goes on in
/// `name (2)`.
final class XLSXWriter: TableWriter {
  private let columns: [Column]
  private let headings: [String]
  private let sheetName: String
  private let rowsPerSheet: Int
  private let book: WorkbookWriter
  private let formats: Formats
  private var sheet: WorkbookSheet
  private var part = 1
  /// Rows on the present sheet without its heading.
  private var rowCount = 0
  private var widths: [Int]

  init(
    columns: [Column], style: TableStyle, output: OutputFile, rowsPerSheet: Int = 1_048_575
  ) throws(WritingError) {
    self.columns = columns
    self.rowsPerSheet = rowsPerSheet
    headings = style.headings(of: columns)
    sheetName = style.sheetName
    let properties = DocumentProperties(
      title: style.title, created: style.created, custom: style.properties)
    book = try WorkbookWriter(to: output, properties: properties, constantMemory: true)
    formats = try Formats(of: book)
    sheet = try book.addSheet(SheetName.valid(sheetName))
    widths = headings.map(Self.headingWidth)
    try writeHeadings()
  }

  func write(_ row: [String?]) throws(WritingError) {
    if rowCount == rowsPerSheet { try startNextSheet() }
    rowCount += 1
    for index in columns.indices where index < row.count {
      guard let text = row[index], !text.isEmpty else { continue }
      if rowCount <= Self.measuredRows { widths[index] = max(widths[index], displayWidth(text)) }
      let (value, format) = try cell(text, kind: columns[index].kind)
      try sheet.write(value, row: rowCount, column: index, format: format)
    }
  }

  func finish() throws(WritingError) {
    try finishSheet()
    try book.finish()
  }

  private func startNextSheet() throws(WritingError) {
    try finishSheet()
    part += 1
    sheet = try book.addSheet(SheetName.valid(sheetName, part: part))
    rowCount = 0
    try writeHeadings()
  }

  private func writeHeadings() throws(WritingError) {
    for (index, heading) in headings.enumerated() {
      try sheet.write(.text(heading), row: 0, column: index, format: formats.heading)
    }
    try sheet.freeze(rows: 1)
  }

  private func finishSheet() throws(WritingError) {
    if columns.isEmpty { return }
    let table = CellRange(rows: 0...rowCount, columns: 0...(columns.count - 1))
    try sheet.filter(table)
    try sheet.permitNumbersAsText(in: table)
    for (index, column) in columns.enumerated() {
      let width = Double(min(max(widths[index] + 2, Self.narrowest), Self.widest))
      let format = column.kind == .text ? formats.text : nil
      try sheet.setWidth(width, columns: index...index, format: format)
    }
  }

  private func cell(
    _ text: String, kind: ValueKind
  ) throws(WritingError) -> (CellValue, CellFormat?) {
    if kind.isNumeric, let parts = NumberText(text), parts.fitsSpreadsheet,
      let number = Double(text)
    {
      return (.number(number), try formats.number(decimals: parts.fractionDigits))
    }
    if kind == .date, let date = ISODate(text) { return (.date(date), formats.date) }
    // Older Excel shows long text under the format @ as a row of hash signs.
    return (.text(text), text.utf8.count > 255 ? nil : formats.text)
  }

  /// Column widths in characters, told from the first rows.
  private static let (narrowest, widest, measuredRows) = (8, 50, 1_000)

  /// The filter's button needs room beside the heading.
  private static func headingWidth(_ text: String) -> Int { displayWidth(text) + 2 }
}

/// The formats that the cells of a table share.
private final class Formats {
  let heading, text, date: CellFormat
  private let book: WorkbookWriter
  private var numbers: [Int: CellFormat] = [:]

  init(of book: WorkbookWriter) throws(WritingError) {
    self.book = book
    heading = try book.format(.heading)
    text = try book.format(.text)
    date = try book.format(.date)
  }

  /// The format that shows that many decimal places.
  func number(decimals: Int) throws(WritingError) -> CellFormat {
    if let known = numbers[decimals] { return known }
    let pattern = decimals == 0 ? "0" : "0." + String(repeating: "0", count: decimals)
    let format = try book.format(CellStyle(numberFormat: pattern))
    numbers[decimals] = format
    return format
  }
}
