// XLSXRowReader pulls rows out of a parser that is fed the sheet piece by piece.

/// Hands out a sheet's rows while unpacking and parsing no more than the next few.
final class XLSXRowReader: RowReader {
  private let entry: ZipEntry
  private let parser: XMLPushParser
  private let handler: SheetHandler
  private let survey: SheetSurvey
  private var merges: MergeFilling
  private var position = 0
  private var isAtEnd = false

  init(part: String, in archive: ZipArchive, cells: CellMaking) throws(ReadingError) {
    survey = try SheetSurvey(of: part, in: archive)
    merges = MergeFilling(survey.merges)
    handler = SheetHandler(part: part, cells: cells)
    parser = try XMLPushParser(part: part, handler: handler)
    entry = try archive.entry(part)
  }

  var hiddenColumns: [ClosedRange<Int>] { handler.hiddenColumns }

  func next() throws(ReadingError) -> SourceRow? {
    while true {
      if let row = handler.takeRow() {
        var row = row.full
        merges.fill(&row)
        return row
      }
      guard !isAtEnd else { return nil }
      try read()
    }
  }

  /// Parses the next piece; the last one that matters may come long before the sheet's end.
  private func read() throws(ReadingError) {
    let piece = try entry.next()
    position += piece.count
    isAtEnd = try !parser.feed(piece)
    if position >= survey.end, position < survey.size {
      isAtEnd = true
      handler.finishRow()
    }
  }
}
