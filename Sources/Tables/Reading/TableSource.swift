/// A file of one or more sheets whose rows are read one after another.
public protocol TableSource {
  var sheets: [SheetInfo] { get }
  /// What reading found out about the file as a whole (the encoding of a CSV).
  var encodingName: String? { get }
  /// Whether separators make the cells, so that one too many in a value shifts all after it.
  var isDelimited: Bool { get }
  /// What whoever made the file noted in it beside its sheets.
  var properties: [String: String] { get }
  /// Starts reading a sheet from its first row; rows come in order, wholly blank rows are left out.
  func rows(of sheet: SheetInfo) throws(ReadingError) -> any RowReader
}

extension TableSource {
  public var properties: [String: String] { [:] }
}

/// Hands out a sheet's rows in order, holding only a bounded part of the file.
public protocol RowReader: AnyObject {
  /// The next row, or nil at the end.
  func next() throws(ReadingError) -> SourceRow?
  /// The sheet's hidden columns, counted from 0; known once the first row was read.
  var hiddenColumns: [ClosedRange<Int>] { get }
}

extension RowReader {
  public var hiddenColumns: [ClosedRange<Int>] { [] }
}

/// A sheet's name (a CSV has one, with an empty name) and place in its file.
public struct SheetInfo: Sendable, Hashable {
  public var name: String
  public var index: Int
  public var isHidden: Bool

  public init(name: String, index: Int, isHidden: Bool = false) {
    self.name = name
    self.index = index
    self.isHidden = isHidden
  }
}

/// Why a file or sheet can't be read. Texts for people are made by the layers above.
public enum ReadingError: Error, Sendable, Equatable {
  case missing
  case isDirectory
  case notReadable(String)
  case empty
  /// The bytes are of another kind than the two we read; `kind` names it (`xls`, `et`, `html`, `pdf`).
  case wrongKind(String)
  case encrypted
  case brokenArchive(String)
  case notAWorkbook
  case brokenXML(part: String, line: Int)
  /// Neither UTF-8, UTF-16 nor GB18030 throughout; `line` is the first that fails.
  case unknownEncoding(line: Int)
  case brokenCSV(line: Int)
  case tooLarge(part: String)
}
