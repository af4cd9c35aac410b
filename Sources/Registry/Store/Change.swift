import Postgres

/// What became of a request to change a record.
public struct ChangeOutcome: Sendable {
  public var before: RecordVersion
  public var after: RecordVersion
  public var notes: [FieldFinding]
  public var changed: Bool { before.change != after.change }
}

extension Store {
  /// Changes the fields of a record that a draft gives; what it leaves out stays.
  ///
  /// - Parameter expect: the change after which the writer last saw the record.
  /// - Throws: `StoreError.conflict` where it has changed since, `.noSuchChange`, `.invalid`,
  ///   `.refused`, `.notFound`.
  public func change(
    _ draft: Draft, key: String, expect: Int64? = nil, reason: String? = nil
  ) throws -> ChangeOutcome {
    let entity = draft.entity
    return try write(reason: reason) { connection in
      let settings = try RuleSettings(on: connection)
      let (id, note) = try identified(entity, key, in: connection)
      let before = try version(entity, id: id, key: key, in: connection, forUpdate: true)
      let found = note.map { [FieldFinding(place: nil, finding: $0)] } ?? []
      let isStale = try expect.map { try self.isStale(before, since: $0, in: connection) } ?? false
      if let renumbered = try renumbered(draft, from: before, by: settings), !isStale {
        try refuse(clearingRequiredBy: renumbered)
        return try replace(before, by: renumbered, notes: found, by: settings, in: connection)
      }
      var whole = try completed(draft.filled(from: before), by: settings)
      // Sealed once more, the number that the record has would look like another.
      if whole["id"] == before.id, opensNumber(of: before, entity) { whole.extra = [:] }
      try refuse(clearingRequiredBy: whole)
      var notes =
        try found + whole.findings + formerNameNotes(draft, from: before, in: connection)
      let written = {
        let row = try resolved(
          whole.given(by: draft), notes: &notes, by: settings, in: connection)
        try update(row, of: entity, id: id, in: connection)
        return try version(entity, id: id, key: key, in: connection)
      }
      if isStale, let expect {
        throw try conflict(
          draft, key: key, seen: expect, theirs: before, in: connection, trial: written)
      }
      return ChangeOutcome(before: before, after: try written(), notes: notes)
    }
  }

  /// Whether a record's sealed number can be read; one that can't is to be sealed anew.
  private func opensNumber(of record: RecordVersion, _ entity: EntityDescription) -> Bool {
    guard let place = entity.fields.firstIndex(where: \.isSealed),
      let id = PersonID(text: record.id),
      let sealed = record.values[place].flatMap({ SealedNumber(text: $0) })
    else { return false }
    return (try? keyring().open(sealed, of: id)) != nil
  }

  private func refuse(clearingRequiredBy draft: Draft) throws {
    let emptied = draft.cleared.map { draft.entity.fields[$0] }.filter(\.isRequired)
    if !emptied.isEmpty { throw StoreError.missing(draft.entity, emptied) }
  }

  /// Writes what differs; a record that stays the same makes no change.
  private func update(
    _ row: ResolvedDraft, of entity: EntityDescription, id: String, in connection: Connection
  ) throws {
    let columns = row.columns.sorted { $0.key < $1.key }
    let differing = columns.map { "\(name: $0.key) is distinct from \($0.value)" as SQL }
    let linksDiffer = try row.links.contains { table, targets in
      try connection.row(
        """
        select coalesce(array_agg(\(name: table.targetColumn)::text order by 1), '{}')
          is distinct from (select coalesce(array_agg(x order by x), '{}') from unnest(\(targets)) x)
          as differ
        from \(name: table.name) where \(name: table.ownerColumn)::text = \(id)
        """
      ).bool("differ") ?? true
    }
    if columns.isEmpty && !linksDiffer { return }
    let differs =
      columns.isEmpty
      ? false
      : try connection.row(
        """
        select \(differing.joined(separator: " or ")) as differ from \(name: entity.table)
        where id::text = \(id)
        """
      ).bool("differ") ?? true
    guard differs || linksDiffer else { return }
    let assignments =
      columns.map { "\(name: $0.key) = \($0.value)" as SQL } + ["change_id = change_id"]
    try catchingConstraint(entity, in: connection) {
      try connection.execute(
        """
        update \(name: entity.table) set \(assignments.joined(separator: ", "))
        where id::text = \(id)
        """)
    }
    for (table, targets) in row.links {
      try replaceLinks(in: table, of: entity, owner: id, with: targets, connection)
    }
  }
}

extension Draft {
  /// This draft with the stored values where it gives none, for rules across fields.
  func filled(from version: RecordVersion) -> Draft {
    var whole = self
    for (place, stored) in version.values.enumerated() where whole.values[place] == nil {
      if case .sealed = entity.fields[place].storage { continue }
      if !cleared.contains(place) { whole.values[place] = stored }
    }
    return whole
  }

  /// Only what another draft gives, and the reference fields that narrow one of those.
  func given(by draft: Draft) -> Draft {
    var part = self
    let changed = Set(draft.values.indices.filter { draft.values[$0] != nil })
    let kept = entity.fields.indices.filter { place in
      if changed.contains(place) || draft.cleared.contains(place) { return true }
      guard case .reference(_, _, let within) = entity.fields[place].storage else { return false }
      return within.contains { name in entity.position(of: name).map(changed.contains) ?? false }
    }
    let narrowing = Set(kept).union(
      kept.flatMap { place -> [Int] in
        guard case .reference(_, _, let within) = entity.fields[place].storage else { return [] }
        return within.compactMap(entity.position(of:))
      })
    for place in values.indices where !narrowing.contains(place) { part.values[place] = nil }
    return part
  }
}
