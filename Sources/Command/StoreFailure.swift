import Postgres
import Registry

/// What a person is told when the registry refuses, and the exit code that a script sees.
enum StoreFailure {
  static func describe(_ error: StoreError) -> (Failure.Code, [String]) {
    switch error {
    case .noDatabase(let cause):
      return (
        .noDatabase,
        [
          Failure.sentence(
            "E-DB-01", zh: "无法连接数据库:\(cause.message)", en: "No database: \(cause.message)")
        ]
      )
    case .notInitialised:
      return (
        .noDatabase,
        [
          Failure.sentence(
            "E-DB-02", zh: "数据库尚未建立,请执行 skillreg init",
            en: "The database is not set up; run skillreg init")
        ]
      )
    case .olderDatabase(let found):
      return (
        .noDatabase,
        [
          Failure.sentence(
            "E-DB-03", zh: "数据库版本(\(found))较旧,请执行 skillreg init",
            en: "The database is of the older version \(found); run skillreg init")
        ]
      )
    case .newerDatabase(let found):
      return (
        .noDatabase,
        [
          Failure.sentence(
            "E-DB-04", zh: "数据库版本(\(found))高于本程序(\(SchemaVersion.current)),请升级程序",
            en:
              "The database is of version \(found), the program knows \(SchemaVersion.current); upgrade the program"
          )
        ]
      )
    case .connectionLost(let cause) where cause.sqlState == "53100":
      return (
        .noDatabase,
        [
          Failure.sentence(
            "E-DB-08", zh: "数据库所在磁盘已满,未作任何改动",
            en: "The database's disk is full; nothing was changed")
        ]
      )
    case .connectionLost:
      return (
        .noDatabase,
        [
          Failure.sentence(
            "E-DB-05", zh: "数据库连接中断,未作任何改动", en: "The database went away; nothing was changed")
        ]
      )
    case .interrupted:
      return (.interrupted, [say(zh: "已中断,未作任何改动", en: "Interrupted; nothing was changed")])
    case .conflict(let conflict): return (.conflict, ConflictFailure.describe(conflict))
    case .busy:
      return (
        .conflict,
        [
          Failure.sentence(
            "E-CF-03", zh: "他人正在连续修改相同的记录,未写入,请稍后重试",
            en: "Others keep changing the same records; nothing was written. Try again later")
        ]
      )
    case .noSuchChange, .changedSince, .alreadyUndone, .undoingBlocked, .stillReferred:
      return RevertFailure.describe(error)
    case .badTime(let text):
      return (
        .usage,
        [
          Failure.sentence(
            "E-US-04",
            zh: "不是有效的时间:\(text);写作 2024-05-01 或 2024-05-01 16:30,--known-at 亦可写作变更编号 #129",
            en:
              "\(text) is no time; write 2024-05-01 or 2024-05-01 16:30, after --known-at also a change's number, #129"
          )
        ]
      )
    default:
      return describeRecord(error)
    }
  }

  private static func describeRecord(_ error: StoreError) -> (Failure.Code, [String]) {
    switch error {
    case .notFound(let entity, let key, let nearest):
      return (
        .notFound,
        [
          Failure.sentence(
            "E-NF-01", zh: "没有\(entity.title.zh)“\(key)”\(near(nearest.map { $0(language) }))",
            en: "No \(entity.noun) \(key)\(near(nearest.map { $0(language) }))")
        ]
      )
    case .nothingFound(let text, let nearest, let notes):
      return (
        .notFound,
        notes.map(Messages.line) + [
          Failure.sentence(
            "E-SR-01", zh: "未找到与“\(text)”相符的记录\(near(nearest))",
            en: "Nothing is registered that matches \(text)\(near(nearest))")
        ]
      )
    case .nothingSearched:
      return (
        .usage,
        [Failure.sentence("E-SR-04", zh: "检索内容为空", en: "There is nothing to search for")]
      )
    case .ambiguous(let entity, let key, let candidates):
      return (
        .notFound,
        [
          Failure.sentence(
            "E-NF-02", zh: "“\(key)”对应多个\(entity.title.zh):\(candidates.joined(separator: "、"))",
            en: "\(key) may be \(candidates.joined(separator: ", "))")
        ]
      )
    case .invalid(let entity, let findings):
      return (.data, findings.map { Messages.line($0, of: entity) })
    case .unknownField(let entity, let name, let nearest):
      return (
        .usage,
        [
          Failure.sentence(
            "E-FD-01", zh: "\(entity.title.zh)没有字段“\(name)”\(near(nearest))",
            en: "\(entity.noun) has no field \(name)\(near(nearest))")
        ]
      )
    case .sealedField(_, let field):
      return (
        .usage,
        [
          Failure.sentence(
            "E-FD-02",
            zh: "“\(field.label.zh)”加密保存,不能排序、比较大小或部分匹配,只能写作 \(field.name)=完整号码",
            en:
              "\(field.label.en) is stored sealed: it has no order and no parts to compare; write \(field.name)= and the whole number"
          )
        ]
      )
    case .unordered(_, let field):
      return (
        .usage,
        [
          Failure.sentence(
            "E-FD-04", zh: "“\(field.label.zh)”没有大小之分", en: "\(field.label.en) has no order")
        ]
      )
    case .neverShown(_, let field):
      return (
        .usage,
        [
          Failure.sentence(
            "E-FD-03", zh: "“\(field.label.zh)”只供核对,不予显示,也不能据以排序",
            en: "\(field.label.en) is kept to be compared: it is neither shown nor an order")
        ]
      )
    case .missing(let entity, let fields):
      return (
        .data,
        [
          Failure.sentence(
            "E-RQ-01",
            zh: "\(entity.title.zh)缺少必填字段:\(fields.map(\.label.zh).joined(separator: "、"))",
            en:
              "\(entity.noun) needs: \(fields.map { "--" + $0.name.replacing("_", with: "-") }.joined(separator: ", "))"
          )
        ]
      )
    case .duplicate(let entity, let key):
      return (
        .data,
        [
          Failure.sentence(
            "E-DUP-04", zh: "\(entity.title.zh)“\(key)”已登记",
            en: "\(entity.noun) \(key) is already registered")
        ]
      )
    case .referenced(let entity, let key, let referrers):
      return (
        .data,
        [
          Failure.sentence(
            "E-RF-04", zh: "\(entity.title.zh)“\(key)”仍被引用:\(list(referrers))",
            en: "\(entity.noun) \(key) is still referred to. \(list(referrers))")
        ]
      )
    case .refused(_, let sentence):
      return (.data, [Failure.sentence("E-CK-01", zh: sentence.zh, en: sentence.en)])
    case .unusedOption(let finding): return (.usage, [Messages.line(finding)])
    default:
      return MergeFailure.describe(error) ?? (.failed, ["\(error)"])
    }
  }

  private static func near(_ names: [String]) -> String {
    names.isEmpty
      ? ""
      : say(
        zh: ",是否为:\(names.joined(separator: "、"))",
        en: "; did you mean \(names.joined(separator: ", "))?")
  }

  private static func list(_ referrers: [StoreError.Referrer]) -> String {
    referrers.map { referrer in
      let keys = referrer.keys.map { referrer.entity.named($0, language) }.joined(
        separator: say(zh: "、", en: ", "))
      let more = referrer.count > referrer.keys.count ? " …" : ""
      return say(
        zh: "\(referrer.entity.title.zh)\(referrer.count)条(\(keys)\(more))",
        en: "\(referrer.entity.title.en): \(referrer.count) (\(keys)\(more))")
    }.joined(separator: say(zh: ";", en: "; "))
  }
}
