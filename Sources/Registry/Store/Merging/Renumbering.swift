import Postgres
import Tables

/// Giving a record whose id is made from a number another number: one that was temporary or mistyped.
extension Store {
  /// The record as it is under another number; nil where the draft gives none.
  ///
  /// What follows from the number and is not given is read from the new one; what that does not tell
  /// stays as it was.
  func renumbered(
    _ draft: Draft, from before: RecordVersion, by settings: RuleSettings
  ) throws -> Draft? {
    let entity = draft.entity
    guard let cell = draft.sealedCell, !cell.text.contains("*"), draft["id"] == nil,
      let number = entity.fields.first(where: \.isSealed),
      entity.field(named: "id")?.follows.contains(number.name) == true
    else { return nil }
    var renewed = draft.filled(from: before)
    let followers = entity.fields.indices.filter {
      entity.fields[$0].follows.contains(number.name) && draft.values[$0] == nil
    }
    for place in followers { renewed.values[place] = nil }
    renewed = try completed(renewed, by: settings)
    for place in followers where !renewed.cleared.contains(place) {
      renewed.values[place] = renewed.values[place] ?? before.values[place]
    }
    return renewed["id"] == before.id ? nil : renewed
  }

  /// Adds the record under its new number and merges the old one into it.
  ///
  /// - Throws: `StoreError.keyTaken` where another record has the number.
  func replace(
    _ before: RecordVersion, by renewed: Draft, notes found: [FieldFinding],
    by settings: RuleSettings, in connection: Connection
  ) throws -> ChangeOutcome {
    let entity = renewed.entity
    guard let likeness = entity.type.likeness, let id = renewed["id"] else {
      throw StoreError.notFound(entity, key: before.id, nearest: [])
    }
    let others = try connection.rows(
      "select id::text from \(entity.find("\(id)")) where id::text <> \(before.id)")
    if let other = others.first?["id"] {
      throw StoreError.keyTaken(entity, key: before.id, by: other)
    }
    var notes = found + renewed.findings
    let row = try resolved(renewed, notes: &notes, by: settings, in: connection)
    _ = try insert(row, of: entity, in: connection)
    let merge = try Merge(self, entity, likeness, connection, merging: before.id, into: id)
    let outcome = try merge.carryOut(filling: false)
    notes.append(
      FieldFinding(
        place: entity.fields.firstIndex(where: \.isSealed),
        finding: .renumbered(from: before.id, to: id)))
    return ChangeOutcome(before: before, after: outcome.survivor, notes: notes)
  }
}

extension Finding {
  fileprivate static func renumbered(from old: String, to new: String) -> Finding {
    Finding(
      .numberReplaced,
      Text(
        zh: "号码已更换,编号由\(old)变为\(new);相关记录已一并转移,原号码仍可查到",
        en:
          "The number is another, so the id changed from \(old) to \(new); all records moved along, and the old number still leads here"
      ))
  }
}
