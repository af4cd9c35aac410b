import Registry
import Tables

/// What a person is told whose change would be written over somebody else's.
enum ConflictFailure {
  /// What the writer gives, and what was changed meanwhile, beside what is registered now.
  static func describe(_ conflict: EditConflict) -> [String] {
    let head = Failure.sentence(
      "E-CF-01",
      zh: "\(conflict.entity.title.zh)“\(conflict.key)”已被他人修改(\(origin(conflict).zh)),未写入",
      en:
        "\(conflict.entity.noun) \(conflict.key) was changed by somebody else (\(origin(conflict).en)); nothing was written"
    )
    let titles = [
      say(zh: "字段", en: "Field"), say(zh: "现有内容", en: "Registered now"),
      say(zh: "拟写入内容", en: "Yours"),
    ]
    let rows = conflict.entity.fields.enumerated().compactMap { place, field in
      row(conflict, place, field)
    }
    // Who removes a record gives no values.
    let columns = conflict.given.isEmpty ? 2 : 3
    let table = ([titles] + rows).map { Array($0.prefix(columns)) }
    return [head] + (rows.isEmpty ? [] : aligned(table))
  }

  private static func row(
    _ conflict: EditConflict, _ place: Int, _ field: FieldDescription
  ) -> [String]? {
    if case .sealed = field.storage { return nil }
    if field.visibility == .never { return nil }
    let theirs = conflict.theirs.values[place]
    let head = [field.label(language), shown(theirs, of: field)]
    if conflict.given.contains(place) {
      let yours = conflict.yours.values[place]
      return theirs == yours ? nil : head + [shown(yours, of: field)]
    }
    guard let seen = conflict.seen, seen.values[place] != theirs else { return nil }
    return head + [say(zh: "(不变)", en: "(stays)")]
  }

  private static func origin(_ conflict: EditConflict) -> Text {
    let reason = conflict.reason.map { Text(zh: ",原因:\($0)", en: ": \($0)") }
    let change = conflict.theirs.change
    return Text(
      zh: "变更\(change),\(conflict.at),\(conflict.actor)\(reason?.zh ?? "")",
      en: "change \(change), \(conflict.at), \(conflict.actor)\(reason?.en ?? "")")
  }

  private static func shown(_ value: String?, of field: FieldDescription) -> String {
    value.map { field.shown($0, language) } ?? say(zh: "(空)", en: "(empty)")
  }

  private static func aligned(_ rows: [[String]]) -> [String] {
    let widths = rows[0].indices.dropLast().map { column in
      rows.map { displayWidth($0[column]) }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(row, widths).map { $0.padded(to: $1) } + row.suffix(1)
      return "  " + cells.joined(separator: "  ")
    }
  }
}
