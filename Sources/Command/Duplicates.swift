import ArgumentParser
import Registry
import Tables

/// `skillreg duplicates`: records that may be one and the same, for a person to decide.
struct Duplicates: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(zh: "疑似重复的记录", en: "Records that may be one and the same"),
    subcommands: [Proposals.self, Dismiss.self, Restore.self], defaultSubcommand: Proposals.self)

  /// The nouns whose records can be the same.
  static var nouns: [String] {
    Entities.all.filter { $0.type.likeness != nil }.map(\.noun)
  }

  /// `skillreg duplicates [NOUN]`.
  struct Proposals: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: say(
        zh: "列出疑似重复的记录,可能性高的在前;合并用 skillreg 类别 merge",
        en: "List what may be the same, the likeliest first; skillreg NOUN merge merges two"),
      discussion: say(
        zh: "不重复的,用 skillreg duplicates dismiss 确认后不再提示,restore 可撤回。",
        en: "skillreg duplicates dismiss keeps a pair as different, restore takes that back."))

    @Argument(
      help: ArgumentHelp(
        say(zh: "类别:\(nouns.joined(separator: "、"))", en: nouns.joined(separator: " or "))))
    var noun: String?
    @Option(help: ArgumentHelp(say(zh: "每类最多条数", en: "At most so many of each noun")))
    var limit = 50
    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      try ClosedRange.rows.check(limit, for: "--limit")
      guard let noun, asked == nil else { return }
      throw ValidationError(
        say(
          zh: "“\(noun)”的记录不作比对,可用:\(nouns.joined(separator: "、"))",
          en: "Records of \(noun) are not compared; known: \(nouns.joined(separator: ", "))"))
    }

    /// The nouns that are asked for; nil where one is that is not compared.
    private var asked: [EntityDescription]? {
      guard let noun else { return Entities.all.filter { nouns.contains($0.noun) } }
      return Entities.description(noun: noun).flatMap { nouns.contains($0.noun) ? [$0] : nil }
    }

    func run() async throws {
      let store = try await Workplace(common).store()
      let writer = try ResultWriter(
        columns: Self.columns, options: output, common: common,
        title: say(zh: "疑似重复", en: "Duplicates"))
      var counts: [(entity: EntityDescription, shown: Int, count: Int)] = []
      for entity in asked ?? [] {
        let found = try store.duplicates(entity, limit: limit)
        for pair in found.pairs {
          try writer.write(row(pair, writer.isRaw ? entity.noun : entity.title(language)))
        }
        counts.append((entity, found.pairs.count, found.count))
      }
      try writer.finish()
      for (entity, shown, count) in counts where count > shown && !common.quiet {
        Messages.note(
          say(
            zh: "\(entity.title.zh)共\(count)对,列出\(shown)对。",
            en: "\(shown) of \(count) pairs of \(entity.noun) are shown."))
      }
    }

    private static var columns: [Column] {
      [
        Column(key: "noun", label: say(zh: "类别", en: "Kind")),
        Column(key: "score", label: say(zh: "相似度", en: "Score"), kind: .integer),
        Column(key: "key", label: say(zh: "拟并入", en: "Merge")),
        Column(key: "name", label: say(zh: "名称", en: "Name")),
        Column(key: "references", label: say(zh: "被引用", en: "References"), kind: .integer),
        Column(key: "into", label: say(zh: "保留", en: "Into")),
        Column(key: "into_name", label: say(zh: "保留名称", en: "Its name")),
        Column(
          key: "into_references", label: say(zh: "保留者被引用", en: "Its references"), kind: .integer),
        Column(key: "why", label: say(zh: "依据", en: "Why")),
      ]
    }

    private func row(_ pair: DuplicatePair, _ noun: String) -> [String?] {
      [
        noun, "\(pair.score)", pair.merged.key, pair.merged.name, "\(pair.merged.references)",
        pair.survivor.key, pair.survivor.name, "\(pair.survivor.references)", pair.why(language),
      ]
    }
  }

  /// The two records that a person has looked at.
  struct Pair: ParsableArguments {
    @Argument(help: ArgumentHelp(say(zh: "其一的代码、号码或名称", en: "One: its key or name")))
    var one: String
    @Argument(help: ArgumentHelp(say(zh: "其二的代码、号码或名称", en: "The other")))
    var other: String
  }

  /// `skillreg duplicates dismiss`.
  struct Dismiss: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say(zh: "确认两条记录不重复,不再提示", en: "Two records are not the same: propose them no more"))

    @OptionGroup var pair: Pair
    @Option(help: ArgumentHelp(say(zh: "原因(必填)", en: "Why (required)"))) var reason: String
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let store = try await Workplace(common).store()
      let entity = try store.likeEntity(naming: [pair.one, pair.other])
      try store.dismissDuplicates(entity, pair.one, pair.other, reason: reason)
      if !common.quiet {
        Messages.note(say(zh: "已记为不重复,不再提示。", en: "Kept as different; they are no more proposed."))
      }
    }
  }

  /// `skillreg duplicates restore`.
  struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say(zh: "撤回“不重复”的确认", en: "Let two records be proposed again"))

    @OptionGroup var pair: Pair
    @Option(help: ArgumentHelp(say(zh: "原因", en: "Why"))) var reason: String?
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let store = try await Workplace(common).store()
      let entity = try store.likeEntity(naming: [pair.one, pair.other])
      let was = try store.restoreDuplicates(entity, pair.one, pair.other, reason: reason)
      if common.quiet { return }
      Messages.note(
        was
          ? say(zh: "已撤回,将再次提示。", en: "They will be proposed again.")
          : say(zh: "这两条记录未曾确认为不重复。", en: "The two had not been found different."))
    }
  }
}
