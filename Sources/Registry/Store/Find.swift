import Postgres

/// One version of a record: its values in the order of the entity's fields, and the change it came by.
public struct RecordVersion: Sendable {
  public var id: String
  public var change: Int64
  public var values: [String?]
  /// What is to be said of how it was found: by a name or key that it no longer goes by.
  public var notes: [Finding] = []
}

extension Store {
  /// The record that goes by a key or name.
  ///
  /// - Throws: `StoreError.notFound` with the nearest names, `.ambiguous` with the candidates.
  public func show(
    _ entity: EntityDescription, key: String, knownAt: KnownAt? = nil
  ) throws -> RecordVersion {
    try read(knownAt: knownAt) { connection in
      try record(entity, key: key, isPast: knownAt != nil, in: connection)
    }
  }

  /// The record that goes by a key or name at the moment that the connection reads.
  ///
  /// - Parameter isPast: whether that is a moment of the past.
  /// - Throws: `StoreError.notFound` also where it is known now and was not then, `.ambiguous`.
  func record(
    _ entity: EntityDescription, key: String, isPast: Bool, in connection: Connection
  ) throws -> RecordVersion {
    if isPast, let id = try withKey(entity, key, in: connection) {
      return try version(entity, id: id, key: key, in: connection)
    }
    let (id, note) = try identified(entity, key, in: connection)
    var record = try version(entity, id: id, key: key, in: connection)
    record.notes = note.map { [$0] } ?? []
    return record
  }

  /// The record that has the key itself at the moment that the connection reads, whatever the key has
  /// come to stand for since.
  private func withKey(
    _ entity: EntityDescription, _ typed: String, in connection: Connection
  ) throws -> String? {
    let key = try keyText(typed, of: entity)
    return try connection.optionalRow(
      "select t.id::text from \(entity.from) where \(entity.keyText()) = \(key)")?["id"]
  }

  /// The `id` that a key or name stands for, as text.
  func identify(
    _ entity: EntityDescription, _ typed: String, in connection: Connection
  ) throws -> String {
    try identified(entity, typed, in: connection).id
  }

  /// The `id` that a key or name stands for, and what is to be said where it is a former one.
  func identified(
    _ entity: EntityDescription, _ typed: String, in connection: Connection
  ) throws -> (id: String, note: Finding?) {
    let key = try keyText(typed, of: entity)
    let rows = try connection.rows(
      "select distinct id::text, now, since::text from \(entity.find("\(key)"))")
    let found = Set(rows.compactMap { $0["id"] }).sorted()
    if found.count == 1 {
      if rows.contains(where: { $0["now"] == nil }) { return (found[0], nil) }
      if let own = try withKey(entity, typed, in: connection) { return (own, nil) }
      let note = Finding.formerName(
        entity, typed, now: rows[0]["now"] ?? "", since: rows[0]["since"])
      return (found[0], note)
    }
    if found.isEmpty {
      throw StoreError.notFound(
        entity, key: entity.shownKey(typed),
        nearest: try entity.nearestReferences(to: key, in: connection))
    }
    let candidates = try connection.rows(
      """
      select \(entity.keyText()) as key from \(entity.from) where t.id::text = any(\(found)) order by 1
      """)
    throw StoreError.ambiguous(
      entity, key: entity.shownKey(typed), candidates: candidates.compactMap { $0["key"] })
  }

  func version(
    _ entity: EntityDescription, id: String, key: String, in connection: Connection,
    forUpdate: Bool = false
  ) throws -> RecordVersion {
    let own: SQL = "t.id = \(id)::\(trusted: entity.type.idType)"
    if forUpdate {
      // A statement that waits for a lock sees other tables as they were before: lock first, then read.
      try connection.execute("select from \(entity.from) where \(own) for update")
    }
    let row = try connection.optionalRow(
      """
      select t.change_id, \(entity.fields.map { $0.text() }.joined(separator: ", "))
      from \(entity.from) where \(own)
      """)
    guard let row else { throw StoreError.notFound(entity, key: entity.shownKey(key), nearest: []) }
    return RecordVersion(
      id: id, change: Int64(row[0] ?? "") ?? 0, values: Array(row.values.dropFirst()))
  }
}
