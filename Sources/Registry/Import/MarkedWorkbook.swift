public import Tables

/// The sheets of an import as they were read, what is wrong marked at its cell and told in a note.
///
/// What was a number, a date or text stays one; personal numbers are masked, as in every other output.
public struct MarkedWorkbook {
  let paths: [String]
  let options: ImportOptions
  let report: ImportReport
  let language: Language

  public init(
    of paths: [String], options: ImportOptions, report: ImportReport, language: Language
  ) {
    self.paths = paths
    self.options = options
    self.report = report
    self.language = language
  }

  /// Writes the workbook; committing the file is the caller's.
  ///
  /// - Returns: false where no file could be read, so that there is nothing to mark.
  public func write(to output: OutputFile) throws -> Bool {
    let book = try WorkbookWriter(
      to: output, properties: DocumentProperties(custom: exported), constantMemory: true)
    var isEmpty = true
    for path in paths {
      // A file that can't be read was told in the report.
      guard let source = try? SourceFile.open(path) else { continue }
      let opened = OpenedSheet.open(path, options: options, schools: [:]).sheets
      for info in OpenedSheet.wanted(of: source, options: options) {
        let file = OpenedSheet.fileName(path)
        let sheet = MarkedSheet(
          sheet: try book.addSheet(near: info.name.isEmpty ? file : info.name), book: book,
          header: opened.first { $0.info == info }?.header, language: language,
          problems: report.problems.filter { $0.file == file && $0.sheet == info.name })
        try sheet.write(source.rows(of: info))
        isEmpty = false
      }
    }
    if !isEmpty { try book.finish() }
    return !isEmpty
  }
}

extension MarkedWorkbook {
  /// The moment of the export, the earliest of several; nothing where a file is no export.
  private var exported: [String: String] {
    let said = paths.map { (try? SourceFile.open($0))?.properties[ExportMoment.property] }
    let moments = said.compactMap { $0 }
    guard moments.count == said.count,
      let earliest = moments.min(by: { ExportMoment.number(of: $0) < ExportMoment.number(of: $1) })
    else { return [:] }
    return [ExportMoment.property: earliest]
  }
}

/// One sheet being copied with its marks.
private struct MarkedSheet {
  let sheet: WorkbookSheet
  let book: WorkbookWriter
  let header: FoundHeader?
  let language: Language
  let problems: [ImportReport.Problem]

  func write(_ rows: any RowReader) throws {
    let byRow = Dictionary(grouping: problems) { $0.row ?? 0 }
    var position = 0
    while let row = try rows.next() {
      position += 1
      // What is wrong with the sheet as a whole is told at its header.
      let whole = position == max(header?.length ?? 1, 1) ? byRow[0] ?? [] : []
      try write(row, isAbove: position <= header?.length ?? 0, whole + (byRow[row.number] ?? []))
    }
  }

  private func write(
    _ row: SourceRow, isAbove: Bool, _ problems: [ImportReport.Problem]
  ) throws {
    let marks = Dictionary(grouping: problems, by: column)
    let last = max(row.cells.count, (marks.keys.max() ?? -1) + 1)
    for column in 0..<last {
      let cell = column < row.cells.count ? row.cells[column] : .blank
      let found = marks[column] ?? []
      // The copies of a heading or title that was merged over several cells would be columns.
      let value = isAbove && cell.isMergedCopy ? CellValue.blank : cell.copied
      if value == .blank && found.isEmpty { continue }
      try sheet.write(
        value, row: row.number - 1, column: column,
        format: try book.format(CellStyle(fill: fill(found), numberFormat: cell.numberFormat)))
      if !found.isEmpty {
        try sheet.addComment(
          found.map(words).joined(separator: "\n"), row: row.number - 1, column: column)
      }
    }
  }

  /// The column that a problem is about; the first for the row as a whole.
  private func column(of problem: ImportReport.Problem) -> Int {
    problem.column.flatMap { header?.headings.firstIndex(of: $0) } ?? 0
  }

  private func fill(_ problems: [ImportReport.Problem]) -> Int? {
    if problems.isEmpty { return nil }
    return problems.contains { $0.finding.severity == .error } ? 0xF8CBAD : 0xFFE699
  }

  private func words(_ problem: ImportReport.Problem) -> String {
    "[\(problem.finding.code)] \(problem.finding.sentence(language))"
  }
}

extension Cell {
  /// The value as the sheet had stored it.
  fileprivate var copied: CellValue {
    let masked = Masking.masked(in: text)
    if masked != text { return .text(masked) }
    return switch storage {
    case .blank, .uncomputedFormula: .blank
    case .number: Double(text).map(CellValue.number) ?? .text(text)
    case .date: ISODate(text).map(CellValue.date) ?? .text(text)
    case .text, .boolean, .error: .text(text)
    }
  }

  fileprivate var numberFormat: String? {
    switch storage {
    case .number(let decimals?): decimals > 0 ? "0." + String(repeating: "0", count: decimals) : "0"
    case .date: "yyyy-mm-dd"
    case .text: "@"
    default: nil
    }
  }
}
