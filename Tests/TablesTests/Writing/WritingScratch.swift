import Glibc

@testable import Tables

/// A folder for one test's files, removed with its content at the end.
final class WritingScratch {
  let path: String

  init() throws {
    var template = Array("/tmp/writing-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw WritingError(code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    for name in names { unlink(path + "/" + name) }
    rmdir(path)
  }

  /// The folder's files, hidden ones too.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func content(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return bytes
  }

  static func text(_ path: String) -> String? {
    content(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes a table to a file of that name and gives its path back, committed.
  func table(
    _ name: String, _ columns: [Column], _ rows: [[String?]], as format: TableFormat? = nil,
    style: TableStyle = TableStyle()
  ) throws -> String {
    let target = path + "/" + name
    let output = try OutputFile(path: target)
    let format = format ?? TableFormat(pathEnding: name) ?? .table
    let writer = try format.writer(columns: columns, style: style, to: output)
    for row in rows { try writer.write(row) }
    try writer.finish()
    try output.commit()
    return target
  }

  /// What a table's file says.
  func tableText(
    _ name: String, _ columns: [Column], _ rows: [[String?]], as format: TableFormat? = nil,
    style: TableStyle = TableStyle()
  ) throws -> String? {
    Self.text(try table(name, columns, rows, as: format, style: style))
  }
}

/// What stands between the first `start` and the `end` after it.
func between(_ start: String, _ end: String, in text: String) -> String? {
  guard let opening = text.firstRange(of: start) else { return nil }
  let rest = text[opening.upperBound...]
  return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
}
