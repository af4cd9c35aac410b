import Postgres
import Tables

/// Giving a record whose id is made from a number another number: one that was temporary or mistyped.
extension Store {
  /// The record as it is under another number; nil where the draft gives none.
  ///
  /// What follows from the number and is not given is read from the new one; what that does not tell
  /// stays as it was. The draft reports what the new number contradicts of what never changes.
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
    if renewed["id"] == before.id { return nil }
    for place in followers where !renewed.cleared.contains(place) {
      renewed.reportContradiction(of: before, at: place)
      renewed.values[place] = renewed.values[place] ?? before.values[place]
    }
    renewed.findings = settings.applied(to: renewed.findings)
    return renewed
  }

  /// Adds the record under its new number and merges the old one into it.
  ///
  /// - Throws: `StoreError.keyTaken` where another record has the number, `.invalid` where it
  ///   contradicts what is registered.
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
    if renewed.hasErrors { throw StoreError.invalid(entity, renewed.findings) }
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

extension Draft {
  /// Reports what a new number tells otherwise than the record has it, though it should never change.
  fileprivate mutating func reportContradiction(of before: RecordVersion, at place: Int) {
    let field = entity.fields[place]
    guard entity.type.likeness?.constant.contains(field.name) == true,
      let told = field.known(values[place]), let had = field.known(before.values[place]),
      told != had
    else { return }
    report(.contradicts(field, told: told, had: had), at: field.name)
  }
}

extension Finding {
  fileprivate static func contradicts(
    _ field: FieldDescription, told: String, had: String
  ) -> Finding {
    let shown = { (value: String, language: Language) in
      let text = field.shown(value, language)
      return field.visibility == .never ? "" : language == .zh ? "(\(text))" : " (\(text))"
    }
    let (zh, en) = (field.label.zh, field.label.en.lowercased())
    let option = "--" + field.name.replacing("_", with: "-")
    return Finding(
      .numberContradicts,
      Text(
        zh: "新证件号码所示\(zh)\(shown(told, .zh))与已登记的\(zh)\(shown(had, .zh))不一致",
        en:
          "The new number tells another \(en)\(shown(told, .en)) than is registered\(shown(had, .en))"
      ),
      fix: Text(
        zh: "请核对原始证件;确属原登记有误的,以 \(option) 一并更正",
        en: "Check the document; where the record was wrong, give \(option) along with the number"))
  }

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
