import Postgres

/// What others changed after a sheet was exported.
///
/// A field that the sheet shows as it was then says nothing new, and the registry keeps its own. One
/// that both made different is refused, as is a row whose record was removed meanwhile.
extension PartPlan {
  /// Tells of every such field, and takes what says nothing new from the rows.
  func settleWithOthers() throws -> [PartProblem] {
    guard let since else { return [] }
    try connection.execute(
      "select set_config('skillreg.known_change', \(literal: "\(since.change)"), true)")
    var problems = try removedMeanwhile()
    for field in entity.fields.enumerated().filter({ fed.contains($0.offset) }).map(\.element) {
      if part.inner[field.name] != nil || entity.type.key.contains(field.name) || field.isSealed {
        continue
      }
      let rows = try connection.rows(changedByOthers(field, since: since))
      let shownOld = rows.filter { $0.bool("is_old") == true }.map { "\($0.int("seq") ?? 0)" }
      if !shownOld.isEmpty { try forget(field, of: shownOld) }
      problems += rows.map { row in
        let stored = field.masked(row["stored"] ?? "")
        return PartProblem(
          at: row, field: field, value: row["given"],
          finding: row.bool("is_old") == true
            ? .keepsLater(field, stored: stored) : .changedSinceExport(field, stored: stored))
      }
    }
    return problems
  }

  /// The rows whose record has another value of the field than it had, and than the row gives:
  /// `is_old` where the row gives what it had.
  private func changedByOthers(_ field: FieldDescription, since: ExportMoment) -> SQL {
    let (given, was, now, later) = versions(of: field, since: since)
    return """
      select * from (
        select p.seq, p.sheet, p.row_number, \(staged(field.name)) as given,
          \(field.text()) as stored, (\(given)) is not distinct from (\(was)) as is_old
        from \(name: table) p join \(name: stage.table) s on s.seq = p.seq
          join \(name: entity.table) t on t.id = p.existing_id
          left join \(names: ["as_known", entity.table]) b on b.id = t.id \(linkJoin(field))
        where (\(later)) and not p.by_former_key
          and (\(staged(field.name)) is not null or \(literal: field.name) = any(p.cleared))
          and (\(given)) is distinct from (\(now)) and (\(was)) is distinct from (\(now))
      ) f order by seq
      """
  }

  /// What the row gives, what the record had at the export and has now, and whether it may differ.
  private func versions(
    of field: FieldDescription, since: ExportMoment
  ) -> (given: SQL, was: SQL, now: SQL, later: SQL) {
    guard case .links(let links, let type) = field.storage else {
      let column = field.column ?? field.name
      let later: SQL = "t.change_id > \(literal: "\(since.change)")::bigint"
      return ("p.\(name: column)", "b.\(name: column)", "t.\(name: column)", later)
    }
    let link = LinkTable(name: links, target: Entities.description(of: type))
    func linked(_ schema: String) -> SQL {
      """
      array(select l.\(name: link.targetColumn) from \(names: [schema, links]) l
        where l.\(name: link.ownerColumn) = t.id order by 1)
      """
    }
    return ("g.ids", linked("as_known"), linked("registry"), "true")
  }

  /// The ids that a list of references names.
  private func linkJoin(_ field: FieldDescription) -> SQL {
    guard case .links = field.storage else { return "" }
    return """
      cross join lateral (
        select array(select distinct r.id
          from unnest(string_to_array(\(staged(field.name)), ';')) k
          join \(name: referenceTable(field)) r on r.key = k order by 1) as ids
      ) g
      """
  }

  /// Takes a field from rows that say nothing new of it.
  private func forget(_ field: FieldDescription, of rows: [String]) throws {
    if let column = field.column {
      try connection.execute(
        """
        update \(name: table) set \(name: column) = null,
          cleared = array_remove(cleared, \(field.name))
        where seq = any(\(rows)::bigint[])
        """)
    } else {
      try connection.execute(
        """
        update \(name: stage.table) set \(name: Stage.column(index, field.name)) = null
        where seq = any(\(rows)::bigint[])
        """)
    }
  }

  /// Rows whose record was there when the sheet was exported, and is no longer.
  private func removedMeanwhile() throws -> [PartProblem] {
    let columns = entity.keyFields.compactMap(\.column)
    let same = columns.map { "b.\(name: $0) = p.\(name: $0)" as SQL }
    return try connection.rows(
      """
      select p.seq, p.sheet, p.row_number from \(name: table) p
      where p.existing_id is null and exists (
        select from \(names: ["as_known", entity.table]) b
        where \(same.joined(separator: " and "))
          and not exists (select from \(name: entity.table) t where t.id = b.id))
      order by p.seq
      """
    ).map {
      PartProblem(at: $0, field: entity.keyFields.first, finding: .removedSinceExport(entity))
    }
  }
}

extension Finding {
  fileprivate static func keepsLater(_ field: FieldDescription, stored: String) -> Finding {
    Finding(
      .keepsLater,
      Text(
        zh: "此栏导出后未在表中改动,他人已改为“\(field.shown(stored, .zh))”,保留登记库的内容",
        en: """
          The sheet shows it as it was exported; it was changed to \(field.shown(stored, .en)) since, \
          which stays
          """))
  }

  fileprivate static func changedSinceExport(_ field: FieldDescription, stored: String) -> Finding {
    Finding(
      .changedSinceExport,
      stored.isEmpty
        ? Text(zh: "导出后他人已清空此栏", en: "Others emptied it after the export")
        : Text(
          zh: "导出后他人已改为“\(field.shown(stored, .zh))”",
          en: "Others changed it to \(field.shown(stored, .en)) after the export"))
  }

  fileprivate static func removedSinceExport(_ entity: EntityDescription) -> Finding {
    Finding(
      .changedSinceExport,
      Text(
        zh: "导出后该\(entity.title.zh)已被他人删除",
        en: "Others removed the \(entity.title.en.lowercased()) after the export"))
  }
}
