import Registry

/// What a person is told when two records can't be merged, or a key is that of a merged one.
enum MergeFailure {
  static func describe(_ error: StoreError) -> (Failure.Code, [String])? {
    switch error {
    case .formerKey(let entity, let key, let now):
      return data(
        "E-DUP-05",
        zh: "“\(key)”已并入\(entity.title.zh)\(now),未新增;请使用\(now),如合并有误请先撤销该变更",
        en:
          "\(key) was merged into \(entity.noun) \(now); nothing was added. Use \(now), or undo the merge first"
      )
    case .keyTaken(let entity, let key, let other):
      return data(
        "E-MG-05",
        zh:
          "新号码已登记为\(entity.title.zh)\(other),未修改\(key);经核实为同一对象的,请执行 skillreg \(entity.noun) merge \(key) --into \(other)",
        en:
          "The new number is that of \(entity.noun) \(other); \(key) was not changed. Where they are the same, run skillreg \(entity.noun) merge \(key) --into \(other)"
      )
    case .sameRecord(let entity, let one, let other):
      return data(
        "E-MG-01", zh: "“\(one)”与“\(other)”是同一条\(entity.title.zh),请给出两条不同的记录",
        en: "\(one) and \(other) are the same \(entity.noun); name two records")
    case .mergesBackwards(let entity, let key, let into):
      return data(
        "E-MG-02",
        zh: "\(entity.title.zh)\(into)为临时登记,不能保留;请将\(into)并入\(key)",
        en: "\(entity.noun) \(into) is a temporary one and can't stay; merge \(into) into \(key)")
    case .differentThings(let entity, let key, let into, let differences):
      let zh = differences.map { named($0, .zh) }.joined(separator: "、")
      let en = differences.map { named($0, .en) }.joined(separator: ", ")
      return data(
        "E-MG-03",
        zh: "\(entity.title.zh)\(key)与\(into)的\(zh)不一致,未合并;经核实为同一对象的,请加 --despite-differences",
        en:
          "\(entity.noun) \(key) and \(into) differ in \(en); nothing was merged. Give --despite-differences where they are known to be the same"
      )
    case .noReason:
      return (
        .usage,
        [
          Failure.sentence(
            "E-US-07", zh: "未写明原因,未作任何改动;请以 --reason 写明",
            en: "No reason was given, and nothing was done; give one with --reason")
        ]
      )
    case .mergeCollides(let entity, let key, let into, let collisions):
      return (
        .data,
        [
          Failure.sentence(
            "E-MG-04",
            zh: "\(entity.title.zh)\(key)与\(into)未合并:以下记录不能并存,请先核实并删除或修改其一",
            en:
              "\(entity.noun) \(key) and \(into) were not merged: these can't both stay; remove or change one of each first"
          )
        ] + collisions.map(line)
      )
    default: return nil
    }
  }

  /// A field with both values, the merged record's first, where they may be shown.
  private static func named(
    _ difference: MergeOutcome.Difference, _ language: Language
  ) -> String {
    let field = difference.field
    if field.visibility == .never { return field.label(language) }
    let (one, other) = (
      field.shown(difference.givenUp, language), field.shown(difference.kept, language)
    )
    return language == .zh
      ? "\(field.label.zh)(\(one)、\(other))" : "\(field.label.en) (\(one), \(other))"
  }

  private static func data(_ code: String, zh: String, en: String) -> (Failure.Code, [String]) {
    (.data, [Failure.sentence(code, zh: zh, en: en)])
  }

  private static func line(_ collision: MergeCollision) -> String {
    say(
      zh: "  \(collision.entity.title.zh)\(collision.key)与\(collision.other):\(collision.rule.zh)",
      en: "  \(collision.entity.noun) \(collision.key) and \(collision.other): \(collision.rule.en)"
    )
  }
}
