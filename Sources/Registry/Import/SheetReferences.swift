import Postgres

/// References from one record to another of its kind, where both are new in the same sheets: an
/// agreement stands in the ledger beside the one that it renews.
///
/// What is not registered is looked for among the staged rows by key text; the reference then means
/// the id that the other row's record is going to have.
extension PartPlan {
  /// The reference fields that name records of the entity itself.
  var ownReferences: [FieldDescription] {
    if ownKey == nil { return [] }
    return looked.filter { field in
      guard case .reference(_, let type, let within) = field.storage else { return false }
      return type.table == entity.table && within.isEmpty
    }
  }

  /// The key text of the staged row `s`; nil where the key takes more than the row's own texts.
  private var ownKey: SQL? {
    var parts: [SQL] = []
    for field in entity.keyFields {
      guard case .column = field.storage, part.inner[field.name] == nil, field.keyFallback == nil
      else { return nil }
      parts.append("\(field.value(of: staged(field.name)))::text")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " || '/' || ")
  }

  /// The key texts of the staged rows, joined as `o`, where a reference may mean one of them.
  func stagedKeys(for field: FieldDescription) -> SQL {
    guard let ownKey, ownReferences.contains(where: { $0.name == field.name }) else {
      return "left join (select null::text as key) o on false"
    }
    return """
      left join (select distinct \(ownKey) as key from \(name: stage.table) s
        where \(staged("present"))) o on o.key = k.key
      """
  }

  /// Whether the row `s` names its own record by the reference `r`.
  func namesItself(_ field: FieldDescription) -> SQL {
    guard let ownKey, ownReferences.contains(where: { $0.name == field.name }) else {
      return "false"
    }
    return "coalesce(r.key = \(ownKey), false)"
  }

  /// Gives references to staged records the ids of those.
  func pointAtStaged() throws {
    for field in ownReferences {
      let column = field.column ?? field.name
      try connection.execute(
        """
        update \(name: table) p set \(name: column) = o.target_id
        from \(name: stage.table) s
          join \(name: referenceTable(field)) r on r.key = \(staged(field.name)) and r.is_staged
          join (select distinct on (key) \(entity.keyText(alias: "q")) as key, q.target_id
            from \(name: table) q) o on o.key = r.key
        where s.seq = p.seq
        """)
    }
  }

  /// Rows that refer to a record which is not going to be, since every row of it is refused, and
  /// the rows that refer to these.
  func lostProblems() throws -> [PartProblem] {
    try ownReferences.flatMap { field -> [PartProblem] in
      let column = field.column ?? field.name
      return try connection.rows(
        """
        with recursive pointing as (
          select p.seq, p.sheet, p.row_number, p.existing_id, p.target_id as owner,
            p.\(name: column) as target, r.key as value
          from \(name: table) p join \(name: stage.table) s on s.seq = p.seq
            join \(name: referenceTable(field)) r on r.key = \(staged(field.name)) and r.is_staged
          where not s.rejected
        ), lost as (
          select t.target from (select distinct target from pointing) t where not exists (
            select from \(name: table) q join \(name: stage.table) s on s.seq = q.seq
            where q.target_id = t.target and (q.existing_id is not null or not s.rejected))
          union
          select p.owner from pointing p join lost l on l.target = p.target
          where p.existing_id is null
        )
        select p.* from pointing p where p.target in (select target from lost) order by p.seq
        """
      ).map { row in
        PartProblem(
          at: row, field: field, value: row["value"],
          finding: .refusedReference(entity, row["value"] ?? ""))
      }
    }
  }

  /// Rows that refer to a record which another record refers to, where only one may.
  func sharedProblems() throws -> [PartProblem] {
    try ownReferences.flatMap { field -> [PartProblem] in
      let column = field.column ?? field.name
      guard let constraint = try uniqueConstraint(on: column) else { return [] }
      let sentence = try Store.sentence(for: constraint, in: connection)
      return try connection.rows(
        """
        with held as (
          select p.*, first_value(p.target_id) over (
            partition by p.\(name: column) order by p.rejected, p.seq) as holder
          from \(name: table) p where p.\(name: column) is not null
        )
        select h.seq, h.sheet, h.row_number, \(staged(field.name)) as value
        from held h join \(name: stage.table) s on s.seq = h.seq
        where h.holder <> h.target_id or exists (
          select from \(name: entity.table) t
          where t.\(name: column) = h.\(name: column) and t.id <> h.target_id
            and not exists (select from held o where o.existing_id = t.id))
        order by h.seq
        """
      ).map { row in
        PartProblem(
          at: row, field: field, value: row["value"],
          finding: Finding(.constraintRefuses, sentence))
      }
    }
  }

  /// The constraint by which a column's value stands in one record only.
  private func uniqueConstraint(on column: String) throws -> String? {
    try connection.optionalRow(
      """
      select c.conname::text as name from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
      where c.contype = 'u' and c.conrelid = \(literal: "registry." + entity.table)::regclass
        and a.attname = \(literal: column)
      """)?["name"]
  }
}

extension Finding {
  static func ownReference(_ field: FieldDescription) -> Finding {
    Finding(
      .unknownReference,
      Text(
        zh: "“\(field.label.zh)”所填为本行记录自身",
        en: "\(field.label.en) names the record of this very row"),
      fix: Text(zh: "请填写所指的另一记录", en: "Name the other record that is meant"))
  }

  fileprivate static func refusedReference(_ target: EntityDescription, _ value: String) -> Finding
  {
    let value = target.shownKey(value)
    return Finding(
      .unknownReference,
      Text(
        zh: "所指的\(target.title.zh)\(value)在本次导入中有误,未能登记",
        en:
          "\(target.title.en) \(value), which is in these sheets, has errors and is not registered"),
      fix: Text(zh: "请先更正所指记录的一行", en: "Correct the row of that record first"))
  }
}
