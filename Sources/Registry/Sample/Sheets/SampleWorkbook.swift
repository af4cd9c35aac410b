import Tables

/// Writes a sheet as a workbook, with what its layout puts around the table.
struct SampleWorkbook {
  private let sheet: SampleSheet
  private let layout: SampleLayout
  private let book: WorkbookWriter
  private let page: WorkbookSheet
  private var row = 0
  private let title, heading, text: CellFormat

  /// Writes the whole file to a path.
  static func write(
    _ sheet: SampleSheet, layout: SampleLayout, to path: String
  ) throws(WritingError) {
    let output = try OutputFile(path: path)
    var workbook = try SampleWorkbook(sheet, layout: layout, output: output)
    try workbook.writeAll()
    try workbook.book.finish()
    try output.commit()
  }

  private init(
    _ sheet: SampleSheet, layout: SampleLayout, output: OutputFile
  ) throws(WritingError) {
    self.sheet = sheet
    self.layout = layout
    book = try WorkbookWriter(
      to: output, properties: DocumentProperties(created: Self.created))
    page = try book.addSheet("Sheet1")
    title = try book.format(.title)
    heading = try book.format(
      CellStyle(isBold: true, hasBorder: true, wraps: true, alignment: .center))
    text = try book.format(CellStyle(hasBorder: true, numberFormat: "@"))
  }

  /// A moment for all workbooks, so that equal ones have equal bytes.
  private static let created = 1_767_225_600

  private mutating func writeAll() throws(WritingError) {
    if layout.hasTitle { try writeTitle() }
    try writeHeadings()
    try writeRows()
    if layout.hasTotal { try writeTotal() }
    if layout.hasFooter { try writeFooter() }
  }

  private mutating func writeTitle() throws(WritingError) {
    let across = CellRange(rows: row...row, columns: 0...(sheet.headings.count - 1))
    try page.merge(across, text: sheet.title, format: title)
    try page.write(.text("填报单位:\(sheet.sender)(盖章)"), row: row + 1, column: 0)
    row += 2
  }

  private mutating func writeHeadings() throws(WritingError) {
    let groups = layout.hasGroups ? sheet.groups : []
    let height = groups.isEmpty ? 1 : 2
    for group in groups {
      try page.merge(
        CellRange(rows: row...row, columns: group.columns), text: group.heading, format: heading)
    }
    for (column, text) in sheet.headings.enumerated() {
      let spelled = layout.headings.spelled(text, inCSV: false)
      let isGrouped = groups.contains { $0.columns.contains(column) }
      let rows = isGrouped ? (row + 1)...(row + 1) : row...(row + height - 1)
      try page.merge(
        CellRange(rows: rows, columns: column...column), text: spelled, format: heading)
    }
    row += height
    for (column, text) in sheet.headings.enumerated() {
      try page.setWidth(width(of: column, heading: text), columns: column...column)
    }
  }

  /// Wide enough for the heading and the first rows.
  private func width(of column: Int, heading: String) -> Double {
    let widths = sheet.rows.prefix(20).map { row in
      switch row[column] {
      case .text(let text), .name(let text), .document(let text): displayWidth(text)
      default: 11
      }
    }
    return Double(min(48, 2 + max(displayWidth(heading), widths.max() ?? 0)))
  }

  private mutating func writeRows() throws(WritingError) {
    var spelling = layout.spelling
    let merged = try writeMerged()
    for values in sheet.rows {
      for (column, value) in values.enumerated() where column != merged {
        switch spelling.cell(value) {
        case .blank: continue
        case .text(let words): try page.write(.text(words), row: row, column: column, format: text)
        case .number(let number): try page.write(.number(Double(number)), row: row, column: column)
        case .date(let day, let format):
          let format = try book.format(CellStyle(hasBorder: true, numberFormat: format))
          try page.write(date(day), row: row, column: column, format: format)
        }
      }
      row += 1
    }
  }

  private func date(_ day: SampleDate) -> CellValue {
    ISODate(day.text).map { .date($0) } ?? .text(day.text)
  }

  /// Writes the column that is merged over its rows, and says which one it is.
  private func writeMerged() throws(WritingError) -> Int? {
    guard layout.mergesRows, let column = sheet.mergedColumn else { return nil }
    var first = 0
    while first < sheet.rows.count {
      var last = first
      while last + 1 < sheet.rows.count, isSame(last + 1, first) { last += 1 }
      if case .text(let words) = sheet.rows[first][column] {
        try page.merge(
          CellRange(rows: (row + first)...(row + last), columns: column...column), text: words,
          format: text)
      }
      first = last + 1
    }
    return column
  }

  private func isSame(_ a: Int, _ b: Int) -> Bool {
    [sheet.mergedColumn, sheet.mergedBy].allSatisfy { column in
      column.map { sheet.rows[a][$0] == sheet.rows[b][$0] } ?? true
    }
  }

  private mutating func writeTotal() throws(WritingError) {
    try page.write(.text("合计"), row: row, column: 0)
    try page.write(.number(Double(sheet.rows.count)), row: row, column: 1)
    row += 1
  }

  private mutating func writeFooter() throws(WritingError) {
    var random = layout.spelling.random
    let people = ["填表人", "审核人"].map { role in
      "\(role):\(PersonSource.name(isFemale: random.chance(0.5), &random))"
    }
    try page.write(.text(people[0]), row: row, column: 0)
    try page.write(.text(people[1]), row: row, column: 4)
    row += 1
  }
}
