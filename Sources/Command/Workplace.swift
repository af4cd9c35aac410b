import FoundationEssentials
import Glibc
import Postgres
import Registry

/// Where this run's data is and who is at work, as options and the environment say.
struct Workplace {
  private let options: CommonOptions

  init(_ options: CommonOptions) { self.options = options }

  /// The folder of the private cluster and the keys.
  static var home: String {
    if let home = environment("SKILLREG_HOME") { return home }
    if geteuid() == 0 { return "/var/lib/skillreg" }
    return (environment("HOME") ?? "/tmp") + "/.local/share/skillreg"
  }

  static var server: LocalServer { LocalServer(home: home) }

  /// Whether the private cluster was ever made.
  static var hasServer: Bool { server.status() != .absent }

  /// Where the keys of personal numbers are.
  static var keyFile: KeyFile {
    KeyFile(path: environment("SKILLREG_KEYS") ?? home + "/keys")
  }

  /// The database that somebody named; nil means the private cluster.
  var named: String? {
    if let database = options.database ?? Self.environment("SKILLREG_DATABASE") { return database }
    let own = ["PGHOST", "PGHOSTADDR", "PGSERVICE", "PGDATABASE", "PGPORT"]
    return own.contains { Self.environment($0) != nil } ? "" : nil
  }

  var conninfo: String { named ?? Self.server.conninfo }

  /// The registry; the private cluster is made and started where it is needed.
  func store(source: Store.Actor.Source = .command) async throws -> Store {
    if named == nil { try await startIfNeeded(source: source) }
    return makeStore(source)
  }

  /// The registry where there is one: nothing is made.
  func storeAtHand() async throws -> Store? {
    named == nil && !Self.hasServer ? nil : try await store()
  }

  private func makeStore(_ source: Store.Actor.Source) -> Store {
    let keys = Self.keyFile
    let conninfo = conninfo
    return Store(
      conninfo: conninfo, actor: .init(name: Self.person, source: source, account: Self.account),
      keyring: {
        // New keys are of use only to a registry that knows nobody yet.
        if keys.exists { return try keys.open() }
        let people = try Connection(conninfo: conninfo).row(
          """
          select exists (select from registry.persons) or exists (select from history.persons) as any
          """)
        if people.bool("any") == true { return try keys.open() }
        try FileManager.default.createDirectory(
          atPath: Self.home, withIntermediateDirectories: true)
        return try keys.openOrCreate()
      })
  }

  private func startIfNeeded(source: Store.Actor.Source) async throws {
    if (try? Connection(conninfo: conninfo)) != nil { return }
    let server = Self.server
    let existed = Self.hasServer
    if !existed, !options.quiet {
      Messages.note(
        say(zh: "正在建立本机数据库:\(Self.home)", en: "Creating a private database in \(Self.home)"))
    }
    try await server.ensureRunning()
    if !existed { try initialise() }
  }

  /// Makes or upgrades the schema, and loads the reference data.
  @discardableResult
  func initialise() throws -> [Int] {
    let applied = try Store.migrate(conninfo: conninfo)
    try makeStore(.`init`).loadReferenceData()
    return applied
  }

  /// The person at work, as the environment says; else the system's account.
  private static var person: String {
    environment("SKILLREG_ACTOR") ?? environment("SUDO_USER") ?? account
  }

  /// The system's account that runs the program, which no environment can change.
  private static var account: String {
    getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "uid \(getuid())"
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
