import Registry
import Tables

/// Writes a change: one line per field that it made different, by record.
///
/// Who made the change, when and why, is told beside the table; `changes list` has it as columns.
struct ChangeOutput {
  let store: Store
  let options: OutputOptions
  let common: CommonOptions

  func write(_ change: Int64) throws {
    let writer = try ResultWriter(
      columns: Self.columns, options: options, common: common,
      title: say(zh: "变更\(change)", en: "Change \(change)"))
    // One for all records: the keys are opened and proven once.
    let presenting = Presenting(
      store: store, isRaw: writer.isRaw, isForPeople: writer.isForPeople)
    try store.show(change: change) { summary in
      tell(summary)
    } _: { record in
      for line in lines(record, presenting) { try writer.write(line) }
    }
    try writer.finish()
  }

  private static var columns: [Column] {
    [
      Column(key: "noun", label: say(zh: "类别", en: "Kind")),
      Column(key: "key", label: say(zh: "记录", en: "Record")),
      Column(key: "action", label: say(zh: "变动", en: "Action")),
      Column(key: "field", label: say(zh: "字段", en: "Field")),
      Column(key: "before", label: say(zh: "原值", en: "Before")),
      Column(key: "after", label: say(zh: "新值", en: "After")),
    ]
  }

  private func tell(_ summary: ChangeSummary) {
    if common.quiet { return }
    let counts = summary.counts
    let why = summary.reason.map { say(zh: ",原因:\($0)", en: ": \($0)") } ?? ""
    Messages.note(
      say(
        zh:
          "变更\(summary.id),\(summary.at),\(summary.actor)(\(summary.source))\(why);新增\(counts.added)条,修改\(counts.changed)条,删除\(counts.removed)条",
        en:
          "Change \(summary.id), \(summary.at), \(summary.actor) (\(summary.source))\(why); added \(counts.added), changed \(counts.changed), removed \(counts.removed)"
      ))
  }

  private func lines(_ record: RecordChange, _ presenting: Presenting) -> [[String?]] {
    let entity = record.entity
    let isRaw = presenting.isRaw
    let head = [
      isRaw ? entity.noun : entity.title(language),
      isRaw ? record.key : entity.named(record.key, language), action(record, isRaw: isRaw),
    ]
    let lines = entity.fields.enumerated().compactMap { place, field -> [String?]? in
      if field.visibility == .never { return nil }
      let old = presenting.shown(record.before?.values[place], of: field, id: record.before?.id)
      let new = presenting.shown(record.after?.values[place], of: field, id: record.after?.id)
      return old == new
        ? nil : head + [isRaw ? field.name : field.label(language), old, new]
    }
    // A record whose visible fields are the same was changed all the same.
    return lines.isEmpty ? [head + [nil, nil, nil]] : lines
  }

  private func action(_ record: RecordChange, isRaw: Bool) -> String {
    if record.before == nil { return isRaw ? "added" : say(zh: "新增", en: "Added") }
    if record.after == nil { return isRaw ? "removed" : say(zh: "删除", en: "Removed") }
    return isRaw ? "changed" : say(zh: "修改", en: "Changed")
  }
}
