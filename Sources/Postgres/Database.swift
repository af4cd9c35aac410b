// `Database` opens connections and runs whole transactions on them.

internal import Glibc

/// Where a database is, and how its sessions are set up.
public struct Database: Sendable {
  /// A URL or `key=value` text as libpq takes it.
  public let conninfo: String
  private let prepare: @Sendable (Connection) throws -> Void

  /// `prepare` is called once on each new connection, before any transaction: for settings of the
  /// session.
  public init(
    conninfo: String, prepare: @escaping @Sendable (Connection) throws -> Void = { _ in }
  ) {
    self.conninfo = conninfo
    self.prepare = prepare
  }

  /// A new, prepared connection.
  public func connect() throws -> Connection {
    let connection = try Connection(conninfo: conninfo)
    try prepare(connection)
    return connection
  }

  /// Runs `body` in a read-only transaction that sees one state of the database throughout.
  @discardableResult
  public func read<T>(_ body: (Connection) throws -> T) throws -> T {
    let connection = try connect()
    return try connection.transaction(begin: "begin read only isolation level repeatable read") {
      try body(connection)
    }
  }

  /// Runs `body` in one transaction. After a deadlock or a serialization failure the whole is run
  /// anew, up to five times more, so `body` must be repeatable.
  @discardableResult
  public func write<T>(_ body: (Connection) throws -> T) throws -> T {
    let connection = try connect()
    for attempt in 0..<5 {
      do {
        return try connection.transaction { try body(connection) }
      } catch let error as PostgresError where error.isSerializationFailure {
        pause(upTo: 20_000 << attempt)
      }
    }
    return try connection.transaction { try body(connection) }
  }

  /// Waits for a random time, in microseconds, so that two rivals do not meet again.
  private func pause(upTo limit: UInt32) {
    usleep(.random(in: 1_000...limit))
  }
}
