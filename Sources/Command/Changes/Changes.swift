import ArgumentParser
import Registry
import Tables

/// `skillreg changes`: every writing transaction.
struct Changes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(zh: "变更记录", en: "Every writing transaction"),
    subcommands: [All.self, Revert.self])

  struct All: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say(zh: "列出变更,最近的在前", en: "List changes, newest first"))

    @Option(help: ArgumentHelp(say(zh: "最多条数", en: "At most so many"))) var limit = 50
    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let store = try await Workplace(common).store()
      let writer = try ResultWriter(
        columns: [
          Column(key: "id", label: say(zh: "变更编号", en: "Change"), kind: .integer),
          Column(key: "at", label: say(zh: "时间", en: "At")),
          Column(key: "actor", label: say(zh: "操作人", en: "Actor")),
          Column(key: "source", label: say(zh: "来源", en: "Source")),
          Column(key: "reason", label: say(zh: "原因", en: "Reason")),
        ], options: output, common: common, title: say(zh: "变更记录", en: "Changes"))
      try store.changes(limit: limit) { try writer.write($0) }
      try writer.finish()
    }
  }
}
