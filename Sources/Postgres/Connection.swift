// `Connection` is one session with the server, through libpq.

internal import CPostgres

/// One session with the server. It is synchronous and stays where it was made: it is not `Sendable`.
public final class Connection {
  /// Called with every notice and warning of the server; without it they are dropped.
  public var onNotice: ((PostgresError) -> Void)?

  let session: OpaquePointer
  private let cancellation: OpaquePointer?
  /// The streaming call under way, during which no other statement can run.
  var streaming: String?
  /// True while something is undone, which an interruption must not stop.
  var isCleaningUp = false

  /// Connects. `conninfo` is a URL or `key=value` text as libpq takes it; what it leaves out comes
  /// from libpq's environment (`PGHOST`, `PGSERVICE`, …). Texts are UTF-8 whatever it says.
  public init(conninfo: String) throws(PostgresError) {
    let options = [
      ("fallback_application_name", "skillreg"), ("dbname", conninfo), ("client_encoding", "UTF8"),
    ]
    guard let session = Self.connect(options) else {
      throw PostgresError(kind: .connection, message: "out of memory")
    }
    self.session = session
    cancellation = PQgetCancel(session)
    guard PQstatus(session) == CONNECTION_OK else { throw failure() }
    PQsetnonblocking(session, 1)
    PQsetNoticeReceiver(
      session,
      { connection, notice in
        guard let connection, let notice else { return }
        Unmanaged<Connection>.fromOpaque(connection).takeUnretainedValue()
          .onNotice?(PostgresError(result: notice))
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    PQfreeCancel(cancellation)
    PQfinish(session)
  }

  /// The version as a number: 150004 is 15.4.
  public var serverVersion: Int {
    Int(PQserverVersion(session))
  }

  /// The process id of the server's side of the session.
  public var serverProcess: Int {
    Int(PQbackendPID(session))
  }

  /// A parameter that the server reports by itself, such as `TimeZone`.
  public func parameter(_ name: String) -> String? {
    PQparameterStatus(session, name).map { String(cString: $0) }
  }

  /// Whether a transaction is open, be it a failed one.
  public var isInTransaction: Bool {
    [PQTRANS_INTRANS, PQTRANS_INERROR].contains(PQtransactionStatus(session))
  }

  /// Asks the server to stop the statement under way.
  func cancel() {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
      _ = PQcancel(cancellation, message.baseAddress, Int32(message.count))
    }
  }

  /// The error that libpq holds for the session itself.
  func failure() -> PostgresError {
    PostgresError(
      kind: PQstatus(session) == CONNECTION_OK ? .usage : .connection,
      message: String(cString: PQerrorMessage(session)).withoutTrailingSpace)
  }

  private static func connect(_ options: [(key: String, value: String)]) -> OpaquePointer? {
    withCStrings(options.map(\.key) + [nil]) { keys in
      withCStrings(options.map(\.value) + [nil]) { values in PQconnectdbParams(keys, values, 1) }
    }
  }
}

@available(*, unavailable)
extension Connection: Sendable {}
