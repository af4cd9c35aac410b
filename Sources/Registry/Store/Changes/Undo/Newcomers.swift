import Postgres

/// What came to the survivor of a merge that is to be undone.
extension Undo {
  /// Rows that began to refer to it after the merge: to which of the two they belong nobody can tell,
  /// so they stay with it.
  func newcomers() throws -> [TouchedRows] {
    let touched = Dictionary(uniqueKeysWithValues: tables.map { ($0.table.name, $0) })
    return try Entities.all.flatMap { entity -> [TouchedRows] in
      guard let likeness = entity.type.likeness, touched[entity.table]?.has(.readd) == true else {
        return []
      }
      let keepers = likeness.former.values.map(Entities.description(of:))
      let survivors = keepers.compactMap { keeper in
        touched[keeper.table]?.has(.remove) == true
          ? touched[keeper.table]?.owners(keeper.ownerColumn) : nil
      }
      if survivors.isEmpty { return [] }
      return try references.flatMap { reference -> [TouchedRows] in
        guard reference.target == entity.table, let column = reference.columnOfID,
          !keepers.contains(where: { $0.table == reference.table })
        else { return [] }
        return try touchedRows(
          RecordNaming(table: reference.table),
          newcomers(reference.table, column, survivors.joined(separator: " union ")))
      }
    }
  }

  private func newcomers(_ table: String, _ column: String, _ survivors: SQL) -> SQL {
    let past: SQL = "\(names: ["history", table]) h"
    let same: SQL = "h.id = r.id and h.\(name: column) = r.\(name: column)"
    return """
      select r.id, coalesce((
          select min(h.change_id) from \(past) where \(same) and h.change_id > \(change)
        ), r.change_id) as change
      from \(names: ["registry", table]) r
      where r.\(name: column) in (\(survivors)) and r.change_id > \(change)
        and not exists (
          select from \(past)
          where \(same) and h.change_id <= \(change) and h.ended_by > \(change))
      """
  }
}

extension UndoneTable {
  /// The records that rows which would be removed belong to.
  fileprivate func owners(_ column: String) -> SQL {
    "select k.\(name: column) from \(name: list) u join \(current) k using (id) where u.step = 'remove'"
  }
}

extension TableReference {
  /// The column that holds the target's `id`.
  fileprivate var columnOfID: String? {
    zip(columns, targetColumns).first { $0.1 == "id" }?.0
  }
}
