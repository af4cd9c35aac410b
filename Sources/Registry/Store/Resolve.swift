import Postgres
import Tables

extension Store {
  /// Turns a draft's references into ids; a record found by a former name is noted.
  ///
  /// - Throws: `StoreError.invalid` naming every reference that leads nowhere.
  func resolved(
    _ draft: Draft, notes: inout [FieldFinding], by settings: RuleSettings,
    in connection: Connection
  ) throws -> ResolvedDraft {
    var row = ResolvedDraft(columns: draft.extra.mapValues { $0 })
    var problems: [FieldFinding] = []
    for (place, field) in draft.entity.fields.enumerated() {
      let value = draft.values[place]
      let cleared = draft.cleared.contains(place)
      guard value != nil || cleared else { continue }
      switch field.storage {
      case .column(let column): row.columns[column] = .some(value)
      case .sealed: break
      case .reference(let column, let type, let within):
        guard let value else {
          row.columns[column] = .some(nil)
          continue
        }
        let target = Entities.description(of: type)
        let found = try reference(
          value, to: target, within: within, of: draft, in: connection)
        try take(found, at: place, value: value, target: target, &problems, &notes, connection) {
          row.columns[column] = $0
        }
      case .links(let table, let type):
        let target = Entities.description(of: type)
        var ids: [String] = []
        for name in (value ?? "").split(separator: ";") {
          let found = try candidates(of: target, String(name), in: connection)
          try take(
            found, at: place, value: String(name), target: target, &problems, &notes, connection
          ) {
            ids.append($0)
          }
        }
        row.links.append((LinkTable(name: table, target: target), ids))
      }
    }
    notes = settings.applied(to: notes)
    if !problems.isEmpty || notes.contains(where: { $0.finding.severity == .error }) {
      throw StoreError.invalid(draft.entity, problems + notes)
    }
    return row
  }

  /// The records a reference may mean, narrowed by the fields of the draft that its key shares.
  private func reference(
    _ text: String, to target: EntityDescription, within: [String], of draft: Draft,
    in connection: Connection
  ) throws -> [Candidate] {
    if within.isEmpty { return try candidates(of: target, text, in: connection) }
    let key = target.narrowedKey(within: within, text: text) { draft[$0] ?? "" }
    return try candidates(of: target, key.joined(separator: "/"), in: connection)
  }

  private func candidates(
    of target: EntityDescription, _ text: String, in connection: Connection
  ) throws -> [Candidate] {
    let key = try keyText(text, of: target)
    return try connection.rows(
      "select distinct id::text, now, since::text from \(target.find("\(key)"))"
    ).map { Candidate(id: $0["id"] ?? "", now: $0["now"], since: $0["since"]) }
  }

  private func take(
    _ found: [Candidate], at place: Int, value: String, target: EntityDescription,
    _ problems: inout [FieldFinding], _ notes: inout [FieldFinding], _ connection: Connection,
    _ accept: (String) -> Void
  ) throws {
    let report = { (finding: Finding) in
      FieldFinding(place: place, cell: Cell(value), finding: finding)
    }
    switch Set(found.map(\.id)).count {
    case 0:
      let near = try target.nearestNames(to: value, in: connection)
      problems.append(report(.unknownReference(target, value, nearest: near)))
    case 1:
      if let now = found[0].now {
        notes.append(report(.formerName(target, value, now: now, since: found[0].since)))
      }
      accept(found[0].id)
    default: problems.append(report(.ambiguousReference(target, value, count: found.count)))
    }
  }
}

/// A record that a text may mean.
private struct Candidate {
  var id: String
  /// What it is called now, where the text is a former name.
  var now: String?
  var since: String?
}
