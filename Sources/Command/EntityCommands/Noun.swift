import ArgumentParser
import Registry
import Tables

/// The commands of one entity: `skillreg school add …`.
struct Noun<E: Entity>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: E.noun, abstract: E.title(language),
      subcommands: [
        Add<E>.self, Show<E>.self, List<E>.self, Change<E>.self, Remove<E>.self, History<E>.self,
      ] + furtherVerbs + (CommandTree.verbs[E.noun] ?? []))
  }
}

/// `skillreg NOUN add`.
struct Add<E: Entity>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: say(zh: "新增一条\(E.title.zh)", en: "Add one \(E.noun)"))
  }

  @OptionGroup(title: say(zh: "字段", en: "Fields")) var fields: FieldOptions<E>
  @Option(help: ArgumentHelp(say(zh: "原因", en: "Why"))) var reason: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let draft = fields.draft()
    if draft.hasErrors { throw StoreError.invalid(draft.entity, draft.findings) }
    let store = try await Workplace(common).store()
    let result = try RecordOutput(
      entity: draft.entity, store: store, options: output, common: common)
    let (record, notes) = try store.add(draft, reason: reason)
    Messages.tell(notes, of: draft.entity)
    try result.write(record)
  }
}

/// `skillreg NOUN show KEY`.
struct Show<E: Entity>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: say(zh: "显示一条\(E.title.zh)", en: "Show one \(E.noun)"))
  }

  @Argument(help: ArgumentHelp(KeyHelp.text(E.self))) var key: String
  @OptionGroup var known: KnownAtOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let entity = Entities.description(of: E.self)
    let store = try await Workplace(common).store()
    let record = try store.show(entity, key: key, knownAt: known.moment)
    for note in record.notes { Messages.note("[\(note.code)] " + Messages.sentence(note)) }
    try RecordOutput(entity: entity, store: store, options: output, common: common).write(record)
  }
}

/// `skillreg NOUN list`.
struct List<E: Entity>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: say(zh: "列出\(E.title.zh)", en: "List records of \(E.noun)"))
  }

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      say(
        zh: "条件:字段=值,亦可用 >= <= > < != ~(包含);可重复",
        en: "FIELD=VALUE, or >= <= > < != ~ (contains); repeatable"),
      valueName: "condition"))
  var conditions: [String] = []
  @Option(help: ArgumentHelp(say(zh: "要显示的字段,以逗号分隔", en: "Fields to show, separated by commas")))
  var columns: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(say(zh: "排序字段,前加-为降序", en: "Fields to sort by, - before one for descending"))
  )
  var sort: String?
  @Option(help: ArgumentHelp(say(zh: "最多条数", en: "At most so many"))) var limit: Int?
  @OptionGroup var known: KnownAtOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { try ClosedRange.rows.check(limit, for: "--limit") }

  func run() async throws {
    let entity = Entities.description(of: E.self)
    var request = ListRequest(entity)
    if let columns {
      request.columns = try columns.split(separator: ",").map { try entity.known(String($0)) }
    }
    request.filters = try conditions.map { try Filter.parsing($0) }
    request.sort = sort?.split(separator: ",").map(String.init) ?? []
    request.limit = limit
    request.namesReferences = try ResultWriter.format(output) == .table && !output.raw
    let store = try await Workplace(common).store()
    try ListOutput(entity: entity, store: store, options: output, common: common)
      .write(request, knownAt: known.moment)
  }
}

/// `skillreg NOUN change KEY`.
struct Change<E: Entity>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "change",
      abstract: say(
        zh: "修改一条\(E.title.zh);未给出的字段不变,空值为清空",
        en: "Change one \(E.noun); fields left out stay, empty ones are cleared"))
  }

  @Argument(help: ArgumentHelp(KeyHelp.text(E.self))) var key: String
  @OptionGroup(title: say(zh: "字段", en: "Fields")) var fields: FieldOptions<E>
  @OptionGroup var expect: ExpectOption
  @Option(help: ArgumentHelp(say(zh: "原因", en: "Why"))) var reason: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let draft = fields.draft()
    if draft.hasErrors { throw StoreError.invalid(draft.entity, draft.findings) }
    if fields.given.isEmpty {
      throw ValidationError(say(zh: "未给出要修改的字段", en: "No field to change was given"))
    }
    let store = try await Workplace(common).store()
    let result = try RecordOutput(
      entity: draft.entity, store: store, options: output, common: common)
    let outcome = try store.change(
      draft, key: key, expect: expect.change?.value, reason: reason)
    Messages.tell(outcome.notes, of: draft.entity)
    if !outcome.changed, !common.quiet {
      Messages.note(say(zh: "内容未变", en: "Nothing differs"))
    }
    try result.write(outcome.after)
  }
}

/// `skillreg NOUN remove KEY`.
struct Remove<E: Entity>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove",
      abstract: say(zh: "删除一条\(E.title.zh)(历史保留)", en: "Remove one \(E.noun) (its history stays)"))
  }

  @Argument(help: ArgumentHelp(KeyHelp.text(E.self))) var key: String
  @OptionGroup var expect: ExpectOption
  @Option(help: ArgumentHelp(say(zh: "原因", en: "Why"))) var reason: String?
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let entity = Entities.description(of: E.self)
    try await Workplace(common).store().remove(
      entity, key: key, expect: expect.change?.value, reason: reason)
    if !common.quiet {
      let shown = entity.shownKey(key)
      Messages.note(
        say(zh: "已删除\(entity.title.zh) \(shown)", en: "Removed \(entity.noun) \(shown)"))
    }
  }
}

/// `skillreg NOUN history KEY`.
struct History<E: Entity>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: say(zh: "一条\(E.title.zh)的全部变更", en: "Every change of one \(E.noun)"))
  }

  @Argument(help: ArgumentHelp(KeyHelp.text(E.self))) var key: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let entity = Entities.description(of: E.self)
    let store = try await Workplace(common).store()
    let steps = try store.history(entity, key: key)
    try HistoryOutput(entity: entity, store: store, options: output, common: common).write(steps)
  }
}

/// What a key looks like, for help texts.
enum KeyHelp {
  static func text(_ type: any Entity.Type) -> String {
    Entities.description(of: type).naming()(language)
  }
}
