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
    try told(try tables.flatMap(laterRows) + newcomers())
  }

  private func laterRows(_ table: UndoneTable) throws -> [TouchedRows] {
    let past: SQL = "\(names: ["history", table.table.name])"
    return try touchedRows(
      table.naming,
      """
      select c.id, c.change from (
        select id, change_id as change from \(table.current) where change_id > \(change)
        union select id, change_id from \(past) where change_id > \(change)
        union select id, ended_by from \(past) where ended_by > \(change)
      ) c join \(name: table.list) using (id) where \(table.isOtherThanLeft("c.id"))
      """)
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
        select r.id::text as id, count(*) over () as count
        from \(name: target.list) u join \(target.current) t using (id)
        join \(names: ["registry", reference.table]) r on \(matches.joined(separator: " and "))
        where u.step = 'remove' \(others) order by r.id limit 5
        """)
      if rows.isEmpty { return nil }
      let ids = rows.compactMap { $0["id"] }
      return naming.group(
        ids, try naming.keys(of: ids, in: connection), count: rows[0].int("count") ?? 0)
    }
  }
}
