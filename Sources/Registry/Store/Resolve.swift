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
      case .column(let column): row.columns[column] = .some(value.map(field.parameter))
      case .sealed: break
      case .reference(let column, let type, let within):
        guard let value else {
          row.columns[column] = .some(nil)
          continue
        }
        let target = Entities.description(of: type)
        let key = target.narrowedKey(within: within, text: value) { draft[$0] ?? "" }
          .joined(separator: "/")
        try take(
          key, at: place, value: value, of: draft, target: target, &problems, &notes, connection
        ) {
          row.columns[column] = $0
        }
      case .links(let table, let type):
        let target = Entities.description(of: type)
        var ids: [String] = []
        for name in (value ?? "").split(separator: ";").map(String.init) {
          try take(
            name, at: place, value: name, of: draft, target: target, &problems, &notes, connection
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

  private func candidates(
    of target: EntityDescription, _ text: String, in connection: Connection
  ) throws -> [Candidate] {
    let key = try keyText(text, of: target)
    return try connection.rows(
      "select distinct id::text, now, since::text from \(target.find("\(key)"))"
    ).map { Candidate(id: $0["id"] ?? "", now: $0["now"], since: $0["since"]) }
  }

  private func take(
    _ key: String, at place: Int, value: String, of draft: Draft, target: EntityDescription,
    _ problems: inout [FieldFinding], _ notes: inout [FieldFinding], _ connection: Connection,
    _ accept: (String) -> Void
  ) throws {
    let found = try candidates(of: target, key, in: connection)
    let report = { (finding: Finding) in
      FieldFinding(place: place, value: target.shownKey(value), finding: finding)
    }
    switch Set(found.map(\.id)).count {
    case 0:
      let near = try target.nearestReferences(
        to: key, within: draft.entity.fields[place].within, in: connection)
      problems.append(report(.unknownReference(target, value, nearest: near)))
    case 1:
      if let now = found[0].now {
        notes.append(report(.formerName(target, value, now: now, since: found[0].since)))
      }
      accept(found[0].id)
    default:
      problems.append(
        report(
          .ambiguousReference(
            target, value, count: found.count,
            beside: draft.entity.labelsNarrowing(draft.entity.fields[place]))))
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
