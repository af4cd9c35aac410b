import Postgres

/// A table whose past is kept, as the database's own catalogue describes it.
struct TrackedTable: Sendable {
  let name: String
  /// What a change can write besides `id`, which stays, and `change_id`, which the table stamps.
  let columns: [String]

  /// Every table that has a twin in schema `history`, each after those that it refers to.
  static func all(
    in connection: Connection, references: [TableReference]
  ) throws -> [TrackedTable] {
    let rows = try connection.rows(
      """
      select r.relname as name, string_agg(a.attname, ',' order by a.attnum) as columns
      from pg_class r
      join pg_class h on h.relname = r.relname and h.relnamespace = 'history'::regnamespace
      join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '' and a.attname not in ('id', 'change_id')
      where r.relnamespace = 'registry'::regnamespace and r.relkind = 'r' and h.relkind = 'r'
      group by r.relname order by r.relname
      """)
    return inOrder(rows.map(TrackedTable.init), references)
  }

  /// One row with the table's name where a change touched it.
  func ifTouched(by change: Int64) -> SQL {
    let past: SQL = "\(names: ["history", name])"
    return """
      select \(name)::text as name
      where exists (select from \(names: ["registry", name]) where change_id = \(change))
        or exists (select from \(past) where ended_by = \(change))
        or exists (select from \(past) where change_id = \(change))
      """
  }

  private init(_ row: Row) {
    name = row["name"] ?? ""
    columns = row.names("columns")
  }

  /// Tables that refer to each other in a ring keep the order in which they came.
  private static func inOrder(
    _ tables: [TrackedTable], _ references: [TableReference]
  ) -> [TrackedTable] {
    var waiting = tables
    var sorted: [TrackedTable] = []
    while !waiting.isEmpty {
      let names = Set(waiting.map(\.name))
      let free = waiting.filter { table in
        !references.contains { reference in
          reference.table == table.name && reference.target != table.name
            && names.contains(reference.target)
        }
      }
      let next = free.isEmpty ? waiting : free
      sorted += next
      waiting.removeAll { table in next.contains { $0.name == table.name } }
    }
    return sorted
  }
}

/// A foreign key between tables of the registry.
struct TableReference: Sendable {
  /// The constraint's.
  let name: String
  let table: String
  let columns: [String]
  let target: String
  let targetColumns: [String]
  /// Whether the referring row goes, or lets go, when its target is removed.
  let yields: Bool

  static func all(in connection: Connection) throws -> [TableReference] {
    try connection.rows(
      """
      select c.conname as name, t.relname as table, f.relname as target, c.confdeltype in ('c', 'n', 'd') as yields,
        (select string_agg(a.attname, ',' order by k.place)
          from unnest(c.conkey) with ordinality k (number, place)
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number) as columns,
        (select string_agg(a.attname, ',' order by k.place)
          from unnest(c.confkey) with ordinality k (number, place)
          join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number) as target_columns
      from pg_constraint c
      join pg_class t on t.oid = c.conrelid join pg_class f on f.oid = c.confrelid
      where c.contype = 'f' and t.relnamespace = 'registry'::regnamespace
        and f.relnamespace = 'registry'::regnamespace
      order by c.conname
      """
    ).map { row in
      TableReference(
        name: row["name"] ?? "", table: row["table"] ?? "", columns: row.names("columns"),
        target: row["target"] ?? "",
        targetColumns: row.names("target_columns"), yields: row.bool("yields") ?? false)
    }
  }
}

extension Row {
  /// Names that the server joined by commas.
  fileprivate func names(_ column: String) -> [String] {
    (self[column] ?? "").split(separator: ",").map(String.init)
  }
}
