// `LocalServer` is a private PostgreSQL cluster for people who have no server.

internal import CPostgres

/// A PostgreSQL cluster in a directory, reached over a unix socket only.
///
/// Whoever may enter the socket's directory is trusted: that is its owner, and root. As root the
/// server runs as the system user `postgres`, since PostgreSQL refuses root.
public struct LocalServer: Sendable {
  /// What there is of a cluster.
  public enum Status: Sendable, Equatable {
    case absent
    case stopped
    case running(pid: Int)
  }

  let places: ServerPlaces
  let settings: [String: String]

  /// The cluster in `home`: its data in `postgres`, its socket in `run` (where the path is short
  /// enough), its log in `postgres.log`. `settings` are added to the server's own at each start.
  public init(home: String, settings: [String: String] = [:]) {
    places = ServerPlaces(home: home)
    self.settings = settings
  }

  /// Where to connect, for libpq and its programs.
  public var conninfo: String {
    withOtherDatabase("skillreg")
  }

  /// Where to connect to another database of the cluster.
  public func withOtherDatabase(_ name: String) -> String {
    let value = name.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    return "host=\(places.run) port=5432 dbname='\(value)' user=skillreg_owner"
  }

  /// The log, for people to look at.
  public var log: String {
    places.log
  }

  /// Makes, starts and completes what is missing, so that `conninfo` answers. Callers had better
  /// try to connect first: that is cheaper.
  public func ensureRunning() async throws(LocalServerError) {
    if (try? Connection(conninfo: conninfo)) == nil { try await start() }
  }

  /// Makes the cluster where there is none, starts it where it does not run, and waits until it
  /// takes connections. Processes that call this at the same time take turns.
  public func start() async throws(LocalServerError) {
    let account = try ServerAccount.owner(of: places)
    try places.makeHome(for: account)
    let lock = try await places.lock()
    defer { lock.release() }
    try places.makeServerFiles(for: account)
    let tools = try await ServerTools.find(for: places, account: account)
    if !places.holdsCluster { try await create(with: tools, account: account) }
    try places.write(configuration, account: account)
    try await launch(with: tools)
    try createDatabase()
  }

  /// Stops the server, ending the sessions that are open.
  public func stop() async throws(LocalServerError) {
    guard case .running = status() else { return }
    let account = try ServerAccount.owner(of: places)
    let lock = try await places.lock()
    defer { lock.release() }
    let tools = try await ServerTools.find(for: places, account: account)
    try await halt(with: tools)
  }

  /// What there is now.
  public func status() -> Status {
    guard places.holdsCluster else { return .absent }
    guard let pid = Postmaster(places: places).pid else { return .stopped }
    return .running(pid: Int(pid))
  }

  private func createDatabase() throws(LocalServerError) {
    do throws(PostgresError) {
      let connection = try Connection(conninfo: withOtherDatabase("postgres"))
      let found = try connection.optionalRow(
        "select from pg_database where datname = 'skillreg'")
      if found == nil { try connection.execute("create database skillreg") }
    } catch {
      throw .connection(error)
    }
  }
}
