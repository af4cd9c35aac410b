import Postgres

extension Store {
  /// Adds one record.
  ///
  /// - Returns: its version as stored, and what was inferred on the way.
  /// - Throws: `StoreError.invalid` with everything wrong, `.duplicate`, `.refused`.
  public func add(_ draft: Draft, reason: String? = nil) throws -> (RecordVersion, [FieldFinding]) {
    try write(reason: reason) { connection in
      let settings = try RuleSettings(on: connection)
      let draft = try completed(draft, by: settings)
      let missing = draft.missingFields
      if !missing.isEmpty { throw StoreError.missing(draft.entity, missing) }
      var notes = draft.findings
      let row = try resolved(draft, notes: &notes, by: settings, in: connection)
      try refuseDuplicate(of: draft, in: connection)
      let id = try insert(row, of: draft.entity, in: connection)
      let stored = try version(draft.entity, id: id, key: id, in: connection)
      return (stored, notes)
    }
  }

  /// Refuses a draft whose key a record already has, by naming that record.
  private func refuseDuplicate(of draft: Draft, in connection: Connection) throws {
    let parts = draft.entity.keyFields.map { draft[$0.name] ?? "" }
    if parts.contains("") { return }
    let key = parts.joined(separator: "/")
    let found = try connection.optionalRow(
      """
      select \(draft.entity.keyText()) as key from \(draft.entity.from)
      where t.id in (select id from \(draft.entity.find("\(key)")) where now is null) limit 1
      """)
    if let key = found?["key"] { throw StoreError.duplicate(draft.entity, key: key) }
    try refuseFormerKey(key, of: draft.entity, in: connection)
  }

  /// Refuses a key that leads to the record which the one that had it was merged into.
  private func refuseFormerKey(
    _ key: String, of entity: EntityDescription, in connection: Connection
  ) throws {
    guard let former = entity.type.likeness?.former,
      entity.type.key.allSatisfy({ former[$0] != nil })
    else { return }
    let found = try connection.optionalRow(
      """
      select \(entity.keyText()) as key from \(entity.from)
      where t.id in (select id from \(entity.find("\(key)")) where now is not null) limit 1
      """)
    if let now = found?["key"] { throw StoreError.formerKey(entity, key: key, now: now) }
  }

  /// The draft with what follows from its fields filled in, its findings as the settings have them.
  func completed(_ draft: Draft, by settings: RuleSettings) throws -> Draft {
    var draft = draft
    draft.entity.type.complete(&draft, keyring: draft.sealedCell == nil ? nil : try provenKeys())
    draft.findings = settings.applied(to: draft.findings)
    if draft.hasErrors { throw StoreError.invalid(draft.entity, draft.findings) }
    return draft
  }

  func insert(
    _ row: ResolvedDraft, of entity: EntityDescription, in connection: Connection
  ) throws -> String {
    let columns = row.columns.map { ("\(name: $0.key)" as SQL, "\($0.value)" as SQL) }
    let inserted = try catchingConstraint(entity, in: connection) {
      try connection.row(
        """
        insert into \(name: entity.table) (\(columns.map(\.0).joined(separator: ", ")))
        values (\(columns.map(\.1).joined(separator: ", "))) returning id::text
        """)
    }
    let id = inserted["id"] ?? ""
    for (table, targets) in row.links {
      try replaceLinks(in: table, of: entity, owner: id, with: targets, connection)
    }
    return id
  }

  /// Makes the rows of a link table those that are asked for, touching only what differs.
  func replaceLinks(
    in table: LinkTable, of entity: EntityDescription, owner: String, with targets: [String],
    _ connection: Connection
  ) throws {
    let ownerColumn = table.ownerColumn
    try connection.execute(
      """
      delete from \(name: table.name) where \(name: ownerColumn)::text = \(owner)
        and \(name: table.targetColumn)::text <> all(\(targets))
      """)
    try connection.execute(
      """
      insert into \(name: table.name) (\(name: ownerColumn), \(name: table.targetColumn))
      select o.id, t.id from \(name: entity.table) o, \(name: table.target.table) t
      where o.id::text = \(owner) and t.id::text = any(\(targets))
      on conflict do nothing
      """)
  }
}

/// A draft whose references have become ids: what SQL takes.
struct ResolvedDraft {
  /// Column → canonical text, nil to empty it.
  var columns: [String: String?] = [:]
  var links: [(LinkTable, [String])] = []
}

/// A table that holds a list of references.
struct LinkTable: Sendable {
  var name: String
  var target: EntityDescription
  var ownerColumn: String { Registry.ownerColumn(of: name) }
  var targetColumn: String { target.linkColumn }
}
