// CSVSource is a text file of separated values: one sheet without a name.

/// A CSV whose encoding and separator were found out from the file itself.
struct CSVSource: TableSource {
  let sheets = [SheetInfo(name: "", index: 0)]
  private let file: InputFile
  private let encoding: TextEncoding
  private let separator: Separator

  init(_ file: InputFile) throws(ReadingError) {
    self.file = file
    encoding = try TextEncoding.detect(in: file)
    guard file.size > encoding.mark.count else { throw .empty }
    var sample: [UInt8] = []
    var stream = TextStream(file, encoding: encoding)
    _ = try stream.next(into: &sample)
    separator = Separator.detect(in: sample)
  }

  var encodingName: String? { encoding.name }
  var isDelimited: Bool { true }

  func rows(of sheet: SheetInfo) throws(ReadingError) -> any RowReader {
    CSVRowReader(CSVRows(TextStream(file, encoding: encoding), separator: separator))
  }
}
