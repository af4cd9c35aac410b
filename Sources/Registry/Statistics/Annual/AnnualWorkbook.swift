import Tables

/// The year's tables as one workbook, a sheet each, with a native chart of the enrolments.
struct AnnualWorkbook {
  let year: Int
  let language: Language

  func write(_ tables: [AnnualTables.Table], to path: String) throws {
    let file = try OutputFile(path: path)
    let title = Text(zh: "\(year)年技工院校统计", en: "Technical schools \(year)")
    // The year's last second, so that the same figures make the same bytes.
    let created = CalendarDate(year: year, month: 12, day: 31).map { $0.dayNumber * 86_400 }
    let book = try WorkbookWriter(
      to: file, properties: DocumentProperties(title: title(language), created: created))
    for table in tables { try write(table, in: book) }
    try book.finish()
    try file.commit()
  }

  private func write(_ table: AnnualTables.Table, in book: WorkbookWriter) throws {
    let sheet = try book.addSheet(table.title(language))
    let heading = try book.format(CellStyle(isBold: true, fill: 0xDDEBF7, hasBorder: true))
    let bold = try book.format(CellStyle(isBold: true, fontSize: 14))
    let columns = table.result.columns
    let unit = Text(zh: "计量单位:\(table.unit.label.zh)", en: "Unit: \(table.unit.label.en)")
    try sheet.write(.text("\(year) \(table.title(language))"), row: 0, column: 0, format: bold)
    try sheet.write(.text(unit(language)), row: 1, column: 0)
    for (place, column) in columns.enumerated() {
      try sheet.setWidth(
        Double(max(12, displayWidth(column.label(language)) + 6)), columns: place...place)
      try sheet.write(.text(column.label(language)), row: 2, column: place, format: heading)
    }
    for (index, row) in table.result.rows.enumerated() {
      for (place, text) in row.enumerated() {
        guard let text else { continue }
        let isNumber = columns[place].kind == .integer || columns[place].kind == .decimal
        let value = isNumber ? Double(text).map(CellValue.number) : nil
        try sheet.write(
          value ?? .text(columns[place].shown(text, language)), row: index + 3, column: place)
      }
    }
    try sheet.freeze(rows: 3)
    try sheet.setPrinting(PrintSetup(isLandscape: true, repeatedRows: 0...2, fitsWidth: true))
    if !table.result.rows.isEmpty { try chart(table, on: sheet) }
  }

  private func chart(_ table: AnnualTables.Table, on sheet: WorkbookSheet) throws {
    let rows = 3...(table.result.rows.count + 2)
    let last = table.result.columns.count - 1
    guard last > 0 else { return }
    let series = Chart.Series(
      name: table.title(language), categories: CellRange(rows: rows, columns: 0...(last - 1)),
      values: CellRange(rows: rows, columns: last...last))
    try sheet.insert(
      Chart(.column, title: "\(year) \(table.title(language))", series: [series]), row: 3,
      column: last + 2)
  }
}
