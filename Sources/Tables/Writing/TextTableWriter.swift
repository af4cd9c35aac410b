/// Writes a table for people to read on a terminal, aligned by display width.
///
/// All rows are held until `finish()`, since the widths depend on the last of them.
final class TextTableWriter: TableWriter {
  private let columns: [Column]
  private let style: TableStyle
  private let output: OutputFile
  private var rows: [[String]] = []
  private var widths: [Int]

  private static let gap = "  "
  /// Text columns are not shrunk below this.
  private static let minimumWidth = 4

  init(columns: [Column], style: TableStyle, output: OutputFile) {
    self.columns = columns
    self.style = style
    self.output = output
    widths = style.headings(of: columns).map { displayWidth(TerminalText.safe($0)) }
  }

  func write(_ row: [String?]) throws(WritingError) {
    let texts = columns.indices.map { index in
      let value = index < row.count ? row[index] : nil
      return TerminalText.safe(value ?? style.nullText)
    }
    for (index, text) in texts.enumerated() {
      widths[index] = max(widths[index], displayWidth(text))
    }
    rows.append(texts)
  }

  func finish() throws(WritingError) {
    shrinkToFit()
    if let title = style.title { try output.write(bold(TerminalText.safe(title)) + "\n\n") }
    try output.write(bold(line(style.headings(of: columns).map(TerminalText.safe))) + "\n")
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
    try output.write((style.color ? "\u{1B}[2m\(rule)\u{1B}[0m" : rule) + "\n")
    for row in rows { try output.write(line(row) + "\n") }
    rows = []
  }

  /// Takes cells from the widest text columns until a line fits the terminal, if it can.
  private func shrinkToFit() {
    guard let limit = style.width, let gaps = columns.indices.last.map({ $0 * Self.gap.count })
    else { return }
    var excess = widths.reduce(gaps, +) - limit
    let texts = columns.indices.filter { columns[$0].kind == .text }
    while excess > 0, let widest = texts.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.minimumWidth
    {
      widths[widest] -= 1
      excess -= 1
    }
  }

  private func line(_ texts: [String]) -> String {
    var line = ""
    for (index, text) in texts.enumerated() {
      if index > 0 { line += Self.gap }
      let alignment: TextAlignment = columns[index].kind.isNumeric ? .right : .left
      line += text.truncated(to: widths[index]).padded(to: widths[index], alignment: alignment)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func bold(_ text: String) -> String {
    style.color ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
