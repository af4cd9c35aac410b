import Registry
import Tables

/// Turns stored texts into what is shown: labels of choices, masks of sealed numbers.
final class Presenting {
  private let store: Store
  let isRaw: Bool
  private let isForPeople: Bool
  private lazy var keyring = openedKeys()

  init(store: Store, isRaw: Bool, isForPeople: Bool) {
    self.store = store
    self.isRaw = isRaw
    self.isForPeople = isForPeople
  }

  func shown(_ text: String?, of field: FieldDescription, id: String?) -> String? {
    guard let text else { return nil }
    if case .sealed = field.storage { return masked(text, id: id) }
    return isRaw ? text : field.shown(text, language)
  }

  /// The masked number. Where it can't be opened, people are told; a file, which may be imported again,
  /// gives none.
  private func masked(_ sealed: String, id: String?) -> String? {
    guard let sealed = SealedNumber(text: sealed), let person = id.flatMap({ PersonID(text: $0) }),
      let number = try? keyring?.open(sealed, of: person)
    else { return isForPeople ? say(zh: "(密钥不可用)", en: "(no key)") : nil }
    return PersonalNumber.mask(number)
  }

  /// The keys, asked for when the first number is to be shown; where they can't be had, all else is
  /// shown without them, and the reason is told once.
  private func openedKeys() -> Keyring? {
    do {
      return try store.provenKeys()
    } catch {
      for line in Failure.describe(error).1 { Messages.note(line) }
      return nil
    }
  }
}

/// Writes one record.
///
/// Commands that write to the registry make it first: where results can't go stops them before
/// anything has changed.
struct RecordOutput {
  private let fields: [(place: Int, field: FieldDescription)]
  private let row: OneRowOutput
  private let presenting: Presenting

  init(
    entity: EntityDescription, store: Store, options: OutputOptions, common: CommonOptions
  ) throws {
    fields = entity.fields.enumerated().filter { $0.element.visibility != .never }
      .map { ($0.offset, $0.element) }
    row = try OneRowOutput(
      columns: fields.map { entity.column($0.field) } + [
        Column(key: "change", label: say(zh: "变更编号", en: "Change"), kind: .integer)
      ], options: options, common: common, title: entity.title(language))
    presenting = Presenting(store: store, isRaw: row.isRaw, isForPeople: row.isForPeople)
  }

  func write(_ record: RecordVersion) throws {
    try row.write(
      fields.map { presenting.shown(record.values[$0.place], of: $0.field, id: record.id) }
        + ["\(record.change)"])
  }
}

/// Writes a list of records as it is read.
struct ListOutput {
  let entity: EntityDescription
  let store: Store
  let options: OutputOptions
  let common: CommonOptions

  /// - Parameter properties: what a workbook notes beside its sheets.
  func write(
    _ request: ListRequest, knownAt: KnownAt?, properties: [String: String] = [:]
  ) throws {
    let writer = try ResultWriter(
      columns: request.columns.map(entity.column), options: options, common: common,
      title: entity.title(language), properties: properties)
    let presenting = Presenting(
      store: store, isRaw: writer.isRaw, isForPeople: writer.isForPeople)
    // A sealed number can only be opened for its person: read the id along with it.
    var reading = request
    let idPlace = entity.hasSealedField ? request.columns.count : nil
    if idPlace != nil, let id = entity.field(named: "id") { reading.columns.append(id) }
    try store.list(entity, reading, knownAt: knownAt) { values in
      let id = idPlace.flatMap { values[$0] }
      try writer.write(
        zip(request.columns, values).map { presenting.shown($1, of: $0, id: id) })
    }
    try writer.finish()
  }
}

/// Writes a record's life: one line per field that a change made different.
struct HistoryOutput {
  let entity: EntityDescription
  let store: Store
  let options: OutputOptions
  let common: CommonOptions

  func write(_ steps: [HistoryStep]) throws {
    let writer = try ResultWriter(
      columns: [
        Column(key: "change", label: say(zh: "变更编号", en: "Change"), kind: .integer),
        Column(key: "at", label: say(zh: "时间", en: "At")),
        Column(key: "actor", label: say(zh: "操作人", en: "Actor")),
        Column(key: "reason", label: say(zh: "原因", en: "Reason")),
        Column(key: "field", label: say(zh: "字段", en: "Field")),
        Column(key: "before", label: say(zh: "原值", en: "Before")),
        Column(key: "after", label: say(zh: "新值", en: "After")),
      ], options: options, common: common, title: say(zh: "变更历史", en: "History"))
    let presenting = Presenting(
      store: store, isRaw: writer.isRaw, isForPeople: writer.isForPeople)
    var before: RecordVersion?
    for step in steps {
      for key in step.merged {
        let field = writer.isRaw ? "merged" : say(zh: "并入记录", en: "Merged in")
        try writer.write(
          ["\(step.change)", step.at, step.actor, step.reason, field, nil, key])
      }
      for (place, field) in entity.fields.enumerated() where field.visibility != .never {
        let old = presenting.shown(before?.values[place], of: field, id: before?.id)
        let new = presenting.shown(step.version?.values[place], of: field, id: step.version?.id)
        if old == new { continue }
        try writer.write([
          "\(step.change)", step.at, step.actor, step.reason,
          writer.isRaw ? field.name : field.label(language), old, new,
        ])
      }
      before = step.version
    }
    try writer.finish()
    if common.quiet { return }
    for step in steps {
      for key in step.merged { tell(key, step) }
    }
  }

  private func tell(_ merged: String, _ step: HistoryStep) {
    Messages.note(
      say(
        zh:
          "变更\(step.change)将\(entity.title.zh)\(merged)并入本记录,其此前的历史见 skillreg \(entity.noun) history \(merged)。",
        en:
          "Change \(step.change) merged \(entity.noun) \(merged) into this one; skillreg \(entity.noun) history \(merged) tells what came before."
      ))
  }
}

extension EntityDescription {
  /// The column that shows a field.
  func column(_ field: FieldDescription) -> Column {
    Column(key: field.name, label: field.label(language), kind: field.kind)
  }
}
