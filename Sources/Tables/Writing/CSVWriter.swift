/// Writes comma-separated values as RFC 4180 has them, in UTF-8, with `\n` between the lines.
///
/// A file whose name ends in `.csv` starts with a byte order mark, without which Excel takes it for
/// the system's legacy encoding; other outputs have none. Null and empty text are both empty.
/// Formulas are made harmless as `FormulaGuard` tells.
final class CSVWriter: TableWriter {
  private let columns: [Column]
  private let output: OutputFile

  init(columns: [Column], style: TableStyle, output: OutputFile) throws(WritingError) {
    self.columns = columns
    self.output = output
    if output.path?.lowercased().hasSuffix(".csv") == true { try output.write("\u{FEFF}") }
    try write(style.headings(of: columns))
  }

  func write(_ row: [String?]) throws(WritingError) {
    for index in columns.indices {
      if index > 0 { try output.write(",") }
      let value = index < row.count ? row[index] ?? "" : ""
      try output.write(cell(FormulaGuard.guarded(value)))
    }
    try output.write("\n")
  }

  func finish() {}

  /// The value in quotes where it needs them; a lone empty cell does, or its line would be blank.
  private func cell(_ text: String) -> String {
    if text.isEmpty { return columns.count == 1 ? "\"\"" : "" }
    var needsQuotes = false
    var hasQuotes = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""):
        hasQuotes = true
        needsQuotes = true
      case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"): needsQuotes = true
      default: break
      }
    }
    if !needsQuotes { return text }
    return "\"" + (hasQuotes ? doublingQuotes(text) : text) + "\""
  }

  private func doublingQuotes(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(scalar)
      if scalar == "\"" { result.append(scalar) }
    }
    return String(result)
  }
}
