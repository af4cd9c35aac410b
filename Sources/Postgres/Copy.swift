// COPY in: rows of text go to a table as fast as the server takes them.

internal import CPostgres

extension Connection {
  /// Runs a `copy … from stdin` (text format) and lets `body` write its rows. Returns the number
  /// of rows copied. What `body` throws cancels the copy, which fails a transaction around it, and
  /// is thrown on.
  @discardableResult
  public func copyIn(_ sql: SQL, _ body: (CopyWriter) throws -> Void) throws -> Int {
    try send(sql)
    try expectCopyIn()
    let writer = CopyWriter(self)
    streaming = "copyIn"
    defer { streaming = nil }
    do {
      try body(writer)
      try writer.flush()
    } catch {
      writer.isOpen = false
      stop()
      throw error
    }
    writer.isOpen = false
    PQputCopyEnd(session, nil)
    return try lastResult()?.affected ?? 0
  }

  private func expectCopyIn() throws(PostgresError) {
    guard let start = nextResult() else { throw .usage("the statement is empty") }
    if start.status == PGRES_COPY_IN { return }
    let failed = start.status == PGRES_FATAL_ERROR
    let error = failed ? error(of: start) : .usage("the statement is no copy from stdin")
    if start.status == PGRES_COPY_OUT { abandonCopy(PGRES_COPY_OUT) }
    _ = try? lastResult()
    throw error
  }
}

/// Takes the rows of a copy. Holds back about 64 KiB, or one row where that is longer.
public final class CopyWriter {
  private let connection: Connection
  private var buffer = [UInt8](repeating: 0, count: 64 * 1024)
  private var used = 0
  fileprivate(set) var isOpen = true

  fileprivate init(_ connection: Connection) {
    self.connection = connection
  }

  /// Writes one row, its values in the order of the copied columns; nil is null.
  public func write(_ row: [String?]) throws(PostgresError) {
    guard isOpen else { throw .usage("the copy has ended") }
    try connection.throwIfInterrupted()
    let room = CopyText.room(for: row)
    if used + room > buffer.count { try flush() }
    if room > buffer.count { buffer = [UInt8](repeating: 0, count: room) }
    used = buffer.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return used }
      var end = start + used
      for value in row {
        end = CopyText.write(value, to: end)
        end[0] = CopyText.tab
        end += 1
      }
      if row.isEmpty { end += 1 }
      end[-1] = CopyText.newline
      return end - start
    }
  }

  /// Sends what is held back, and waits until the socket has taken it.
  fileprivate func flush() throws(PostgresError) {
    guard used > 0 else { return }
    let taken = buffer.withUnsafeBytes { bytes in
      PQputCopyData(
        connection.session, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(used))
    }
    guard taken == 1 else { throw connection.failure() }
    used = 0
    connection.flush()
    try connection.throwIfInterrupted()
  }
}

@available(*, unavailable)
extension CopyWriter: Sendable {}
