/// Writes a GitHub table, its source aligned by display width.
///
/// All rows are held until `finish()`, since the widths depend on the last of them.
final class MarkdownWriter: TableWriter {
  private let columns: [Column]
  private let style: TableStyle
  private let output: OutputFile
  private let headings: [String]
  private var rows: [[String]] = []

  init(columns: [Column], style: TableStyle, output: OutputFile) {
    self.columns = columns
    self.style = style
    self.output = output
    headings = style.headings(of: columns).map(MarkdownWriter.escaped)
  }

  func write(_ row: [String?]) throws(WritingError) {
    rows.append(
      columns.indices.map { index in
        let value = index < row.count ? row[index] : nil
        return Self.escaped(value ?? style.nullText)
      })
  }

  func finish() throws(WritingError) {
    if let title = style.title { try output.write("### \(Self.escaped(title))\n\n") }
    let widths = columns.indices.map { index in
      rows.reduce(max(3, displayWidth(headings[index]))) { max($0, displayWidth($1[index])) }
    }
    try writeLine(headings, widths: widths)
    let rules = columns.indices.map { index in
      let dashes = String(repeating: "-", count: widths[index] - 1)
      return columns[index].kind.isNumeric ? dashes + ":" : dashes + "-"
    }
    try writeLine(rules, widths: widths)
    for row in rows { try writeLine(row, widths: widths) }
    rows = []
  }

  private func writeLine(_ texts: [String], widths: [Int]) throws(WritingError) {
    let cells = columns.indices.map { index in
      texts[index].padded(
        to: widths[index], alignment: columns[index].kind.isNumeric ? .right : .left)
    }
    try output.write("| " + cells.joined(separator: " | ") + " |\n")
  }

  /// The text such that it neither ends its cell nor becomes a tag or a line break of the source.
  private static func escaped(_ text: String) -> String {
    if !text.utf8.contains(where: isSpecial) { return text }
    var result = ""
    for character in text {
      switch character {
      case "|": result += "\\|"
      case "\\": result += "\\\\"
      case "<": result += "&lt;"
      case "\n", "\r", "\r\n": result += "<br>"
      default: result.append(character)
      }
    }
    return result
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "<"), 0x0A, 0x0D: true
    default: false
    }
  }
}
