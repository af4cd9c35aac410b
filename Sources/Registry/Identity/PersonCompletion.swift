import Tables

/// Derives a person's id and sealed number from the document number, and checks what it tells.
enum PersonCompletion {
  static func complete(_ draft: inout Draft, keyring: Keyring?) {
    guard let cell = draft.sealedCell else { return }
    // A masked number comes back from an export: beside the person's id it says nothing new.
    if cell.text.contains("*"), draft["id"] != nil { return }
    guard let number = read(cell, into: &draft) else { return }
    if draft["document_kind"] == nil { draft["document_kind"] = number.kind.rawValue }
    if let told = number.residentID {
      checkSex(&draft, told.sex)
      checkBirth(&draft, told.birth.text)
    }
    guard let keyring, !draft.hasErrors else { return }
    let id = keyring.personID(of: number)
    if let given = draft["id"], given != id.text {
      draft.report(.otherPersonsNumber, at: "id")
      return
    }
    draft["id"] = id.text
    draft["document_number"] = number.text
    do {
      draft.extra["number_sealed"] = try keyring.seal(number, of: id).text
    } catch {
      draft.report(error.finding, at: "document_number")
    }
  }

  /// The id that belongs to a document number typed by a person; nil where it is no number.
  static func id(ofNumber typed: String, keyring: Keyring?) -> String? {
    guard let keyring else { return nil }
    return number(typed).map { keyring.personID(of: $0).text }
  }

  /// The document number that a person typed to name somebody; nil for ids and other texts.
  static func number(_ typed: String) -> PersonalNumber? {
    if typed.utf8.count == 36 { return nil }
    var notes: [Finding] = []
    return try? PersonalNumber.read(Cell(typed), notes: &notes)
  }

  private static func read(_ cell: Cell, into draft: inout Draft) -> PersonalNumber? {
    let place = draft.entity.position(of: "document_number")
    var notes: [Finding] = []
    var number: PersonalNumber?
    do {
      let kind = draft["document_kind"].flatMap(DocumentKind.init(rawValue:))
      number = try PersonalNumber.read(cell, kind: kind, notes: &notes)
    } catch {
      notes.append(error)
    }
    for note in notes {
      draft.findings.append(
        FieldFinding(place: place, value: PersonalNumber.mask(cell.text), finding: note))
    }
    return number
  }

  private static func checkSex(_ draft: inout Draft, _ told: Sex) {
    guard let written = draft["sex"].flatMap(Sex.init(rawValue:)), written != .unknown else {
      draft["sex"] = told.rawValue
      return
    }
    if written != told { draft.report(.otherSex(told: told, written: written), at: "sex") }
  }

  private static func checkBirth(_ draft: inout Draft, _ told: String) {
    if let written = draft["birth_on"], written != told {
      draft.report(.otherBirthDate, at: "birth_on")
    }
    draft["birth_on"] = told
  }
}

/// What a document number can contradict.
extension Finding {
  fileprivate static func otherSex(told: Sex, written: Sex) -> Finding {
    Finding(
      .numberContradicts,
      Text(
        zh: "证件号码所示性别(\(told.label.zh))与“性别”栏(\(written.label.zh))不一致",
        en: "The number tells \(told.label.en), the sex column says \(written.label.en)"),
      fix: Text(zh: "请核对原始证件后重新填报", en: "Check the document and correct one of them"))
  }

  fileprivate static let otherBirthDate = Finding(
    .numberContradicts,
    Text(zh: "证件号码所示出生日期与“出生日期”栏不一致", en: "The number tells another birth date"),
    fix: Text(zh: "请核对原始证件后重新填报", en: "Check the document and correct one of them"))

  fileprivate static let otherPersonsNumber = Finding(
    .otherPersonsNumber,
    Text(zh: "人员编号与证件号码不符", en: "The person id and the document number disagree"))
}
