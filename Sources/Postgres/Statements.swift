// The statements of a `Connection`; how many rows to expect is in the name.

internal import CPostgres

extension Connection {
  /// Runs a statement and returns the number of rows that it wrote or read.
  @discardableResult
  public func execute(_ sql: SQL) throws(PostgresError) -> Int {
    try answer(to: sql).affected
  }

  /// All rows of an answer.
  public func rows(_ sql: SQL) throws(PostgresError) -> [Row] {
    try answer(to: sql).rows()
  }

  /// The one row of an answer; any other number of rows is an error.
  public func row(_ sql: SQL) throws(PostgresError) -> Row {
    guard let row = try optionalRow(sql) else { throw .usage("expected one row, got none") }
    return row
  }

  /// The one row of an answer, or nil where it is empty; more rows are an error.
  public func optionalRow(_ sql: SQL) throws(PostgresError) -> Row? {
    let rows = try rows(sql)
    guard rows.count < 2 else { throw .usage("expected at most one row, got \(rows.count)") }
    return rows.first
  }

  /// Runs several statements, separated by semicolons; they take no binds.
  public func run(script: SQL) throws(PostgresError) {
    let (text, binds) = script.rendered
    guard binds.isEmpty else { throw .usage("a script takes no binds") }
    try begin(text)
    guard PQsendQuery(session, text) == 1 else { throw failure() }
    _ = try lastResult()
  }

  private func answer(to sql: SQL) throws(PostgresError) -> ServerResult {
    try send(sql)
    guard let result = try lastResult() else { throw .usage("the statement is empty") }
    return result
  }
}
