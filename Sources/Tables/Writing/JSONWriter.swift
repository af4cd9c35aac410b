/// Writes one JSON array of objects, streamed, one object a line; the keys are the columns' keys.
final class JSONWriter: TableWriter {
  private let object: JSONObject
  private let output: OutputFile
  private var isEmpty = true

  init(columns: [Column], output: OutputFile) {
    object = JSONObject(columns: columns)
    self.output = output
  }

  func write(_ row: [String?]) throws(WritingError) {
    try output.write(isEmpty ? "[\n  " : ",\n  ")
    try object.write(row, to: output)
    isEmpty = false
  }

  func finish() throws(WritingError) {
    try output.write(isEmpty ? "[]\n" : "\n]\n")
  }
}
