import Postgres

extension Store {
  /// Runs a statement; what a named constraint refuses is said in that constraint's own words.
  @discardableResult
  func catchingConstraint<T>(
    _ entity: EntityDescription, in connection: Connection, _ body: () throws -> T
  ) throws -> T {
    try Self.catchingConstraint(in: connection, body)
  }

  /// The same where the statement is not about one entity.
  @discardableResult
  static func catchingConstraint<T>(
    in connection: Connection, _ body: () throws -> T
  ) throws -> T {
    do {
      return try connection.transaction {
        let value = try body()
        try connection.checkDeferred()
        return value
      }
    } catch let error as PostgresError {
      guard let constraint = error.constraint else { throw error }
      throw StoreError.refused(
        constraint: constraint, try sentence(for: error, in: connection))
    }
  }

  /// What an error's constraint says: of this very case, where it is about a step of a station's life.
  static func sentence(for error: PostgresError, in connection: Connection) throws -> Text {
    if let step = StationStep.refused(by: error) { return try step.sentence(in: connection) }
    return try sentence(for: error.constraint ?? "", in: connection)
  }

  /// The constraint's comment, which has the form `中文 / English`.
  static func sentence(for constraint: String, in connection: Connection) throws -> Text {
    let comment = try connection.optionalRow(
      """
      select coalesce(
        (select obj_description(oid, 'pg_constraint') from pg_constraint
          where conname = \(constraint) and obj_description(oid, 'pg_constraint') is not null limit 1),
        \(constraint)) as comment
      """)
    return Text(comment: comment?["comment"] ?? constraint)
  }
}

extension Connection {
  /// Checks what is checked at the end of a transaction: what was written so far.
  func checkDeferred() throws {
    try execute("set constraints all immediate")
    try execute("set constraints all deferred")
  }
}

extension Text {
  /// Reads the form that SQL comments have: `中文 / English`.
  init(comment: String) {
    let parts = comment.split(separator: " / ", maxSplits: 1).map(String.init)
    self.init(zh: parts.first ?? comment, en: parts.last ?? comment)
  }
}
