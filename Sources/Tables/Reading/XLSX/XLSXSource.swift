// XLSXSource is a workbook in the Office Open XML format.

/// A workbook whose sheets are read one after another.
final class XLSXSource: TableSource {
  let sheets: [SheetInfo]
  let properties: [String: String]
  private let archive: ZipArchive
  private let epoch: Epoch
  /// The sheets' parts, in the order of `sheets`.
  private let parts: [String]
  private let relationships: Relationships
  /// Read when the first sheet is; the sheets share them.
  private var cells: CellMaking?

  init(_ path: String) throws(ReadingError) {
    archive = try ZipArchive(path)
    let part = try Self.mainPart(of: archive)
    let workbook = Workbook()
    try XMLPushParser.parse(part, in: archive, with: workbook)
    relationships = try Relationships(of: part, in: archive)
    epoch = workbook.epoch
    (sheets, parts) = Self.worksheets(of: workbook, by: relationships)
    properties = try Self.properties(of: archive)
    guard !sheets.isEmpty else { throw .notAWorkbook }
  }

  var encodingName: String? { nil }
  var isDelimited: Bool { false }

  func rows(of sheet: SheetInfo) throws(ReadingError) -> any RowReader {
    guard parts.indices.contains(sheet.index) else { throw .notAWorkbook }
    return try XLSXRowReader(part: parts[sheet.index], in: archive, cells: try load())
  }

  /// The part with the list of sheets, or why the archive is no workbook.
  private static func mainPart(of archive: ZipArchive) throws(ReadingError) -> String {
    if archive.contains("content.xml") && archive.contains("mimetype") {
      throw .wrongKind("ods")
    }
    let named = try Relationships(of: "", in: archive).part(as: "officeDocument")
    let part = named ?? "xl/workbook.xml"
    if part.hasPrefix("word/") { throw .wrongKind("docx") }
    if part.hasPrefix("ppt/") { throw .wrongKind("pptx") }
    if part.hasSuffix(".bin") { throw .wrongKind("xlsb") }
    guard archive.contains(part) else { throw .notAWorkbook }
    return part
  }

  private static func properties(of archive: ZipArchive) throws(ReadingError) -> [String: String] {
    let part = try Relationships(of: "", in: archive).part(as: "custom-properties")
    guard let part, archive.contains(part) else { return [:] }
    let properties = CustomProperties()
    try XMLPushParser.parse(part, in: archive, with: properties)
    return properties.values
  }

  /// The sheets that hold rows (charts have sheets too), in the workbook's order.
  private static func worksheets(
    of workbook: Workbook, by relationships: Relationships
  ) -> ([SheetInfo], [String]) {
    var sheets: [SheetInfo] = []
    var parts: [String] = []
    for sheet in workbook.sheets {
      guard let target = relationships[id: sheet.relationship], target.kind == "worksheet"
      else { continue }
      sheets.append(
        SheetInfo(name: sheet.name, index: sheets.count, isHidden: sheet.isHidden))
      parts.append(target.part)
    }
    return (sheets, parts)
  }

  private func load() throws(ReadingError) -> CellMaking {
    if let cells { return cells }
    var styles = Styles()
    if let part = present("styles") { styles = try Styles(part: part, in: archive) }
    var strings = SharedStrings()
    if let part = present("sharedStrings") {
      strings = try SharedStrings(part: part, in: archive)
    }
    let loaded = CellMaking(styles: styles, strings: strings, epoch: epoch)
    cells = loaded
    return loaded
  }

  /// The part with a role, if it is named and there; writers leave out what they don't need.
  private func present(_ kind: String) -> String? {
    relationships.part(as: kind).flatMap { archive.contains($0) ? $0 : nil }
  }
}
