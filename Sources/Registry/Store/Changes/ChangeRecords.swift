import Postgres

/// What a change made of one record.
public struct RecordChange: Sendable {
  public var entity: EntityDescription
  public var key: String
  /// Nil where the change added the record.
  public var before: RecordVersion?
  /// Nil where the change removed it.
  public var after: RecordVersion?
}

extension Store {
  /// Tells a change, then every record that it added, changed or removed, by entity.
  ///
  /// - Throws: `StoreError.noSuchChange`, and whatever the bodies throw.
  public func show(
    change: Int64, _ start: (ChangeSummary) throws -> Void, _ body: (RecordChange) throws -> Void
  ) throws {
    try read { connection in
      try start(try summary(of: change, in: connection))
      for entity in Entities.told {
        let ids = try touched(entity, by: change, in: connection)
        // Thousands at a time: an import can have touched more than memory holds.
        for first in stride(from: 0, to: ids.count, by: 2000) {
          let part = Array(ids[first..<min(first + 2000, ids.count)])
          let before = try versions(entity, part, knownAt: change - 1, in: connection)
          let after = try versions(entity, part, knownAt: change, in: connection)
          for id in part {
            guard let known = after[id] ?? before[id] else { continue }
            try body(
              RecordChange(
                entity: entity, key: known.key, before: before[id]?.version,
                after: after[id]?.version))
          }
        }
      }
    }
  }

  /// The ids of records whose row or lists the change touched.
  private func touched(
    _ entity: EntityDescription, by change: Int64, in connection: Connection
  ) throws -> [String] {
    let tables =
      [(entity.table, "id")]
      + entity.fields.compactMap { field in
        if case .links(let table, _) = field.storage {
          (table, ownerColumn(of: table))
        } else {
          nil
        }
      }
    let versions = tables.map { table, column -> SQL in
      """
      select \(name: column) as id from \(names: ["registry", table]) where change_id = \(change)
      union
      select \(name: column) from \(names: ["history", table])
      where change_id = \(change) or ended_by = \(change)
      """
    }
    return try connection.rows(
      "select id::text from (\(versions.joined(separator: " union "))) ids order by ids.id"
    ).compactMap { $0["id"] }
  }

  private func versions(
    _ entity: EntityDescription, _ ids: [String], knownAt change: Int64, in connection: Connection
  ) throws -> [String: (key: String, version: RecordVersion)] {
    try KnownAt.change(change).apply(to: connection)
    let rows = try connection.rows(
      """
      select t.id::text, \(entity.keyText()) as key, t.change_id,
        \(entity.fields.map { $0.text() }.joined(separator: ", "))
      from \(entity.from) where t.id = any(\(ids)::\(trusted: entity.type.idType)[])
      """)
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        let id = row[0] ?? ""
        let version = RecordVersion(
          id: id, change: Int64(row[2] ?? "") ?? 0, values: Array(row.values.dropFirst(3)))
        return (id, (row[1] ?? id, version))
      })
  }
}
