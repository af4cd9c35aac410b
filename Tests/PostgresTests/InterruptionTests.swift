import Glibc
import Postgres
import TestSupport
import Testing

/// Each runs in a process of its own: a request to stop is the whole process's.
@Suite struct InterruptionTests {
  @Test("an interruption stops the running statement, and its transaction is rolled back")
  func runningStatement() async throws {
    _ = try await TestDatabase.shared()
    await #expect(processExitsWith: .success) {
      let connection = try Connection(conninfo: TestDatabase.server.conninfo)
      try connection.execute("create temp table t (n int)")
      listen()
      interruptOnceAsleep(connection.serverProcess)
      let start = ContinuousClock.now
      let error = #expect(throws: PostgresError.self) {
        try connection.transaction {
          try connection.execute("insert into t values (1)")
          try connection.execute("select pg_sleep(30)")
        }
      }
      #expect(ContinuousClock.now - start < .seconds(2))
      #expect(error?.kind == .interrupted)
      #expect(Interruption.isRequested)
      #expect(throws: PostgresError.self) { try connection.rows("select 1") }
      Interruption.reset()
      #expect(try connection.row("select count(*) from t").int("count") == 0)
    }
  }

  @Test("an interruption stops a wait for a lock in the middle of a copy")
  func blockedCopy() async throws {
    _ = try await TestDatabase.shared()
    await #expect(processExitsWith: .success) {
      try await TestDatabase.withOwnDatabase { conninfo in
        let rival = try Connection(conninfo: conninfo)
        try rival.execute("create table t (n int primary key)")
        try rival.run(script: "begin; insert into t values (1)")
        let connection = try Connection(conninfo: conninfo)
        listen()
        interruptOnceAsleep(connection.serverProcess)
        let error = #expect(throws: PostgresError.self) {
          try connection.copyIn("copy t from stdin") { writer in
            for number in 1...2_000_000 { try writer.write(["\(number)"]) }
          }
        }
        #expect(error?.kind == .interrupted)
        Interruption.reset()
      }
    }
  }

  @Test("an interruption stops streaming and copying between two rows")
  func betweenRows() async throws {
    _ = try await TestDatabase.shared()
    await #expect(processExitsWith: .success) {
      let connection = try Connection(conninfo: TestDatabase.server.conninfo)
      try connection.execute("create temp table t (n int)")
      listen()
      var rows = 0
      let streaming = #expect(throws: PostgresError.self) {
        try connection.forEachRow("select generate_series(1, 10000000)") { _ in
          rows += 1
          if rows == 3 { raise(SIGTERM) }
        }
      }
      #expect(streaming?.kind == .interrupted)
      #expect(rows == 3)
      Interruption.reset()
      let copying = #expect(throws: PostgresError.self) {
        try connection.copyIn("copy t from stdin") { writer in
          try writer.write(["1"])
          raise(SIGINT)
          try writer.write(["2"])
        }
      }
      #expect(copying?.kind == .interrupted)
      Interruption.reset()
      #expect(try connection.row("select count(*) from t").int("count") == 0)
    }
  }

  @Test("the second interruption ends the process at once")
  func secondInterruption() async {
    await #expect(processExitsWith: .exitCode(130)) {
      listen()
      raise(SIGINT)
      raise(SIGINT)
    }
  }

  @Test("a signal that the process was started to ignore stays ignored")
  func ignoredSignal() async {
    await #expect(processExitsWith: .success) {
      unblock()
      signal(SIGTERM, SIG_IGN)
      Interruption.install()
      raise(SIGTERM)
      #expect(!Interruption.isRequested)
    }
  }
}

/// Raises SIGINT from another thread once the session waits: for a lock, or in `pg_sleep`.
private func interruptOnceAsleep(_ process: Int) {
  SystemThread.start {
    let asleep: SQL = """
      select from pg_stat_activity where pid = \(process) and state = 'active'
        and (wait_event = 'PgSleep' or wait_event_type = 'Lock')
      """
    guard let observer = try? Connection(conninfo: TestDatabase.server.conninfo) else { return }
    while (try? observer.rows(asleep))?.isEmpty == true {}
    raise(SIGINT)
  }
}

/// Installs the handlers, also where whoever started the tests had the signals ignored or blocked.
private func listen() {
  signal(SIGINT, SIG_DFL)
  signal(SIGTERM, SIG_DFL)
  unblock()
  Interruption.install()
}

private func unblock() {
  var signals = sigset_t()
  sigaddset(&signals, SIGINT)
  sigaddset(&signals, SIGTERM)
  pthread_sigmask(SIG_UNBLOCK, &signals, nil)
}
