import FoundationEssentials
import Tables

/// Writes a sheet as comma-separated values: in UTF-8 with a byte order mark, or in GB 18030.
enum SampleCSV {
  static func write(_ sheet: SampleSheet, layout: SampleLayout, to path: String) throws {
    if layout.file == .csvGB18030 {
      var text = ""
      forEachLine(of: sheet, layout) { text += $0 }
      try Data(try GB18030.bytes(of: text)).write(to: URL(filePath: path), options: .atomic)
      return
    }
    let output = try OutputFile(path: path)
    try output.write("\u{FEFF}")
    try forEachLine(of: sheet, layout) { line in try output.write(line) }
    try output.commit()
  }

  private static func forEachLine(
    of sheet: SampleSheet, _ layout: SampleLayout, _ body: (String) throws -> Void
  ) rethrows {
    var spelling = layout.spelling
    try body(line(sheet.headings.map { layout.headings.spelled($0, inCSV: true) }))
    for row in sheet.rows { try body(line(row.map { text(spelling.cell($0)) })) }
  }

  private static func line(_ texts: [String]) -> String {
    texts.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func text(_ cell: SampleCell) -> String {
    switch cell {
    case .blank: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .date(let day, _): "\(day.year)/\(day.month)/\(day.day)"
    }
  }

  /// In quotes where it needs them; the trick `="…"` stands as spreadsheet programs take it.
  private static func quoted(_ text: String) -> String {
    if text.utf8.first != UInt8(ascii: "="), text.utf8.contains(UInt8(ascii: "\"")) {
      return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
    return text.utf8.contains(UInt8(ascii: ",")) ? "\"\(text)\"" : text
  }
}
