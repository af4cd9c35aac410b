import Postgres

/// A step in a record's life: the change that made a version, and the version.
public struct HistoryStep: Sendable {
  public var change: Int64
  public var at: String
  public var actor: String
  public var reason: String?
  /// Nil where the change removed the record.
  public var version: RecordVersion?
  /// The keys of records that the change merged into this one, each with a life of its own before.
  public var merged: [String] = []
}

extension Store {
  /// Every version of the record that goes by a key, oldest first.
  public func history(_ entity: EntityDescription, key: String) throws -> [HistoryStep] {
    try read { connection in
      let id = try identifyEver(entity, key, in: connection)
      let changes = try connection.rows(
        """
        with versions as (
          select change_id, null::bigint as ended_by from registry.\(name: entity.table)
          where id::text = \(id)
          union all
          select change_id, ended_by from history.\(name: entity.table) where id::text = \(id)
        )
        select c.id, to_char(c.made_at, 'YYYY-MM-DD HH24:MI:SS') as at, c.actor, c.reason,
          v.change_id is not null as lives
        from (select change_id as id from versions union
          select ended_by from versions where ended_by is not null) steps
        join registry.changes c using (id) left join versions v on v.change_id = c.id
        order by c.id
        """)
      let merged = try mergedKeys(entity, into: id, in: connection)
      return try changes.map { row in
        let change = Int64(row["id"] ?? "") ?? 0
        let version =
          row.bool("lives") == true
          ? try past(entity, id: id, change: change, key: key, in: connection) : nil
        return HistoryStep(
          change: change, at: row["at"] ?? "", actor: row["actor"] ?? "", reason: row["reason"],
          version: version, merged: merged[change] ?? [])
      }
    }
  }

  /// Change → the keys that records had which it merged into another.
  private func mergedKeys(
    _ entity: EntityDescription, into id: String, in connection: Connection
  ) throws -> [Int64: [String]] {
    let former = entity.type.likeness?.former ?? [:]
    let queries = entity.keyFields.compactMap { field -> SQL? in
      guard let type = former[field.name] else { return nil }
      let keeper = Entities.description(of: type)
      let columns: SQL = """
        \(name: keeper.ownerColumn) as owner, \(name: keeper.formerColumn)::text as former, change_id
        """
      return """
        select t.ended_by as change, \(entity.keyText()) as key
        from history.\(name: entity.table) t join (
          select \(columns) from registry.\(name: keeper.table)
          union select \(columns) from history.\(name: keeper.table)
        ) k on k.change_id = t.ended_by and k.former = \(field.text())
        where k.owner::text = \(id) and t.id::text <> \(id)
        """
    }
    if queries.isEmpty { return [:] }
    let rows = try connection.rows(
      "select change, key from (\(queries.joined(separator: " union "))) m order by change, key")
    return Dictionary(grouping: rows) { Int64($0["change"] ?? "") ?? 0 }
      .mapValues { $0.compactMap { $0["key"] } }
  }

  private func past(
    _ entity: EntityDescription, id: String, change: Int64, key: String, in connection: Connection
  ) throws -> RecordVersion {
    try KnownAt.change(change).apply(to: connection)
    return try version(entity, id: id, key: key, in: connection)
  }

  /// The id of a record that is, or once was, known by a key.
  func identifyEver(
    _ entity: EntityDescription, _ key: String, in connection: Connection
  ) throws -> String {
    do {
      let (id, note) = try identified(entity, key, in: connection)
      // A record that was merged into another has a life of its own to tell.
      return note == nil ? id : try formerID(entity, key, in: connection) ?? id
    } catch StoreError.notFound(_, _, let nearest) {
      guard let id = try formerID(entity, key, in: connection) else {
        throw StoreError.notFound(entity, key: entity.shownKey(key), nearest: nearest)
      }
      return id
    }
  }

  /// The id of the record that last had a key.
  private func formerID(
    _ entity: EntityDescription, _ key: String, in connection: Connection
  ) throws -> String? {
    let typed = try keyText(key, of: entity)
    return try connection.optionalRow(
      """
      select t.id::text from history.\(name: entity.table) t where \(entity.keyText()) = \(typed)
      order by ended_by desc limit 1
      """)?["id"]
  }
}
