import Postgres

extension PartPlan {
  /// Rows that give a stored record another name, where such records keep the names that they had.
  func renamingProblems() throws -> [PartProblem] {
    guard !part.keepsStored, entity.nameKeeper != nil,
      let field = entity.type.nameField.flatMap(entity.field(named:)), let column = field.column
    else { return [] }
    let value: SQL = "p.\(name: column)"
    return try connection.rows(
      """
      select p.seq, p.sheet, p.row_number, \(value) as value, t.\(name: column) as stored,
        \(entity.hadName(value, owner: "t.id")) as was_former
      from \(name: table) p join \(name: entity.table) t on t.id = p.existing_id
      where \(value) <> t.\(name: column) and not p.by_former_key order by p.seq
      """
    ).map { row in
      PartProblem(
        at: row, field: field, value: row["value"],
        finding: .renames(
          entity, from: row["stored"] ?? "", wasFormer: row.bool("was_former") == true))
    }
  }
}
