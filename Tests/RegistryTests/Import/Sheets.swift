import FoundationEssentials
import Registry
import Tables
import TestSupport

/// Writes small sheets for import tests, and imports them.
struct Sheets {
  let folder: URL

  /// A folder of its own, removed afterwards.
  static func with<T>(_ body: (Sheets) async throws -> T) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sheets-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(Sheets(folder: folder))
  }

  /// Writes lines as a CSV and answers its path.
  func csv(_ name: String, _ lines: String...) throws -> String {
    try csv(name, lines)
  }

  func csv(_ name: String, _ lines: [String]) throws -> String {
    let path = folder.appending(path: name).path
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  static func fixture(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "TablesTests/Fixtures/\(name)").path
  }
}

extension Store {
  /// Imports with a kind, constants and nothing else said.
  func take(
    _ path: String, as kind: String? = nil, set: [String: String] = [:], goodRows: Bool = false,
    dryRun: Bool = false
  ) throws -> ImportReport {
    var options = ImportOptions()
    options.roster = kind.flatMap(Rosters.named)
    options.constants = set
    options.acceptsGoodRows = goodRows
    options.isDryRun = dryRun
    return try importFiles([path], options: options)
  }
}

extension ImportReport {
  /// `read new changed unchanged rejected`.
  var counts: [Int] { [read, new, changed, unchanged, rejected] }
  /// `row code` of each problem.
  var lines: [String] { problems.map { "\($0.row ?? 0) \($0.finding.code)" } }
}
