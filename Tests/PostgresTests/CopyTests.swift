import FoundationEssentials
import Postgres
import TestSupport
import Testing

private struct Stop: Error {}

@Suite struct CopyTests {
  private func withTable(_ body: (Connection) throws -> Void) async throws {
    try TestDatabase.withDatabase(conninfo: try await TestDatabase.shared()) { connection throws in
      try connection.execute("create temp table t (n int, text text)")
      try body(connection)
    }
  }

  @Test("what is special in the format arrives as it was, and goes out the same")
  func escapes() async throws {
    let values: [String?] = [
      "plain", "tab\tline\nreturn\rback\\slash", "\\N", "\\.", "", nil, "汉字\u{301} 𠮷", "\r\n",
      "\u{8}\u{B}\u{C}", " a long text without anything special in it, beyond small strings ",
    ]
    try await withTable { connection in
      let count = try connection.copyIn("copy t from stdin") { writer in
        for (index, value) in values.enumerated() { try writer.write(["\(index)", value]) }
      }
      #expect(count == 10)
      let rows = try connection.rows("select text from t order by n")
      #expect(rows.map { $0["text"] } == values)
      var lines: [[String?]] = []
      try connection.copyOut("copy (select * from t order by n) to stdout") { lines.append($0) }
      #expect(lines == values.enumerated().map { ["\($0)", $1] })
    }
  }

  @Test("200,000 rows go in and out in bounded memory")
  func bulk() async throws {
    let columns = (1...4).map { "c\($0) text" }.joined(separator: ", ")
    try TestDatabase.withDatabase(conninfo: try await TestDatabase.shared()) { connection throws in
      try connection.run(script: SQL(trusted: "create temp table wide (\(columns))"))
      let row: [String?] = (1...4).map {
        $0 == 3 ? nil : String(repeating: "value\($0) ", count: 20)
      }
      let before = try peakMemory()
      let count = try connection.copyIn("copy wide from stdin") { writer in
        for _ in 0..<200_000 { try writer.write(row) }
      }
      #expect(count == 200_000)
      var lines = 0
      try connection.copyOut("copy wide to stdout") { lines += $0 == row ? 1 : 0 }
      #expect(lines == 200_000)
      var rows = 0
      try connection.forEachRow("select * from wide") { rows += $0.values == row ? 1 : 0 }
      #expect(rows == 200_000)
      #expect(try peakMemory() - before < 25_000, "kB more; the rows are about 84,000")
    }
  }

  @Test("a body that throws cancels the copy, and the connection goes on")
  func cancelledCopy() async throws {
    let connection = try Connection(conninfo: try await TestDatabase.shared())
    try connection.execute("create temp table t (n int)")
    var kept: CopyWriter?
    #expect(throws: Stop.self) {
      try connection.copyIn("copy t from stdin") { writer in
        kept = writer
        for number in 0..<50_000 { try writer.write(["\(number)"]) }
        throw Stop()
      }
    }
    #expect(try connection.row("select count(*) from t").int("count") == 0)
    #expect(throws: PostgresError.self) { try kept?.write(["1"]) }
  }

  @Test("a row that the server refuses is its error, with the line")
  func refusedRow() async throws {
    let connection = try Connection(conninfo: try await TestDatabase.shared())
    try connection.execute("create temp table t (n int)")
    let error = #expect(throws: PostgresError.self) {
      try connection.copyIn("copy t from stdin") { writer in
        for number in 0..<30_000 { try writer.write([number == 2 ? "x" : "1"]) }
      }
    }
    #expect(error?.sqlState == "22P02")
    #expect(error?.context == "COPY t, line 3, column n: \"x\"")
    #expect(try connection.row("select count(*) from t").int("count") == 0)
  }

  @Test("a statement that is no copy is refused, and no other one runs during a copy")
  func wrongStatements() async throws {
    let connection = try Connection(conninfo: try await TestDatabase.shared())
    try connection.execute("create temp table t (n int)")
    for sql: SQL in ["select 1", "copy t to stdout", "copy nope from stdin", "", "vacuum ("] {
      #expect(throws: PostgresError.self) { try connection.copyIn(sql) { _ in } }
    }
    for sql: SQL in ["select 1", "copy t from stdin", "copy nope to stdout", ""] {
      #expect(throws: PostgresError.self) { try connection.copyOut(sql) { _ in } }
    }
    let count = try connection.copyIn("copy t from stdin") { writer in
      #expect(throws: PostgresError.self) { try connection.rows("select 1") }
      try writer.write(["5"])
    }
    #expect(count == 1)
    #expect(try connection.row("select n from t").int("n") == 5)
  }

  @Test("streaming stops where its body throws, and the transaction around it goes on")
  func stoppedStreaming() async throws {
    try await withTable { connection in
      try connection.execute("insert into t values (1, 'kept')")
      var seen = 0
      #expect(throws: Stop.self) {
        try connection.forEachRow("select generate_series(1, 10000000) as n") { row in
          seen += 1
          if row.int("n") == 3 { throw Stop() }
        }
      }
      #expect(seen == 3)
      #expect(throws: Stop.self) {
        try connection.copyOut("copy (select generate_series(1, 10000000)) to stdout") { _ in
          throw Stop()
        }
      }
      #expect(try connection.row("select text from t")["text"] == "kept")
    }
  }

  @Test("streaming tells the server's error, also one that comes after rows")
  func failingStreaming() async throws {
    let connection = try Connection(conninfo: try await TestDatabase.shared())
    var seen = 0
    let error = #expect(throws: PostgresError.self) {
      try connection.forEachRow("select 1 / (3 - n) from generate_series(1, 9) n") { _ in
        seen += 1
      }
    }
    #expect(error?.sqlState == "22012")
    #expect(seen == 2)
    #expect(throws: PostgresError.self) { try connection.forEachRow("copy t from stdin") { _ in } }
    #expect(throws: PostgresError.self) {
      try connection.forEachRow("select 1") { _ in try connection.execute("select 2") }
    }
    #expect(try connection.row("select 1 as one").int("one") == 1)
  }

  /// The most memory that the process ever had, in kB.
  private func peakMemory() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM") })
    return try #require(line.split(separator: " ").dropFirst().first.flatMap { Int($0) })
  }
}
