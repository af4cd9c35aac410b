import Postgres

extension Store {
  /// Removes a record, unless others refer to it. A name or key that it formerly had is refused: it may
  /// have been another record's.
  ///
  /// - Parameter expect: the change after which the writer last saw the record.
  /// - Throws: `StoreError.referenced` with the records in the way, `.conflict` where it has changed
  ///   since, `.noSuchChange`, `.notFound`.
  public func remove(
    _ entity: EntityDescription, key: String, expect: Int64? = nil, reason: String? = nil
  ) throws {
    try write(reason: reason) { connection in
      let (id, formerly) = try identified(entity, key, in: connection)
      if formerly != nil {
        let now = try connection.row(
          "select \(entity.keyText()) as key from \(entity.from) where t.id::text = \(id)")
        throw StoreError.notFound(
          entity, key: entity.shownKey(key),
          nearest: now["key"].map { [Text(zh: $0, en: $0)] } ?? [])
      }
      let record = try version(entity, id: id, key: key, in: connection, forUpdate: true)
      if let expect, try isStale(record, since: expect, in: connection) {
        throw try conflict(
          Draft(entity), key: key, seen: expect, theirs: record, in: connection, trial: { record })
      }
      let referrers = try referrers(to: entity, id: id, in: connection)
      if !referrers.isEmpty {
        throw StoreError.referenced(entity, key: entity.shownKey(key), by: referrers)
      }
      try catchingConstraint(entity, in: connection, removing: true) {
        try connection.execute("delete from \(name: entity.table) where id::text = \(id)")
      }
    }
  }

  private func referrers(
    to entity: EntityDescription, id: String, in connection: Connection
  ) throws -> [StoreError.Referrer] {
    try Entities.all.compactMap { other in
      let conditions = other.fields.compactMap { field in
        field.target?.table == entity.table && !field.followsItsTarget(in: other)
          ? field.refers(to: id, unless: false) : nil
      }
      if conditions.isEmpty { return nil }
      let rows = try connection.rows(
        """
        select \(other.keyText()) as key, count(*) over () as count from \(other.from)
        where \(conditions.joined(separator: " or ")) order by 1 limit 5
        """)
      guard let count = rows.first?.int("count") else { return nil }
      return StoreError.Referrer(
        entity: other, count: count, keys: rows.compactMap { $0["key"] })
    }
  }
}

extension FieldDescription {
  /// Whether the owner goes when the target goes: the names that a record has had.
  fileprivate func followsItsTarget(in owner: EntityDescription) -> Bool {
    owner.type.belongsTo == name
  }
}
