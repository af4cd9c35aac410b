import Postgres

/// A change that came after one that is to be undone, and which of the same records it touched.
public struct LaterChange: Sendable {
  public var id: Int64
  public var at: String
  public var actor: String
  public var records: [RecordGroup]
}

/// What speaks against undoing a change.
extension Undo {
  /// The later changes of the same records, oldest first. A record that is again as the change left
  /// it, because what came after was undone, is in nobody's way.
  func laterChanges() throws -> [LaterChange] {
    var groups: [Int64: [RecordGroup]] = [:]
    for table in tables {
      for (change, group) in try laterGroups(table) {
        // A list's rows are told by their record, which is mostly there already.
        let isTold = groups[change]?.contains { $0.noun == group.noun } ?? false
        if !isTold { groups[change, default: []].append(group) }
      }
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

  private func laterGroups(_ table: UndoneTable) throws -> [(Int64, RecordGroup)] {
    let past: SQL = "\(names: ["history", table.table.name])"
    let rows = try connection.rows(
      """
      select change, count, \(table.naming.key(of: "l.id")) as key from (
        select change, id, count(*) over (partition by change) as count,
          row_number() over (partition by change order by id) as place
        from (
          select id, change_id as change from \(table.current) where change_id > \(change)
          union select id, change_id from \(past) where change_id > \(change)
          union select id, ended_by from \(past) where ended_by > \(change)
        ) c join \(name: table.list) using (id) where \(table.isOtherThanLeft("c.id"))
      ) l where place <= 5 order by change, place
      """)
    return Dictionary(grouping: rows) { Int64($0["change"] ?? "") ?? 0 }
      .map { ($0, table.naming.group($1)) }
  }

  /// The records that refer to what would be removed and are not themselves part of the change.
  ///
  /// - Parameter takingAlong: leave out those that go, or let go, with what they refer to.
  func referrers(takingAlong: Bool) throws -> [RecordGroup] {
    let touched = Dictionary(uniqueKeysWithValues: tables.map { ($0.table.name, $0) })
    let tracked = Set(try TrackedTable.all(in: connection, references: []).map(\.name))
    return try references.compactMap { reference in
      guard let target = touched[reference.target], target.has(.remove),
        tracked.contains(reference.table), !(takingAlong && reference.yields)
      else { return nil }
      let naming = RecordNaming(table: reference.table)
      let matches = zip(reference.columns, reference.targetColumns).map { column, other -> SQL in
        "r.\(name: column) = t.\(name: other)"
      }
      let others: SQL =
        touched[reference.table].map {
          "and not exists (select from \(name: $0.list) o where o.id = r.id)"
        } ?? ""
      let rows = try connection.rows(
        """
        select count, \(naming.key(of: "l.id")) as key from (
          select r.id, count(*) over () as count
          from \(name: target.list) u join \(target.current) t using (id)
          join \(names: ["registry", reference.table]) r
            on \(matches.joined(separator: " and "))
          where u.step = 'remove' \(others) order by r.id limit 5
        ) l
        """)
      return rows.isEmpty ? nil : naming.group(rows)
    }
  }
}

extension RecordNaming {
  /// The group that rows of `count` and `key` tell of.
  fileprivate func group(_ rows: [Row]) -> RecordGroup {
    var keys: [String] = []
    for key in rows.compactMap({ $0["key"] }) where !keys.contains(key) { keys.append(key) }
    return RecordGroup(title: title, noun: noun, count: rows.first?.int("count") ?? 0, keys: keys)
  }
}
