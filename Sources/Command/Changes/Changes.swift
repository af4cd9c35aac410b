import ArgumentParser
import Registry
import Tables

/// `skillreg changes`: every writing transaction.
struct Changes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(zh: "变更记录", en: "Every writing transaction"),
    subcommands: [All.self, One.self, Files.self, Revert.self])

  /// `skillreg changes list`.
  struct All: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say(zh: "列出变更,最近的在前", en: "List changes, newest first"))

    @Option(help: ArgumentHelp(say(zh: "最多条数", en: "At most so many"))) var limit = 50
    @Option(help: ArgumentHelp(say(zh: "操作人", en: "Who made them"))) var actor: String?
    @Option(help: ArgumentHelp(say(zh: "来源", en: "By what means"))) var source: Source?
    @Option(
      help: ArgumentHelp(say(zh: "起始时间(含)", en: "From this time or day"), valueName: "time"))
    var from: String?
    @Option(
      help: ArgumentHelp(say(zh: "截止时间(含)", en: "Up to this time or day"), valueName: "time"))
    var to: String?
    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    enum Source: String, ExpressibleByArgument, CaseIterable {
      case command, `import`, `init`, revert, sql
    }

    func validate() throws { try ClosedRange.rows.check(limit, for: "--limit") }

    func run() async throws {
      let store = try await Workplace(common).store()
      var request = ChangeRequest(limit: limit)
      (request.actor, request.source) = (actor, source?.rawValue)
      (request.from, request.to) = (from, to)
      let changes = try store.changes(request)
      let writer = try ResultWriter(
        columns: ChangeColumns.change + ChangeColumns.counts, options: output,
        common: common, title: say(zh: "变更记录", en: "Changes"))
      for change in changes { try writer.write(change.texts + change.counts.texts) }
      try writer.finish()
    }
  }

  /// `skillreg changes show ID`.
  struct One: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: say(
        zh: "一次变更及其新增、修改、删除的每条记录",
        en: "A change and every record that it added, changed or removed"))

    @Argument(help: ArgumentHelp(say(zh: "变更编号", en: "Number of the change"))) var id: ChangeNumber
    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let store = try await Workplace(common).store()
      try ChangeOutput(store: store, options: output, common: common).write(id.value)
    }
  }

  /// `skillreg changes files ID`.
  struct Files: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say(
        zh: "一次导入所读的文件及其内容摘要(SHA-256)",
        en: "The files that an import read, with the SHA-256 of each"))

    @Argument(help: ArgumentHelp(say(zh: "变更编号", en: "Number of the change"))) var id: ChangeNumber
    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let store = try await Workplace(common).store()
      let files = try store.files(ofChange: id.value)
      let writer = try ResultWriter(
        columns: [
          Column(key: "name", label: say(zh: "文件", en: "File")),
          Column(key: "bytes", label: say(zh: "字节数", en: "Bytes"), kind: .integer),
          Column(key: "sha256", label: say(zh: "SHA-256摘要", en: "SHA-256")),
        ], options: output, common: common, title: say(zh: "导入文件", en: "Files"))
      for file in files { try writer.write([file.name, "\(file.bytes)", file.sha256]) }
      try writer.finish()
    }
  }
}
