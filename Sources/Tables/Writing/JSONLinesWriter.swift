/// Writes one JSON object a line, with nothing around them.
final class JSONLinesWriter: TableWriter {
  private let object: JSONObject
  private let output: OutputFile

  init(columns: [Column], output: OutputFile) {
    object = JSONObject(columns: columns)
    self.output = output
  }

  func write(_ row: [String?]) throws(WritingError) {
    try object.write(row, to: output)
    try output.write("\n")
  }

  func finish() {}
}
