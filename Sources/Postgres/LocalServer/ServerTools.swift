// `ServerTools` are PostgreSQL's programs on this machine, and how they are run.

internal import FoundationEssentials
internal import Glibc
internal import Subprocess

/// `initdb`, `pg_ctl` and `postgres` of one version.
struct ServerTools: Sendable {
  let directory: String
  let account: ServerAccount

  /// The programs of the version that made the data, or the first ones of version 15 or later.
  static func find(
    for places: ServerPlaces, account: ServerAccount
  ) async throws(LocalServerError) -> ServerTools {
    let needed = places.version
    for directory in await directories() where isComplete(directory) {
      let tools = ServerTools(directory: directory, account: account)
      guard let version = await tools.version else { continue }
      if needed.map({ $0 == version }) ?? (version >= 15) { return tools }
    }
    if let needed { throw .wrongVersion(needed: needed) }
    throw .noBinaries
  }

  /// Runs a program as the server's user, in a session of its own: Ctrl-C on the terminal does not
  /// reach it. The directory is one that every user may enter. Returns what it wrote, and whether it ended with 0.
  func run(
    _ program: String, _ arguments: [String]
  ) async throws(LocalServerError) -> (succeeded: Bool, output: String) {
    var options = PlatformOptions()
    options.createSession = true
    if account.isOther {
      options.userID = account.user
      options.groupID = account.group
      options.supplementaryGroups = []
    }
    do {
      let result = try await Subprocess.run(
        .name("env"), arguments: Arguments(["-C", "/", program] + arguments),
        environment: environment, platformOptions: options, output: .string(limit: 1 << 20),
        error: .combinedWithOutput)
      return (result.terminationStatus.isSuccess, result.standardOutput)
    } catch {
      throw .notRunnable(program: directory + "/" + program, reason: "\(error)")
    }
  }

  /// Little of the caller's environment: `PG…` would lead the programs elsewhere.
  private var environment: Environment {
    var values: [Environment.Key: String] = [
      "PATH": directory + ":/usr/bin:/bin", "LC_ALL": "C",
    ]
    values["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
    return .custom(values)
  }

  /// The major version, from a line such as `initdb (PostgreSQL) 15.4 (Debian …)`.
  private var version: Int? {
    get async {
      guard let line = try? await run("initdb", ["--version"]).output else { return nil }
      let words = line.split(separator: " ")
      return words.count < 3 ? nil : Int(words[2].prefix { $0.isNumber })
    }
  }

  private static func isComplete(_ directory: String) -> Bool {
    ["initdb", "pg_ctl", "postgres"].allSatisfy { access(directory + "/" + $0, X_OK) == 0 }
  }
}

extension ServerTools {
  /// Where the programs can be, best first. `$SKILLREG_PG_BIN` allows no other place.
  private static func directories() async -> [String] {
    let environment = ProcessInfo.processInfo.environment
    if let chosen = environment["SKILLREG_PG_BIN"] { return [chosen] }
    let search = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let onPath = search.compactMap { home(of: $0 + "/initdb") }
    return onPath + [await configured()].compactMap { $0 } + packaged()
  }

  /// The directory that a program is in once links are followed.
  private static func home(of program: String) -> String? {
    guard let path = realpath(program, nil) else { return nil }
    defer { free(path) }
    return String(String(cString: path).dropLast("/initdb".count))
  }

  /// The directory that `pg_config` names.
  private static func configured() async -> String? {
    let result = try? await Subprocess.run(
      .name("pg_config"), arguments: ["--bindir"], output: .string(limit: 4096))
    return result?.standardOutput.withoutTrailingSpace
  }

  /// Debian's directories, the highest version first.
  private static func packaged() -> [String] {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return versions.compactMap { Int($0) }.sorted(by: >).map { "\(root)/\($0)/bin" }
  }
}
