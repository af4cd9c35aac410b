import Postgres

/// Rows of one table that one change touched: the ids of the first few.
struct TouchedRows {
  let naming: RecordNaming
  let change: Int64
  let ids: [String]
  let count: Int
}

extension Undo {
  /// Groups the rows of a query for `id` and `change` by change.
  func touchedRows(_ naming: RecordNaming, _ query: SQL) throws -> [TouchedRows] {
    let rows = try connection.rows(
      """
      select change, id::text as id, count from (
        select q.change, q.id, count(*) over (partition by q.change) as count,
          row_number() over (partition by q.change order by q.id) as place
        from (\(query)) q
      ) r where place <= 5 order by change, place
      """)
    return Dictionary(grouping: rows) { Int64($0["change"] ?? "") ?? 0 }.map { change, rows in
      TouchedRows(
        naming: naming, change: change, ids: rows.compactMap { $0["id"] },
        count: rows.first?.int("count") ?? 0)
    }
  }

  /// The changes that touched rows, oldest first, and by what people know their records.
  func told(_ touched: [TouchedRows]) throws -> [LaterChange] {
    var groups: [Int64: [RecordGroup]] = [:]
    for rows in touched {
      // A list's rows are told by their record, which is mostly there already.
      let isTold = groups[rows.change]?.contains { $0.noun == rows.naming.noun } ?? false
      if isTold { continue }
      let keys = try rows.naming.keys(of: rows.ids, after: rows.change, in: connection)
      groups[rows.change, default: []].append(
        rows.naming.group(rows.ids, keys, count: rows.count))
    }
    if groups.isEmpty { return [] }
    return try connection.rows(
      """
      select id, to_char(made_at, 'YYYY-MM-DD HH24:MI:SS') as at, actor from changes
      where id = any(\(groups.keys.map { "\($0)" })::bigint[]) order by id
      """
    ).map { row in
      let id = Int64(row["id"] ?? "") ?? 0
      return LaterChange(
        id: id, at: row["at"] ?? "", actor: row["actor"] ?? "", records: groups[id] ?? [])
    }
  }
}

extension RecordNaming {
  /// Rows by what they are known by, else by their ids.
  func group(_ ids: [String], _ known: [String: String], count: Int) -> RecordGroup {
    var keys: [String] = []
    for key in ids.map({ known[$0] ?? $0 }) where !keys.contains(key) { keys.append(key) }
    return RecordGroup(title: title, noun: noun, count: count, keys: keys)
  }
}
