import Postgres

/// Rows that name a record by what a merged one was known by: they mean the survivor, and say nothing
/// of it that it does not say itself.
extension PartPlan {
  /// The key's column, where its former values are kept, and the entity that keeps them.
  var formerKey: (column: String, keeper: EntityDescription)? {
    guard entity.type.key.count == 1, let column = entity.keyFields.first?.column,
      let keeper = entity.type.likeness?.former[entity.type.key[0]]
    else { return nil }
    return (column, Entities.description(of: keeper))
  }

  /// Joins the record `f` that the row's key leads to.
  var formerJoins: SQL {
    guard let (column, keeper) = formerKey else { return "" }
    return """
      left join \(name: keeper.table) w on w.\(name: keeper.formerColumn) = g.\(name: column)
      left join \(name: entity.table) f on f.id = w.\(name: keeper.ownerColumn)
      """
  }

  /// Whether the row means its record only by a former key.
  var isFormer: SQL {
    formerKey == nil ? "false" : "(coalesce(\(presentIDs)) is null and f.id is not null)"
  }

  /// Whether the merged record of the row's key once had the row's value of a column.
  func wasKnown(_ column: String) -> SQL {
    guard let (key, _) = formerKey else { return "false" }
    return """
      (p.by_former_key and exists (select from \(names: ["history", entity.table]) h
        where h.\(name: key) = p.\(name: key) and h.\(name: column) = p.\(name: column)))
      """
  }

  /// Tells of each such row which record it was taken for.
  func formerKeyProblems() throws -> [PartProblem] {
    if formerKey == nil { return [] }
    let key = entity.keyFields.first
    let told = entity.fields.enumerated().first { place, field in
      fed.contains(place) && (field.name == key?.name || key?.follows.contains(field.name) == true)
    }
    return try connection.rows(
      """
      select p.seq, p.sheet, p.row_number, \(entity.keyText()) as now
      from \(name: table) p join \(name: entity.table) t on t.id = p.existing_id
      where p.by_former_key order by p.seq
      """
    ).map { row in
      PartProblem(
        seq: row.int("seq") ?? 0, sheet: row.int("sheet") ?? 0, row: row.int("row_number") ?? 0,
        field: told?.element ?? key, value: nil,
        finding: .mergedRecord(entity, now: row["now"] ?? ""))
    }
  }
}

extension Finding {
  fileprivate static func mergedRecord(_ entity: EntityDescription, now: String) -> Finding {
    Finding(
      .takenAsSurvivor,
      Text(
        zh: "该\(entity.title.zh)已并入\(now),按\(now)处理,本行的\(entity.title.zh)信息未采用",
        en: """
          This \(entity.noun) was merged into \(now) and taken as that; what the row says of the \
          \(entity.noun) itself was left out
          """))
  }
}
