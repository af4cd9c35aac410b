// `TestDatabase` gives tests the real PostgreSQL: a server of their own, and databases in it.

import Glibc
public import Postgres

/// Databases for tests, in one server that is started with the first of them and left running.
public enum TestDatabase {
  /// Its data can be lost with the machine: that is what makes it fast.
  public static let server = LocalServer(
    home: home,
    settings: [
      "fsync": "off", "full_page_writes": "off", "shared_buffers": "128MB",
      "max_connections": "200",
    ])

  static let started = Task {
    try await server.ensureRunning()
    try dropLeftovers()
  }

  private static var home: String {
    if let path = getenv("SKILLREG_TEST_HOME") { return String(cString: path) }
    return "/tmp/skillreg-tests-\(getuid())"
  }

  /// Makes a database, empty or a copy of `template`, gives its conninfo to `body`, and drops it.
  public static func withOwnDatabase<T>(
    template: String? = nil, _ body: (_ conninfo: String) async throws -> T
  ) async throws -> T {
    try await started.value
    let name = "test_\(getpid())_\(UInt64.random(in: 0...UInt64.max))"
    try administer("create database \(name: name) template \(name: template ?? "template1")")
    do {
      let value = try await body(server.withOtherDatabase(name))
      try drop(name)
      return value
    } catch {
      try? drop(name)
      throw error
    }
  }

  /// Makes a database to be cloned by tests of this process, and answers its name.
  public static func makeTemplate(
    _ purpose: String, _ fill: (_ conninfo: String) throws -> Void
  ) async throws -> String {
    try await started.value
    let name = "test_\(getpid())_template_\(purpose)"
    try drop(name)
    try administer("create database \(name: name)")
    try fill(server.withOtherDatabase(name))
    return name
  }

  /// Runs `body` in a transaction that is always rolled back.
  public static func withDatabase<T>(
    conninfo: String, _ body: (Connection) throws -> T
  ) throws -> T {
    let connection = try Connection(conninfo: conninfo)
    try connection.execute("begin")
    defer { _ = try? connection.execute("rollback") }
    return try body(connection)
  }

  /// Starts the server where it does not run, and returns the conninfo of its own database, in
  /// which nothing may be committed.
  public static func shared() async throws -> String {
    try await started.value
    return server.conninfo
  }

  private static func drop(_ name: String) throws {
    try administer("drop database if exists \(name: name) with (force)")
  }

  private static func administer(_ sql: SQL) throws {
    try Connection(conninfo: server.withOtherDatabase("postgres")).execute(sql)
  }

  /// Drops what test processes left that were killed.
  private static func dropLeftovers() throws {
    let connection = try Connection(conninfo: server.withOtherDatabase("postgres"))
    for row in try connection.rows("select datname from pg_database where datname ~ '^test_'") {
      let name = row["datname"] ?? ""
      let isOwned = pid_t(name.split(separator: "_")[1]).map { kill($0, 0) == 0 } ?? true
      if !isOwned { try connection.execute("drop database if exists \(name: name) with (force)") }
    }
  }
}
