import Postgres

/// For an entity that keeps what a record was known by before (`company_names`, `person_aliases`).
extension EntityDescription {
  /// The column that names the record.
  var ownerColumn: String {
    type.belongsTo.flatMap { field(named: $0)?.column } ?? "id"
  }

  /// The column that holds the former value.
  var formerColumn: String {
    keyFields.first { $0.name != type.belongsTo }.map { $0.column ?? $0.name } ?? "id"
  }
}

extension Merge {
  /// An entity that keeps former values of a field, and the field's place.
  private var keepers: [(keeper: EntityDescription, place: Int)] {
    likeness.former.sorted { $0.key < $1.key }.compactMap { name, type in
      entity.position(of: name).map { (Entities.description(of: type), $0) }
    }
  }

  /// What the survivor goes by today is no former value of it.
  func dropPresentValues() throws {
    for (keeper, place) in keepers {
      guard let today = survivor.values[place] else { continue }
      try connection.execute(
        """
        delete from \(name: keeper.table) f
        where f.\(name: keeper.ownerColumn) in (\(typed(survivor.id)), \(typed(merged.id)))
          and f.\(name: keeper.formerColumn)::text = \(today)
        """)
    }
  }

  /// Keeps what the merged record was known by as further ways to find the survivor.
  func keepFormerValues() throws {
    for (keeper, place) in keepers {
      guard let value = merged.values[place], value != survivor.values[place] else { continue }
      let owner = keeper.ownerColumn
      let column = keeper.formerColumn
      try store.catchingConstraint(keeper, in: connection) {
        try connection.execute(
          """
          insert into \(name: keeper.table) (\(name: owner), \(name: column))
          select \(typed(survivor.id)), \(value)\(cast(keeper)) where not exists (
            select from \(name: keeper.table) f
            where f.\(name: owner) = \(typed(survivor.id)) and f.\(name: column)::text = \(value))
          """)
      }
    }
  }

  private func cast(_ keeper: EntityDescription) -> SQL {
    let field = keeper.fields.first { $0.column == keeper.formerColumn }
    return "::\(trusted: field?.sqlType ?? "text")"
  }

  /// What was found different from the merged record is different from the survivor.
  func moveDistinctions() throws {
    let pair = [merged.id, survivor.id]
    try connection.execute(
      """
      delete from distinct_records d
      where d.noun = \(entity.noun) and \(merged.id) in (d.one_id, d.other_id)
        and (\(survivor.id) in (d.one_id, d.other_id) or exists (
          select from distinct_records e
          where e.noun = d.noun and \(survivor.id) in (e.one_id, e.other_id)
            and (e.one_id in (d.one_id, d.other_id) or e.other_id in (d.one_id, d.other_id))
            and not (e.one_id = any(\(pair)) and e.other_id = any(\(pair)))))
      """)
    try connection.execute(
      """
      update distinct_records d
      set one_id = least(x.id collate "C", \(survivor.id) collate "C"),
        other_id = greatest(x.id collate "C", \(survivor.id) collate "C")
      from (
        select id as row, case when one_id = \(merged.id) then other_id else one_id end as id
        from distinct_records
        where noun = \(entity.noun) and \(merged.id) in (one_id, other_id)
      ) x where d.id = x.row
      """)
  }
}
