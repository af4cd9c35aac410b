import FoundationEssentials
import Registry
import Subprocess
import TestSupport

/// Runs the built program as people and scripts do.
struct Program {
  let conninfo: String
  let home: URL

  struct Answer {
    var code: Int32
    var out: String
    var err: String
  }

  /// The program beside the tests, on a registry and home of its own.
  static func with<T>(_ body: (Program) async throws -> T) async throws -> T {
    let home = FileManager.default.temporaryDirectory.appending(path: "home-\(UUID())")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    return try await TestRegistry.withRegistry { store in
      try await body(Program(conninfo: store.conninfo, home: home))
    }
  }

  func run(
    _ arguments: String..., database: String? = nil, environment: [String: String] = [:]
  ) async throws -> Answer {
    try await run(arguments, database: database, environment: environment)
  }

  func run(
    _ arguments: [String], database: String? = nil, environment: [String: String] = [:]
  ) async throws -> Answer {
    try await launch([Self.path] + arguments, database: database, environment: environment)
  }

  /// Runs any program on this registry.
  func launch(
    _ words: [String], database: String? = nil, environment: [String: String] = [:]
  ) async throws -> Answer {
    var values: [Environment.Key: String] = [
      "SKILLREG_DATABASE": database ?? conninfo, "SKILLREG_HOME": home.path, "LC_ALL": "C",
    ]
    for (name, value) in environment { values[Environment.Key(stringLiteral: name)] = value }
    let result = try await Subprocess.run(
      .name("env"), arguments: .init(words),
      environment: .inherit.updating(values.mapValues { Optional($0) }),
      output: .string(limit: 1 << 22), error: .string(limit: 1 << 22))
    guard case .exited(let code) = result.terminationStatus else {
      return Answer(code: -1, out: "", err: "\(result.terminationStatus)")
    }
    return Answer(
      code: code, out: result.standardOutput, err: result.standardError)
  }

  /// The built program.
  static var path: String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "skillreg").path
  }

  /// Writes a file into the home and answers its path.
  func file(_ name: String, _ text: String) throws -> String {
    let path = home.appending(path: name).path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }
}
