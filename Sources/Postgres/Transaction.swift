// Transactions of a `Connection`; nested ones are savepoints.

internal import CPostgres

extension Connection {
  /// Runs `body` in a transaction, or inside one in a savepoint: what it throws undoes its work
  /// and is thrown on.
  @discardableResult
  public func transaction<T>(_ body: () throws -> T) throws -> T {
    try transaction(begin: "begin", body)
  }

  /// Like `transaction`, with a `begin` of its own where no transaction is open.
  @discardableResult
  func transaction<T>(begin: SQL, _ body: () throws -> T) throws -> T {
    let isNested = isInTransaction
    try execute(isNested ? "savepoint nested" : begin)
    do {
      let value = try body()
      try isNested ? releaseSavepoint() : commit()
      return value
    } catch {
      isNested ? rollBackToSavepoint() : rollBack()
      throw error
    }
  }

  func releaseSavepoint() throws(PostgresError) {
    try execute("release savepoint nested")
  }

  /// Undoes the work since the savepoint, and removes it.
  func rollBackToSavepoint() {
    cleanUp("rollback to savepoint nested")
    cleanUp("release savepoint nested")
  }

  /// Commits. In a transaction in which a statement failed, the server answers this with a
  /// rollback and no error; that is an error here.
  private func commit() throws(PostgresError) {
    try send("commit")
    guard try lastResult()?.command == "COMMIT" else {
      throw PostgresError(
        kind: .usage, message: "the transaction was rolled back: a statement in it had failed",
        sqlState: "25P02")
    }
  }

  private func rollBack() {
    guard isInTransaction else { return }
    cleanUp("rollback")
  }

  /// Runs a statement that undoes something. It does not stop for an interruption, and starts anew
  /// where a late cancel request hits it; a lost connection undoes by itself.
  func cleanUp(_ sql: SQL) {
    isCleaningUp = true
    defer { isCleaningUp = false }
    for _ in 1...3 {
      do throws(PostgresError) {
        try execute(sql)
        return
      } catch {
        guard error.sqlState == "57014" else { return }
      }
    }
  }
}
