// How a `Connection` sends a statement and waits for what comes back, without ever blocking in
// libpq, so that an interruption is seen at once wherever the server keeps us waiting.

internal import CPostgres
internal import Glibc

extension Connection {
  /// Checks that a statement may start now.
  func begin(_ text: String) throws(PostgresError) {
    if let streaming { throw .usage("no other statement can run during \(streaming)") }
    if text.utf8.contains(0) { throw .usage("the text of a statement holds a NUL character") }
    try throwIfInterrupted()
  }

  func throwIfInterrupted() throws(PostgresError) {
    if Interruption.isRequested && !isCleaningUp { throw .interrupted }
  }

  /// Sends one statement with its binds; the results are still to be fetched.
  func send(_ sql: SQL) throws(PostgresError) {
    let (text, binds) = sql.rendered
    try begin(text)
    guard binds.count <= UInt16.max else { throw .usage("\(binds.count) binds; 65535 are allowed") }
    guard !binds.contains(where: { $0.value?.utf8.contains(0) == true }) else {
      throw .usage("a text with a NUL character cannot be stored")
    }
    let sent = withCStrings(binds.map(\.value)) { values in
      PQsendQueryParams(
        session, text, Int32(binds.count), binds.map(\.type), values, nil, nil, 0)
    }
    guard sent == 1 else { throw failure() }
  }

  /// Fetches all results of what was sent, and returns the last one or throws the first error.
  func lastResult() throws(PostgresError) -> ServerResult? {
    var last: ServerResult?
    var error: PostgresError?
    while let result = nextResult() {
      switch result.status {
      case PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE, PGRES_NONFATAL_ERROR:
        error = error ?? self.error(of: result)
      case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
        error = error ?? .usage("a copy needs copyIn or copyOut")
        abandonCopy(result.status)
      default: break
      }
      last = consume result
    }
    if let error { throw error }
    return last
  }

  /// Waits for the next result; nil when there are no more.
  func nextResult() -> ServerResult? {
    flush()
    while PQisBusy(session) == 1 {
      wait(for: POLLIN)
      if PQconsumeInput(session) == 0 { break }
    }
    return PQgetResult(session).map { ServerResult($0) }
  }

  /// The error of a result that says that the statement failed.
  func error(of result: borrowing ServerResult) -> PostgresError {
    var error = PostgresError(
      result: result.pointer, connectionLost: PQstatus(session) != CONNECTION_OK)
    if error.sqlState == "57014" && Interruption.isRequested { error.kind = .interrupted }
    return error
  }

  /// Sends all that libpq holds back. A broken connection shows with the next result.
  func flush() {
    while PQflush(session) == 1 {
      wait(for: POLLIN | POLLOUT)
      if PQconsumeInput(session) == 0 { return }
    }
  }

  /// Waits until the socket is ready. While an interruption is requested it asks the server to
  /// stop, over and over: the first request can come before the server has begun.
  func wait(for events: Int32) {
    if Interruption.isRequested && !isCleaningUp { cancel() }
    var socket = pollfd(fd: PQsocket(session), events: Int16(events), revents: 0)
    _ = poll(&socket, 1, 200)
  }

  /// Ends a copy that nobody takes part in.
  func abandonCopy(_ status: ExecStatusType) {
    if status == PGRES_COPY_IN {
      PQputCopyEnd(session, "nothing was sent")
    } else {
      cancel()
      while let line = copyLine() { PQfreemem(line.baseAddress) }
    }
  }

  /// Waits for the next line of a copy out, to be freed with `PQfreemem`; nil at its end.
  func copyLine() -> UnsafeMutableBufferPointer<CChar>? {
    while true {
      var line: UnsafeMutablePointer<CChar>?
      let length = PQgetCopyData(session, &line, 1)
      if length > 0 { return UnsafeMutableBufferPointer(start: line, count: Int(length)) }
      if length < 0 { return nil }
      wait(for: POLLIN)
      if PQconsumeInput(session) == 0 { return nil }
    }
  }
}
