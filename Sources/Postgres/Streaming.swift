// Answers of any size, one row at a time.

internal import CPostgres

extension Connection {
  /// Calls `body` with each row as it arrives, in bounded memory. What `body` throws stops the
  /// statement and is thrown on; the connection, and a transaction around the call, go on.
  /// `body` cannot use this connection.
  public func forEachRow(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    try streaming("forEachRow", sql) {
      PQsetSingleRowMode(session)
      var heading: Row.Heading?
      while let result = nextResult() {
        switch result.status {
        case PGRES_SINGLE_TUPLE:
          let known = heading ?? result.heading
          heading = known
          try throwIfInterrupted()
          try body(result.row(0, heading: known))
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK: continue
        case PGRES_FATAL_ERROR: throw error(of: result)
        default: throw PostgresError.usage("the statement does not give rows")
        }
      }
    }
  }

  /// Calls `body` with the values of each line of a `copy … to stdout` (text format), in bounded
  /// memory. What `body` throws stops the copy, as in `forEachRow`.
  public func copyOut(_ sql: SQL, _ body: ([String?]) throws -> Void) throws {
    try streaming("copyOut", sql) {
      guard let start = nextResult() else { throw PostgresError.usage("the statement is empty") }
      if start.status == PGRES_FATAL_ERROR { throw error(of: start) }
      guard start.status == PGRES_COPY_OUT else {
        throw PostgresError.usage("the statement is no copy to stdout")
      }
      while let line = copyLine() {
        defer { PQfreemem(line.baseAddress) }
        try throwIfInterrupted()
        try body(CopyText.values(of: UnsafeRawBufferPointer(line)))
      }
      _ = try lastResult()
    }
  }

  /// Sends `sql` and lets `body` fetch the results. When `body` throws, the statement is stopped;
  /// the savepoint keeps that from failing the transaction around.
  private func streaming(_ name: String, _ sql: SQL, _ body: () throws -> Void) throws {
    let isNested = PQtransactionStatus(session) == PQTRANS_INTRANS
    if isNested { try execute("savepoint nested") }
    do {
      try send(sql)
      streaming = name
      defer { streaming = nil }
      try body()
    } catch {
      stop()
      if isNested { rollBackToSavepoint() }
      throw error
    }
    if isNested { try releaseSavepoint() }
  }

  /// Cancels the statement under way, be it waiting for us or for a lock, and drops what it still
  /// sends.
  func stop() {
    guard PQtransactionStatus(session) == PQTRANS_ACTIVE else { return }
    isCleaningUp = true
    defer { isCleaningUp = false }
    cancel()
    PQputCopyEnd(session, "the sender gave up")
    while let line = copyLine() { PQfreemem(line.baseAddress) }
    _ = try? lastResult()
  }
}
