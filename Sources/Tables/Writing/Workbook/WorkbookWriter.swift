import CXLSXWriter

/// Writes a workbook of several sheets, with styles, drop-downs, comments and charts.
///
/// Nothing stands in the file before `finish()`. Workbooks with the same content and creation time
/// have the same bytes.
public final class WorkbookWriter {
  private let book: LibraryWorkbook
  /// The names of the sheets, which programs compare without regard to case.
  private var names: Set<String> = []

  /// Begins a workbook. With `constantMemory` only one row is held, and each sheet's rows must be
  /// written from top to bottom; charts then hold no copy of their values.
  public init(
    to output: OutputFile, properties: DocumentProperties = DocumentProperties(),
    constantMemory: Bool = false
  ) throws(WritingError) {
    book = try LibraryWorkbook(
      path: try output.pathForLibrary(), properties: properties, constantMemory: constantMemory)
  }

  /// Adds a sheet at the end; the name must be one that spreadsheet programs take.
  public func addSheet(_ name: String) throws(WritingError) -> WorkbookSheet {
    names.insert(name.lowercased())
    return WorkbookSheet(name: name, pointer: try book.addSheet(name), book: book)
  }

  /// Adds a sheet under the name that programs take which is closest to this one and not in use.
  public func addSheet(near name: String) throws(WritingError) -> WorkbookSheet {
    var part = 1
    while names.contains(SheetName.valid(name, part: part).lowercased()) { part += 1 }
    return try addSheet(SheetName.valid(name, part: part))
  }

  /// The format of a style, to be used for any number of cells of this workbook.
  public func format(_ style: CellStyle) throws(WritingError) -> CellFormat {
    try book.format(style)
  }

  /// Writes the workbook out; committing the file is the caller's.
  public func finish() throws(WritingError) { try book.close() }
}

/// What a workbook says of itself.
public struct DocumentProperties: Sendable, Hashable {
  public var title: String?
  public var author: String?
  /// Unix seconds; nil: now.
  public var created: Int?
  /// What is noted beside the sheets, by names of its own.
  public var custom: [String: String]

  public init(
    title: String? = nil, author: String? = nil, created: Int? = nil, custom: [String: String] = [:]
  ) {
    self.title = title
    self.author = author
    self.created = created
    self.custom = custom
  }
}
