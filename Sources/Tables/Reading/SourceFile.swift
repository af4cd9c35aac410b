// SourceFile opens a file as the kind of table its bytes say it is, whatever its name ends in.

/// The one way to open a file of rows.
public enum SourceFile {
  /// Opens a workbook (.xlsx and its relatives) or a CSV, or says why the file is neither.
  public static func open(_ path: String) throws(ReadingError) -> any TableSource {
    let file = try InputFile(path)
    guard file.size > 0 else { throw .empty }
    switch FileKind(head: try file.read(512, at: 0)) {
    case .archive:
      return try XLSXSource(path)
    case .compound:
      throw try CompoundFile(file).refusal
    case .other(let kind):
      throw .wrongKind(kind)
    case .text:
      return try CSVSource(file)
    }
  }
}
