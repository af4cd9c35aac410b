import Glibc
import Postgres
import TestSupport
import Testing

@Suite struct ConnectionTests {
  @Test("rows, row and optionalRow say how many rows they take")
  func rowCounts() async throws {
    try TestDatabase.withDatabase(conninfo: try await TestDatabase.shared()) { connection throws in
      let rows = try connection.rows("select n, n * 2 as twice from generate_series(1, 3) n")
      #expect(rows.map(\.values) == [["1", "2"], ["2", "4"], ["3", "6"]])
      #expect(rows[0].columns == ["n", "twice"])
      #expect(try connection.optionalRow("select 1 where false") == nil)
      #expect(throws: PostgresError.self) { try connection.row("select 1 where false") }
      #expect(throws: PostgresError.self) { try connection.row("select generate_series(1, 2)") }
    }
  }

  @Test("a value is found by name and by position, and what is not there is nil")
  func lookup() async throws {
    try TestDatabase.withDatabase(conninfo: try await TestDatabase.shared()) { connection throws in
      let row = try connection.row("select 'x' as a, null as b, 'y' as a")
      #expect(row["a"] == "x")
      #expect(row[2] == "y")
      #expect(row["b"] == nil)
      #expect(row["c"] == nil)
      #expect(row[3] == nil)
      #expect(row[-1] == nil)
    }
  }

  @Test("execute counts the rows that were written")
  func affected() async throws {
    try TestDatabase.withDatabase(conninfo: try await TestDatabase.shared()) { connection throws in
      #expect(try connection.execute("create temp table t (n int)") == 0)
      #expect(try connection.execute("insert into t select generate_series(1, 7)") == 7)
      #expect(try connection.execute("update t set n = 0 where n > \(4)") == 3)
      #expect(try connection.execute("delete from t where n = 99") == 0)
    }
  }

  @Test("a script runs several statements, and takes no binds")
  func script() async throws {
    try TestDatabase.withDatabase(conninfo: try await TestDatabase.shared()) { connection throws in
      try connection.run(script: "create temp table t (n int); insert into t values (1), (2);")
      #expect(try connection.row("select count(*) from t").int("count") == 2)
      #expect(throws: PostgresError.self) { try connection.run(script: "select \(1)") }
      try connection.run(script: SQL(trusted: ""))
    }
  }

  @Test("an error has every field of the server")
  func errorFields() async throws {
    try await TestDatabase.withOwnDatabase { conninfo in
      let connection = try Connection(conninfo: conninfo)
      try connection.execute(
        "create table people (age int constraint people_age_check check (age > 0))")
      let error = #expect(throws: PostgresError.self) {
        try connection.execute("insert into people values (\(-5))")
      }
      #expect(error?.kind == .server)
      #expect(error?.severity == "ERROR")
      #expect(error?.sqlState == "23514")
      #expect(error?.schema == "public")
      #expect(error?.table == "people")
      #expect(error?.constraint == "people_age_check")
      #expect(error?.detail == "Failing row contains (-5).")
      #expect(error?.isCheckViolation == true)
      #expect(
        error.map { "\($0)" } == """
          ERROR: new row for relation "people" violates check constraint "people_age_check" \
          (SQLSTATE 23514, constraint people_age_check, table people)
          """)
    }
  }

  @Test("the description of a data exception leaves the value out")
  func hiddenValue() async throws {
    try TestDatabase.withDatabase(conninfo: try await TestDatabase.shared()) { connection throws in
      let error = #expect(throws: PostgresError.self) {
        try connection.row("select \("320281199001011234")::date")
      }
      #expect(
        error.map { "\($0)" }
          == "ERROR: date/time field value out of range (SQLSTATE 22008)")
    }
  }

  @Test("a wrong statement tells the position and the kind of mistake")
  func undefinedTable() async throws {
    try TestDatabase.withDatabase(conninfo: try await TestDatabase.shared()) { connection throws in
      let error = #expect(throws: PostgresError.self) { try connection.rows("select * from nope") }
      #expect(error?.position == 15)
      #expect(error?.isUndefinedTable == true)
      #expect(error?.isUniqueViolation == false)
      #expect(error?.isConnectionLost == false)
    }
  }

  @Test("notices arrive, with their fields")
  func notices() async throws {
    try TestDatabase.withDatabase(conninfo: try await TestDatabase.shared()) { connection throws in
      var notices: [String] = []
      connection.onNotice = { notices.append("\($0.severity ?? "") \($0.message)") }
      try connection.execute("do $$ begin raise warning 'careful'; raise notice 'hm'; end $$")
      #expect(notices == ["WARNING careful", "NOTICE hm"])
    }
  }

  @Test("a connection that cannot be made, and one that is ended, are told as such")
  func lostConnection() async throws {
    let error = #expect(throws: PostgresError.self) {
      try Connection(conninfo: "host=/nonexistent port=5432")
    }
    #expect(error?.kind == .connection)
    #expect(error?.isConnectionLost == true)

    let conninfo = try await TestDatabase.shared()
    let victim = try Connection(conninfo: conninfo)
    let killer = try Connection(conninfo: conninfo)
    try killer.execute("select pg_terminate_backend(\(victim.serverProcess), 5000)")
    for _ in 1...2 {
      let lost = #expect(throws: PostgresError.self) { try victim.rows("select 1") }
      #expect(lost?.isConnectionLost == true)
    }
  }

  @Test("the session is in UTF-8 and has a name")
  func sessionParameters() async throws {
    let connection = try Connection(
      conninfo: try await TestDatabase.shared() + " client_encoding=GBK")
    #expect(connection.parameter("client_encoding") == "UTF8")
    #expect(connection.parameter("application_name") == "skillreg")
    #expect(connection.parameter("no such") == nil)
    #expect(connection.serverVersion >= 150_000)
  }

  @Test("a copy through the wrong method is refused, and the connection goes on")
  func copyThroughExecute() async throws {
    let connection = try Connection(conninfo: try await TestDatabase.shared())
    try connection.execute("create temp table t (n int)")
    #expect(throws: PostgresError.self) { try connection.execute("copy t from stdin") }
    #expect(throws: PostgresError.self) {
      try connection.execute("copy (select generate_series(1, 100000)) to stdout")
    }
    #expect(try connection.row("select count(*) from t").int("count") == 0)
  }
}
