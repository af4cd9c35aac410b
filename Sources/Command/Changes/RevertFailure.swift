import Registry

/// What a person is told where a change can't be undone.
enum RevertFailure {
  static func describe(_ error: StoreError) -> (Failure.Code, [String]) {
    switch error {
    case .noSuchChange(let change):
      return (
        .notFound,
        [Failure.sentence("E-NF-03", zh: "没有变更\(change)", en: "There is no change \(change)")]
      )
    case .changedSince(let change, let later):
      let head = Failure.sentence(
        "E-CF-02",
        zh: "变更\(change)所涉记录其后又有变更,未撤销;确需撤销请加 --over-later",
        en:
          "Later changes touched the records of change \(change); nothing was undone. --over-later undoes it all the same"
      )
      return (.conflict, [head] + later.map(line))
    case .alreadyUndone(let change, let other):
      return (
        .conflict,
        [
          Failure.sentence(
            "E-CF-04", zh: "变更\(change)已由变更\(other)撤销;需恢复的,请撤销变更\(other)",
            en: "Change \(change) was already undone by change \(other); undo that to have it back")
        ]
      )
    case .undoingBlocked(let change, let sentence, let later):
      let head = Failure.sentence(
        "E-RF-06", zh: "变更\(change)未撤销:\(sentence.zh);请先撤销以下变更",
        en: "Change \(change) was not undone: \(sentence.en); undo these changes first")
      return (.data, [head] + later.map(line))
    case .stillReferred(let change, let groups):
      return (
        .data,
        [
          Failure.sentence(
            "E-RF-05", zh: "变更\(change)新增的记录仍被引用,未撤销:\(list(groups))",
            en:
              "What change \(change) added is still referred to; nothing was undone. \(list(groups))"
          )
        ]
      )
    default: return (.failed, ["\(error)"])
    }
  }

  static func line(_ change: LaterChange) -> String {
    say(
      zh: "  变更\(change.id)(\(change.at),\(change.actor)):\(list(change.records))",
      en: "  change \(change.id) (\(change.at), \(change.actor)): \(list(change.records))")
  }

  private static func list(_ groups: [RecordGroup]) -> String {
    groups.map { group in
      let entity = Entities.description(noun: group.noun)
      let keys = group.keys.map { entity?.named($0, language) ?? $0 }
        .joined(separator: say(zh: "、", en: ", "))
      let more = group.count > group.keys.count ? " …" : ""
      return say(
        zh: "\(group.title.zh)\(group.count)条(\(keys)\(more))",
        en: "\(group.title.en): \(group.count) (\(keys)\(more))")
    }.joined(separator: say(zh: ";", en: "; "))
  }
}
