import Postgres

/// What others changed after a sheet was exported.
///
/// A field that the sheet shows as it was then says nothing new, and the registry keeps its own. One
/// that both made different is refused, as is a row whose record was removed or got another key.
extension PartPlan {
  /// Tells of every such field, and takes what says nothing new from the rows.
  func settleWithOthers() throws -> [PartProblem] {
    guard let since else { return [] }
    try connection.execute(
      "select set_config('skillreg.known_change', \(literal: "\(since.change)"), true)")
    var problems = try withoutTheirRecord()
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
          at: row, field: field,
          finding: row.bool("is_old") == true
            ? .keepsLater(field, stored: stored)
            : .changedSinceExport(field, given: field.masked(row["given"] ?? ""), stored: stored))
      }
    }
    return problems
  }

  /// The rows that give another value of the field than their record has, which others changed since:
  /// `is_old` where the row gives what the record had.
  private func changedByOthers(_ field: FieldDescription, since: ExportMoment) -> SQL {
    let (given, was, now) = versions(of: field)
    let own = since.own.map { "\($0)" }
    return """
      select * from (
        select p.seq, p.sheet, p.row_number, \(staged(field.name)) as given,
          \(field.storedText) as stored, (\(given)) is not distinct from (\(was)) as is_old
        from \(name: table) p join \(name: stage.table) s on s.seq = p.seq
          join \(name: entity.table) t on t.id = p.existing_id
          left join \(names: ["as_known", entity.table]) b on b.id = t.id \(linkJoin(field))
          cross join lateral (
            select max(m.at) as last,
              coalesce(max(m.at) filter (where m.at = any(\(own)::bigint[])), 0) as mine,
              coalesce(max(m.at) filter (where m.at <> all(\(own)::bigint[])), 0) as others
            from (\(changes(of: field))) as m (at)
            where m.at > \(literal: "\(since.change)")::bigint
          ) c
        where not p.by_former_key
          and case when (\(given)) is not distinct from (\(was)) then c.last is not null
            else c.others > c.mine end
          and (\(staged(field.name)) is not null or \(literal: field.name) = any(p.cleared))
          and (\(given)) is distinct from (\(now))
      ) f order by seq
      """
  }

  /// What the row gives, and what the record had at the export and has now.
  private func versions(of field: FieldDescription) -> (given: SQL, was: SQL, now: SQL) {
    guard let link = field.linkTable else {
      let column = field.column ?? field.name
      return ("p.\(name: column)", "b.\(name: column)", "t.\(name: column)")
    }
    func linked(_ schema: String) -> SQL {
      """
      array(select l.\(name: link.targetColumn) from \(names: [schema, link.name]) l
        where l.\(name: link.ownerColumn) = t.id order by 1)
      """
    }
    return ("g.ids", linked("as_known"), linked("registry"))
  }

  /// The changes that made the field of the record `t` another, and those that made the record.
  private func changes(of field: FieldDescription) -> SQL {
    if let link = field.linkTable {
      let (present, past) = (["registry", link.name], ["history", link.name])
      let owner = link.ownerColumn
      return """
        select l.change_id from \(names: present) l where l.\(name: owner) = t.id
        union all
        select unnest(array[l.change_id, l.ended_by]) from \(names: past) l
        where l.\(name: owner) = t.id
        """
    }
    let (present, past) = (["registry", entity.table], ["history", entity.table])
    let column = field.column ?? field.name
    return """
      select n.change_id
      from (
        select id, change_id, \(name: column) as value from \(names: present)
        union all select id, change_id, \(name: column) from \(names: past)
      ) n
      left join \(names: past) h on h.id = n.id and h.ended_by = n.change_id
      where n.id = t.id and (h.id is null or h.\(name: column) is distinct from n.value)
      """
  }

  /// The ids that a list of references names.
  private func linkJoin(_ field: FieldDescription) -> SQL {
    if field.linkTable == nil { return "" }
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

  /// Rows whose record was there when the sheet was exported, and is no longer, or not under its key.
  private func withoutTheirRecord() throws -> [PartProblem] {
    let columns = entity.keyFields.compactMap(\.column)
    let same = columns.map { "b.\(name: $0) = p.\(name: $0)" as SQL }
    let rows = try connection.rows(
      """
      select p.seq, p.sheet, p.row_number, \(entity.keyText()) as now
      from \(name: table) p
        join \(names: ["as_known", entity.table]) b on \(same.joined(separator: " and "))
        left join \(name: entity.table) t on t.id = b.id
      where p.existing_id is null order by p.seq
      """)
    // What a new record would lack is beside the point.
    try connection.execute(
      """
      update \(name: table) set blank = null
      where seq = any(\(rows.map { "\($0.int("seq") ?? 0)" })::bigint[])
      """)
    return rows.map { row in
      PartProblem(
        at: row, field: entity.keyFields.first,
        finding: row["now"].map { .renamedSinceExport(entity, now: $0) }
          ?? .removedSinceExport(entity))
    }
  }
}

extension FieldDescription {
  /// The table that holds a list of references.
  fileprivate var linkTable: LinkTable? {
    guard case .links(let table, let type) = storage else { return nil }
    return LinkTable(name: table, target: Entities.description(of: type))
  }

  /// The stored value as people write it: a record by its name, several by their keys.
  fileprivate var storedText: SQL {
    if case .reference = storage { return nameText }
    return text()
  }
}

extension Finding {
  fileprivate static func keepsLater(_ field: FieldDescription, stored: String) -> Finding {
    Finding(
      .keepsLater,
      stored.isEmpty
        ? Text(
          zh: "此栏与导出时相同,登记库其后已清空,保留空白",
          en: "The sheet shows it as it was exported; it was emptied since, and stays so")
        : Text(
          zh: "此栏与导出时相同,登记库其后已改为“\(field.shown(stored, .zh))”,保留登记库的内容",
          en: "The sheet shows it as it was exported; it was changed to "
            + "\(field.shown(stored, .en)) since, which stays"))
  }

  fileprivate static func changedSinceExport(
    _ field: FieldDescription, given: String, stored: String
  ) -> Finding {
    let (zh, en) = (field.shown(given, .zh), field.shown(given, .en))
    let sheet =
      given.isEmpty
      ? Text(zh: "表中清空此栏", en: "The sheet empties it")
      : Text(zh: "表中为“\(zh)”", en: "The sheet has \(en)")
    let registry =
      stored.isEmpty
      ? Text(zh: "登记库在导出后已清空", en: "it was emptied after the export")
      : Text(
        zh: "登记库在导出后已改为“\(field.shown(stored, .zh))”",
        en: "it was changed to \(field.shown(stored, .en)) after the export")
    return Finding(
      .changedSinceExport, Text(zh: "\(sheet.zh),\(registry.zh)", en: "\(sheet.en), \(registry.en)")
    )
  }

  fileprivate static func renamedSinceExport(_ entity: EntityDescription, now: String) -> Finding {
    Finding(
      .changedSinceExport,
      Text(
        zh: "导出后该\(entity.title.zh)已改为\(entity.named(now, .zh))",
        en: "The \(entity.title.en.lowercased()) became \(now) after the export"))
  }

  fileprivate static func removedSinceExport(_ entity: EntityDescription) -> Finding {
    Finding(
      .changedSinceExport,
      Text(
        zh: "导出后该\(entity.title.zh)已删除",
        en: "The \(entity.title.en.lowercased()) was removed after the export"))
  }
}
