import Postgres

extension Store {
  /// Runs a statement; what a named constraint refuses is said in that constraint's own words.
  @discardableResult
  func catchingConstraint<T>(
    _ entity: EntityDescription, in connection: Connection, removing: Bool = false,
    _ body: () throws -> T
  ) throws -> T {
    try Self.catchingConstraint(in: connection, removing: removing, body)
  }

  /// The same where the statement is not about one entity.
  @discardableResult
  static func catchingConstraint<T>(
    in connection: Connection, removing: Bool = false, _ body: () throws -> T
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
        constraint: constraint, try sentence(for: error, removing: removing, in: connection))
    }
  }

  /// What an error's constraint says: of this very case, where it is about a step of a station's life.
  static func sentence(
    for error: PostgresError, removing: Bool = false, in connection: Connection
  ) throws -> Text {
    if let step = StationStep.refused(by: error) { return try step.sentence(in: connection) }
    return try sentence(for: error.constraint ?? "", removing: removing, in: connection)
  }

  /// The constraint's comment, which has the form `中文 / English`.
  ///
  /// - Parameter removing: whether a record was to go. That is what the comments of foreign keys speak
  ///   of; who writes a record is told that what it refers to is not there.
  static func sentence(
    for constraint: String, removing: Bool = false, in connection: Connection
  ) throws -> Text {
    let found = try connection.optionalRow(
      """
      select obj_description(c.oid, 'pg_constraint') as comment,
        case when c.contype = 'f' then f.relname end as target
      from pg_constraint c left join pg_class f on f.oid = c.confrelid
      where c.conname = \(constraint) and obj_description(c.oid, 'pg_constraint') is not null limit 1
      """)
    if !removing, let target = Entities.all.first(where: { $0.table == found?["target"] }) {
      return Text(
        zh: "所引用的\(target.title.zh)未登记或已删除",
        en: "The \(target.noun) that is referred to is not registered, or no longer")
    }
    return Text(comment: found?["comment"] ?? constraint)
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
