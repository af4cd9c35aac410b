/// Writes tab-separated values in UTF-8, as programs that split at tabs read them.
///
/// The format knows no quoting: tabs and line breaks inside a value become spaces. Formulas are made
/// harmless as `FormulaGuard` tells; null and empty text are both empty.
final class TSVWriter: TableWriter {
  private let columns: [Column]
  private let output: OutputFile

  init(columns: [Column], style: TableStyle, output: OutputFile) throws(WritingError) {
    self.columns = columns
    self.output = output
    try write(style.headings(of: columns))
  }

  func write(_ row: [String?]) throws(WritingError) {
    for index in columns.indices {
      if index > 0 { try output.write("\t") }
      guard index < row.count, let value = row[index] else { continue }
      try output.write(flattened(FormulaGuard.guarded(value)))
    }
    try output.write("\n")
  }

  func finish() {}

  private func flattened(_ text: String) -> String {
    if !text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) { return text }
    return String(text.map { $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\r\n" ? " " : $0 })
  }
}
