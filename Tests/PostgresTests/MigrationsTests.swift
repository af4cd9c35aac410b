import Postgres
import TestSupport
import Testing

@Suite struct MigrationsTests {
  private let first = Migration(number: 1, name: "one", script: "create table a (n int)")
  private let second = Migration(
    number: 2, name: "two", script: "create table b (n int); insert into b values (7);")

  private func withConnection(_ body: (Connection) throws -> Void) async throws {
    try await TestDatabase.withOwnDatabase { try body(Connection(conninfo: $0)) }
  }

  @Test("each migration is applied once, in the order of the numbers")
  func applying() async throws {
    try await withConnection { connection throws in
      #expect(try Migrations([first]).apply(connection) == [1])
      let migrations = Migrations([second, first])
      #expect(try migrations.pending(connection).map(\.number) == [2])
      #expect(try migrations.apply(connection) == [2])
      #expect(try migrations.apply(connection) == [])
      #expect(try connection.row("select n from b").int("n") == 7)
      let book = try connection.rows("select number, name from migrations order by number")
      #expect(book.map(\.values) == [["1", "one"], ["2", "two"]])
    }
  }

  @Test("a migration that fails leaves nothing and names its number")
  func failing() async throws {
    try await withConnection { connection throws in
      let wrong = Migration(number: 3, name: "x", script: "create table c (n int); select 1 / 0;")
      do {
        try Migrations([first, second, wrong]).apply(connection)
        Issue.record("nothing was thrown")
      } catch MigrationError.failed(let number, let error) {
        #expect(number == 3)
        #expect(error.sqlState == "22012")
      }
      let found = try connection.row("select to_regclass('b') as b, to_regclass('c') as c")
      #expect(found.values == ["b", nil])
      #expect(try connection.rows("select number from migrations").count == 2)
    }
  }

  @Test("a migration cannot end its own transaction")
  func endingItsTransaction() async throws {
    try await withConnection { connection throws in
      let wrong = Migration(number: 1, name: "x", script: "create table c (n int); commit;")
      let error = #expect(throws: MigrationError.self) { try Migrations([wrong]).apply(connection) }
      guard case .failed(1, let cause) = error else { throw try #require(error) }
      #expect(cause.kind == .usage)
    }
  }

  @Test("a newer database, an edited, a dropped and a doubled migration are refused")
  func refusing() async throws {
    try await withConnection { connection throws in
      try Migrations([first, second]).apply(connection)
      let edited = Migration(number: 1, name: "one", script: "create table a (n bigint)")
      let cases: [([Migration], MigrationError)] = [
        ([first], .newerDatabase(found: 2, known: 1)),
        ([edited, second], .changed(1)),
        ([second], .missing(1)),
        ([first, first], .repeated(1)),
      ]
      for (list, expected) in cases {
        #expect(throws: expected) { try Migrations(list).apply(connection) }
      }
    }
  }

  @Test("other line ends are no change of a migration")
  func lineEnds() async throws {
    try await withConnection { connection throws in
      let script: SQL = "create table a (\n n int)"
      let other: SQL = "create table a (\r\n n int)"
      try Migrations([Migration(number: 1, name: "a", script: script)]).apply(connection)
      let again = Migrations([Migration(number: 1, name: "a", script: other)])
      #expect(try again.apply(connection) == [])
    }
  }

  @Test("the bookkeeping is in the schema that was asked for")
  func schema() async throws {
    try await withConnection { connection throws in
      let script: SQL = "create schema \"Own\""
      let migrations = Migrations(
        [Migration(number: 1, name: "own", script: script)], schema: "Own")
      #expect(try migrations.apply(connection) == [1])
      #expect(try migrations.apply(connection) == [])
      #expect(try connection.row(#"select count(*) from "Own".migrations"#).int("count") == 1)
    }
  }

  @Test("of several at the same moment one applies them and the others find them done")
  func atTheSameMoment() async throws {
    try await TestDatabase.withOwnDatabase { conninfo in
      let migrations = Migrations([first, second])
      let work: @Sendable () throws -> Void = {
        try migrations.apply(Connection(conninfo: conninfo))
      }
      try await runOnThreads([work, work, work, work])
      let connection = try Connection(conninfo: conninfo)
      #expect(try connection.rows("select number from migrations").count == 2)
      #expect(try connection.row("select count(*) from b").int("count") == 1)
    }
  }
}
