// Styles gives the number format of each cell style.

/// The number formats of a workbook's cell styles.
struct Styles {
  fileprivate(set) var formats: [NumberFormat] = []

  init() {}

  /// Reads a workbook's part of that role.
  init(part: String, in archive: ZipArchive) throws(ReadingError) {
    let handler = StylesHandler()
    try XMLPushParser.parse(part, in: archive, with: handler)
    self = handler.styles
  }

  /// The format of a style; General for one that isn't defined.
  subscript(style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .number(decimals: nil)
  }
}

/// Reads the definitions of formats, then which style has which.
private final class StylesHandler: XMLHandler {
  private(set) var styles = Styles()
  private var definitions: [Int: NumberFormat] = [:]
  private var isInCellFormats = false

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes.integer("numFmtId"), let code = attributes.string("formatCode")
      else { return }
      definitions[id] = NumberFormat(code: code)
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats:
      let id = attributes.integer("numFmtId") ?? 0
      styles.formats.append(definitions[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  override func end(_ name: XMLName) {
    if case "cellXfs" = name { isInCellFormats = false }
  }
}
