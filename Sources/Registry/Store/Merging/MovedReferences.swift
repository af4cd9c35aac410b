import Postgres

/// Two records, one of each merged record, that can't both refer to the survivor.
public struct MergeCollision: Sendable {
  public var entity: EntityDescription
  /// The one that refers to the record to be merged, and the one that refers to the survivor.
  public var key: String
  public var other: String
  /// What forbids it, in the words of the constraint.
  public var rule: Text
}

/// Making what refers to the merged record refer to the survivor.
extension Merge {
  /// A column that refers to the entity's records.
  private struct Referring {
    let owner: EntityDescription
    let table: String
    let column: String
    /// Whether its rows only list or name the record, so that one of two equal ones can go.
    let isPlain: Bool
    let isList: Bool
  }

  private var columns: [Referring] {
    Entities.all.flatMap { owner in
      owner.fields.compactMap { field -> Referring? in
        guard field.target?.table == entity.table else { return nil }
        if case .links(let table, _) = field.storage {
          return Referring(
            owner: owner, table: table, column: entity.linkColumn, isPlain: true, isList: true)
        }
        return field.column.map {
          Referring(
            owner: owner, table: owner.table, column: $0,
            isPlain: owner.type.belongsTo == field.name, isList: false)
        }
      }
    } + lists
  }

  /// The entity's own lists, whose rows refer to it as their owner.
  private var lists: [Referring] {
    entity.fields.compactMap { field in
      guard case .links(let table, _) = field.storage else { return nil }
      return Referring(
        owner: entity, table: table, column: Registry.ownerColumn(of: table), isPlain: true,
        isList: false)
    }
  }

  /// Pairs of records that a constraint keeps from both being the survivor's.
  func collisions() throws -> [MergeCollision] {
    try columns.filter { !$0.isPlain }.flatMap { referring in
      try uniqueSets(with: referring).flatMap { set in
        try connection.rows(
          """
          select \(referring.owner.keyText(alias: "a")) as key,
            \(referring.owner.keyText(alias: "b")) as other
          from \(name: referring.table) a join \(name: referring.table) b on \(both(referring, set))
          order by 1, 2 limit 20
          """
        ).map { row in
          MergeCollision(
            entity: referring.owner, key: row["key"] ?? "", other: row["other"] ?? "",
            rule: set.rule)
        }
      }
    }
  }

  /// - Returns: how many records of each entity were moved.
  func moveReferences() throws -> [(entity: EntityDescription, count: Int)] {
    var counts: [String: Int] = [:]
    for referring in columns {
      let owners = referring.isList ? try listOwners(referring) : []
      if referring.isPlain {
        for set in try uniqueSets(with: referring) { try dropDoubles(referring, set) }
      }
      let count = try move(referring)
      if referring.isList { try renew(referring.owner, owners) }
      if !referring.isPlain || referring.isList {
        counts[referring.owner.table, default: 0] += referring.isList ? owners.count : count
      }
    }
    return Entities.all.compactMap { owner in
      counts[owner.table].flatMap { $0 > 0 ? (owner, $0) : nil }
    }
  }

  private func move(_ referring: Referring) throws -> Int {
    try store.catchingConstraint(referring.owner, in: connection) {
      try connection.execute(
        """
        update \(name: referring.table) set \(name: referring.column) = \(typed(survivor.id))
        where \(name: referring.column) = \(typed(merged.id))
        """)
    }
  }

  private func listOwners(_ referring: Referring) throws -> [String] {
    try connection.rows(
      """
      select distinct l.\(name: Registry.ownerColumn(of: referring.table))::text as id
      from \(name: referring.table) l where l.\(name: referring.column) = \(typed(merged.id))
      """
    ).compactMap { $0["id"] }
  }

  /// A record whose list is another is another version.
  private func renew(_ owner: EntityDescription, _ ids: [String]) throws {
    if ids.isEmpty { return }
    try connection.execute(
      "update \(name: owner.table) set change_id = change_id where id::text = any(\(ids))")
  }

  private func dropDoubles(_ referring: Referring, _ set: UniqueSet) throws {
    try connection.execute(
      """
      delete from \(name: referring.table) a using \(name: referring.table) b
      where \(both(referring, set))
      """)
  }

  /// Row `a` of the merged record and row `b` of the survivor that would be the same.
  private func both(_ referring: Referring, _ set: UniqueSet) -> SQL {
    let equal = set.others.map { other -> SQL in
      set.nullsAreEqual
        ? "a.\(name: other) is not distinct from b.\(name: other)"
        : "a.\(name: other) = b.\(name: other)"
    }
    let ends: [SQL] = [
      "a.\(name: referring.column) = \(typed(merged.id))",
      "b.\(name: referring.column) = \(typed(survivor.id))",
    ]
    return (ends + equal).joined(separator: " and ")
  }

  /// Columns that must not be the same twice, without the referring one.
  private struct UniqueSet {
    let others: [String]
    /// Whether two values that are not given count as the same.
    let nullsAreEqual: Bool
    let rule: Text
  }

  private func uniqueSets(with referring: Referring) throws -> [UniqueSet] {
    try connection.rows(
      """
      select c.relname as name, i.indnullsnotdistinct as nulls_are_equal,
        obj_description(k.oid, 'pg_constraint') as comment,
        array_to_string(array(
          select a.attname from unnest(i.indkey) n join pg_attribute a
            on a.attrelid = i.indrelid and a.attnum = n
          where a.attname <> \(referring.column)), ',') as others
      from pg_index i join pg_class c on c.oid = i.indexrelid
      left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid
      where i.indrelid = \("registry." + referring.table)::regclass and i.indisunique
        and i.indpred is null and i.indexprs is null and exists (
          select from pg_attribute a where a.attrelid = i.indrelid
            and a.attname = \(referring.column) and a.attnum = any(i.indkey))
      order by c.relname
      """
    ).map { row in
      UniqueSet(
        others: (row["others"] ?? "").split(separator: ",").map(String.init),
        nullsAreEqual: row.bool("nulls_are_equal") ?? false,
        rule: Text(comment: row["comment"] ?? row["name"] ?? ""))
    }
  }
}
