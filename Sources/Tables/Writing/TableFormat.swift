/// The formats a table can be written in.
public enum TableFormat: String, CaseIterable, Sendable {
  case table, csv, tsv, json, jsonl, md, xlsx

  /// The format that a file name's ending asks for.
  public init?(pathEnding path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt": self = .table
    case "tab": self = .tsv
    case "ndjson": self = .jsonl
    case "markdown": self = .md
    case let ending: self.init(rawValue: ending)
    }
  }
}

/// Writes one table row by row: every row, then `finish()`; committing the file is the caller's.
public protocol TableWriter: AnyObject {
  /// Writes the next row's cells in the columns' order; nil and missing cells are nulls.
  func write(_ row: [String?]) throws(WritingError)
  func finish() throws(WritingError)
}

extension TableFormat {
  /// Starts a table in this format. Headings are written at once, or with the first rows.
  public func writer(
    columns: [Column], style: TableStyle = TableStyle(), to output: OutputFile
  ) throws(WritingError) -> any TableWriter {
    switch self {
    case .table: TextTableWriter(columns: columns, style: style, output: output)
    case .csv: try CSVWriter(columns: columns, style: style, output: output)
    case .tsv: try TSVWriter(columns: columns, style: style, output: output)
    case .json: JSONWriter(columns: columns, output: output)
    case .jsonl: JSONLinesWriter(columns: columns, output: output)
    case .md: MarkdownWriter(columns: columns, style: style, output: output)
    case .xlsx: try XLSXWriter(columns: columns, style: style, output: output)
    }
  }
}
