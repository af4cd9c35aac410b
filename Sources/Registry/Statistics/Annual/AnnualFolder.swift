import FoundationEssentials
import Tables

/// The folder that holds a year's tables: it appears whole or not at all.
public struct AnnualFolder {
  let path: String
  let year: Int
  let language: Language

  public init(path: String, year: Int, language: Language) {
    self.path = path
    self.year = year
    self.language = language
  }

  /// Writes the tables, unless the folder already holds the very same.
  ///
  /// - Returns: whether anything changed.
  /// - Throws: `WritingError`; the folder is then what it was.
  public func write(_ tables: [AnnualTables.Table]) throws -> Bool {
    let target = URL(filePath: path).standardizedFileURL
    let part = target.deletingLastPathComponent()
      .appending(path: ".\(target.lastPathComponent).\(UUID().uuidString).part")
    let files = FileManager.default
    try files.createDirectory(at: part, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: part) }
    for table in tables {
      for format in [TableFormat.csv, .json] { try write(table, format, in: part) }
    }
    try AnnualWorkbook(year: year, language: language)
      .write(tables, to: part.appending(path: "annual.xlsx").path)
    let manifest = try manifest(of: part)
    let name = "manifest.sha256"
    if let known = files.contents(atPath: target.appending(path: name).path),
      String(decoding: known, as: UTF8.self) == manifest
    {
      return false
    }
    try manifest.write(toFile: part.appending(path: name).path, atomically: true, encoding: .utf8)
    try replace(target, with: part)
    return true
  }

  private func write(
    _ table: AnnualTables.Table, _ format: TableFormat, in folder: URL
  ) throws {
    let file = try OutputFile(path: folder.appending(path: "\(table.name).\(format.rawValue)").path)
    let writer = try format.writer(
      columns: table.result.columns.map { $0.column(language) }, style: TableStyle(), to: file)
    for row in table.result.rows {
      try writer.write(format == .json ? row : table.result.columns.shown(row, language))
    }
    try writer.finish()
    try file.commit()
  }

  /// One line per file, as `sha256sum -c` reads them.
  private func manifest(of folder: URL) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.map { name in
      let digest = try FileDigest(path: folder.appending(path: name).path).sha256
      return "\(digest)  \(name)\n"
    }.joined()
  }

  /// Puts the new folder where the old one was; the old one is kept until the new one stands.
  private func replace(_ target: URL, with part: URL) throws {
    let files = FileManager.default
    guard files.fileExists(atPath: target.path) else {
      return try files.moveItem(at: part, to: target)
    }
    let old = part.appendingPathExtension("old")
    try files.moveItem(at: target, to: old)
    do {
      try files.moveItem(at: part, to: target)
    } catch {
      try files.moveItem(at: old, to: target)
      throw error
    }
    try files.removeItem(at: old)
  }
}
