import Postgres

/// Which later change keeps a row from being as it was.
extension Undo {
  /// What a constraint refused, with the later changes that are in the way where there are any.
  func explained(_ refusal: StoreError, of part: UndoPart) throws -> StoreError {
    guard case .refused(let constraint, let sentence) = refusal else { return refusal }
    let later = try told(try blockers(of: part, constraint)).filter { $0.id > change }
    return later.isEmpty ? refusal : .undoingBlocked(change, sentence, later)
  }

  private func blockers(of part: UndoPart, _ constraint: String) throws -> [TouchedRows] {
    if part.step == .remove { return [] }
    let reference = references.first { $0.name == constraint && $0.table == part.table.table.name }
    if let reference {
      return try touchedRows(
        RecordNaming(table: reference.target),
        """
        select x.id, max(x.ended_by) as change
        from \(part.former) join \(names: ["history", reference.target]) x
          on \(equal(reference.columns, reference.targetColumns))
        group by x.id
        """)
    }
    let columns = try uniqueColumns(constraint, of: part.table)
    if columns.isEmpty { return [] }
    return try touchedRows(
      part.table.naming,
      """
      select x.id, x.change_id as change
      from \(part.former) join \(part.table.current) x on \(equal(columns, columns)) and x.id <> b.id
      """)
  }

  private func equal(_ columns: [String], _ others: [String]) -> SQL {
    // Values that are not given can count as the same.
    zip(columns, others).map { "b.\(name: $0) is not distinct from x.\(name: $1)" as SQL }
      .joined(separator: " and ")
  }

  /// The columns that must not be the same twice; none where the constraint is of another kind.
  private func uniqueColumns(_ constraint: String, of table: UndoneTable) throws -> [String] {
    try connection.rows(
      """
      select a.attname::text as name from pg_index i join pg_class c on c.oid = i.indexrelid
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
      where c.relname = \(constraint) and c.relnamespace = 'registry'::regnamespace and i.indisunique
        and i.indrelid = \("registry." + table.table.name)::regclass and i.indexprs is null
      """
    ).compactMap { $0["name"] }
  }
}
