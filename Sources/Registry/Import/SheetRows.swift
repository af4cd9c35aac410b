import Tables

/// A sheet's data rows, read one after another into drafts; totals and footers are left out.
struct SheetRows {
  private let sheet: OpenedSheet
  private let reader: any RowReader
  private let reading: RowReading
  private let progress: (String, Int) -> Void
  private var count = 0
  private var hidden = 0
  private var toSkip: Int
  private var totals: [Int] = []
  private var surplus: SurplusCells

  init(
    _ sheet: OpenedSheet, keyring: Keyring?, progress: @escaping (String, Int) -> Void
  ) throws {
    self.sheet = sheet
    self.progress = progress
    reader = try sheet.source.rows(of: sheet.info)
    reading = RowReading(
      header: sheet.header, constants: sheet.constants, file: sheet.file, sheet: sheet.info.name,
      settings: sheet.settings, keyring: keyring)
    toSkip = sheet.header.length
    surplus = SurplusCells(headings: sheet.header.headings, isDelimited: sheet.source.isDelimited)
  }

  /// The next data row, or nil at the end.
  mutating func next() throws -> RowDrafts? {
    while let row = try reader.next() {
      if toSkip > 0 {
        toSkip -= 1
        continue
      }
      switch FooterRows.kind(of: row) {
      case .total(let number):
        if let number { totals.append(number) }
        continue
      case .note: continue
      case nil: break
      }
      if row.cells.allSatisfy({ $0.storage == .blank || $0.isMergedCopy }) { continue }
      count += 1
      if row.isHidden { hidden += 1 }
      if count.isMultiple(of: 5000) { progress(sheet.file, count) }
      return read(row)
    }
    progress(sheet.file, count)
    return nil
  }

  private mutating func read(_ row: SourceRow) -> RowDrafts {
    var drafts = reading.read(row)
    if let (finding, value) = surplus.take(row), let finding = sheet.settings.applied(to: finding) {
      drafts.problems.append(
        .init(
          finding: finding, file: sheet.file, sheet: sheet.info.name, row: row.number, column: nil,
          field: nil, value: value))
    }
    return drafts
  }

  /// What can be said of the sheet once all its rows are read.
  var closingProblems: [ImportReport.Problem] {
    var findings: [Finding] = []
    if count == 0 { findings.append(.emptySheet) }
    if hidden > 0 { findings.append(.hidden(hidden)) }
    if totals.count == 1, totals[0] != count {
      findings.append(.totalDiffers(totals[0], counted: count))
    }
    if let finding = surplus.finding { findings.append(finding) }
    return findings.compactMap(sheet.settings.applied(to:)).map {
      .init(
        finding: $0, file: sheet.file, sheet: sheet.info.name, row: nil, column: nil, field: nil)
    }
  }
}
