import Postgres
import Synchronization
import TestSupport
import Testing

private struct Stop: Error {}

@Suite struct TransactionTests {
  private func withTable(_ body: (Connection, String) throws -> Void) async throws {
    try await TestDatabase.withOwnDatabase { conninfo in
      let connection = try Connection(conninfo: conninfo)
      try connection.execute("create table t (n int primary key)")
      try body(connection, conninfo)
    }
  }

  private func numbers(_ connection: Connection) throws -> [Int?] {
    try connection.rows("select n from t order by n").map { $0.int("n") }
  }

  @Test("a transaction commits, and is rolled back when its body throws")
  func commitAndRollback() async throws {
    try await withTable { connection, _ throws in
      let value = try connection.transaction { () throws -> Int in
        try connection.execute("insert into t values (1)")
        return 7
      }
      #expect(value == 7)
      #expect(throws: Stop.self) {
        try connection.transaction {
          try connection.execute("insert into t values (2)")
          throw Stop()
        }
      }
      #expect(try numbers(connection) == [1])
      #expect(!connection.isInTransaction)
    }
  }

  @Test("a nested transaction that throws undoes its own work only")
  func savepoints() async throws {
    try await withTable { connection, _ throws in
      try connection.transaction {
        try connection.execute("insert into t values (1)")
        #expect(throws: PostgresError.self) {
          try connection.transaction {
            try connection.execute("insert into t values (2)")
            try connection.transaction { try connection.execute("insert into t values (3)") }
            try connection.execute("insert into t values (1)")
          }
        }
        try connection.transaction { try connection.execute("insert into t values (4)") }
      }
      #expect(try numbers(connection) == [1, 4])
    }
  }

  @Test("a transaction whose body swallowed a failure does not pass for committed")
  func swallowedFailure() async throws {
    try await withTable { connection, _ throws in
      let error = #expect(throws: PostgresError.self) {
        try connection.transaction {
          try connection.execute("insert into t values (1)")
          _ = try? connection.execute("insert into t values (1)")
        }
      }
      #expect(error?.sqlState == "25P02")
      #expect(try numbers(connection) == [])
    }
  }

  @Test("a constraint that fails at the commit is the transaction's error")
  func deferredConstraint() async throws {
    try await withTable { connection, _ throws in
      try connection.execute(
        "create table u (n int references t deferrable initially deferred)")
      let error = #expect(throws: PostgresError.self) {
        try connection.transaction { try connection.execute("insert into u values (9)") }
      }
      #expect(error?.isForeignKeyViolation == true)
      #expect(!connection.isInTransaction)
    }
  }

  @Test("reading sees one state throughout, and cannot write")
  func reading() async throws {
    try await withTable { connection, conninfo throws in
      try Database(conninfo: conninfo).read { reader in
        #expect(try numbers(reader) == [])
        try connection.execute("insert into t values (1)")
        #expect(try numbers(reader) == [])
        let error = #expect(throws: PostgresError.self) {
          try reader.transaction { try reader.execute("insert into t values (2)") }
        }
        #expect(error?.isReadOnlyTransaction == true)
      }
    }
  }

  @Test("each new connection is prepared before its transaction")
  func preparing() async throws {
    let database = Database(conninfo: try await TestDatabase.shared()) { connection in
      try connection.execute("set application_name = 'prepared'")
    }
    let name = try database.write { try $0.row("show application_name")[0] }
    #expect(name == "prepared")
    #expect(try database.connect().parameter("application_name") == "prepared")
  }

  @Test("two writers that deadlock both finish")
  func deadlock() async throws {
    try await TestDatabase.withOwnDatabase { conninfo in
      let database = Database(conninfo: conninfo) {
        try $0.execute("set deadlock_timeout = '50ms'")
      }
      try database.write {
        try $0.run(script: "create table t (n int, v int); insert into t values (1, 0), (2, 0)")
      }
      let holding = Atomic(0)
      let runs = Atomic(0)
      let deadlocks = Atomic(0)
      @Sendable func bump(_ order: [Int]) throws {
        try database.write { connection in
          runs.add(1, ordering: .relaxed)
          do {
            try connection.execute("update t set v = v + 1 where n = \(order[0])")
            holding.add(1, ordering: .relaxed)
            while holding.load(ordering: .relaxed) < 2 {}
            try connection.execute("update t set v = v + 1 where n = \(order[1])")
          } catch let error as PostgresError where error.sqlState == "40P01" {
            deadlocks.add(1, ordering: .relaxed)
            throw error
          }
        }
      }
      try await runOnThreads([{ try bump([1, 2]) }, { try bump([2, 1]) }])
      let rows = try Connection(conninfo: conninfo).rows("select v from t order by n")
      #expect(rows.map { $0.int("v") } == [2, 2])
      // On a busy machine the two can meet a second time.
      let met = deadlocks.load(ordering: .relaxed)
      #expect(met >= 1)
      #expect(runs.load(ordering: .relaxed) == 2 + met)
    }
  }

  @Test("a writer gives up after six tries, and other errors are not tried again")
  func givingUp() async throws {
    let database = Database(conninfo: try await TestDatabase.shared())
    for (state, expected) in [("40001", 6), ("23505", 1)] {
      var tries = 0
      let error = #expect(throws: PostgresError.self) {
        try database.write { connection in
          tries += 1
          try connection.execute("do \(literal: "begin raise sqlstate '\(state)'; end")")
        }
      }
      #expect(error?.sqlState == state)
      #expect(tries == expected)
    }
  }
}
