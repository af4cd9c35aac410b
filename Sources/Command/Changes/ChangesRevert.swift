import ArgumentParser
import Registry
import Tables

extension Changes {
  /// `skillreg changes revert ID`.
  struct Revert: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say(zh: "撤销一次变更(本身亦为一次变更)", en: "Undo a change (which is a change itself)"),
      discussion: say(
        zh: "新增的记录予以删除,修改的恢复原值,删除的按原编号恢复;一次导入即为一次变更。撤销亦可再撤销。",
        en: """
          What it added goes, what it changed gets its former values, what it removed comes back. \
          An import is one change. An undoing can be undone as well.
          """))

    @Argument(help: ArgumentHelp(say(zh: "变更编号", en: "Number of the change"))) var id: ChangeNumber
    @Option(help: ArgumentHelp(say(zh: "原因", en: "Why"))) var reason: String?
    @Flag(
      name: .customLong("over-later"),
      help: ArgumentHelp(
        say(
          zh: "其后变更涉及同一记录时仍撤销;仅恢复该变更改动过的字段",
          en:
            "Also where later changes touched the same records; only fields that the change had changed are put back"
        )))
    var overLater = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let store = try await Workplace(common).store()
      let writer = try ResultWriter(
        columns: [
          Column(key: "change", label: say(zh: "变更编号", en: "Change"), kind: .integer),
          Column(key: "undone", label: say(zh: "撤销的变更", en: "Undone"), kind: .integer),
        ] + ChangeColumns.counts, options: output, common: common,
        title: say(zh: "撤销", en: "Undoing"))
      let outcome = try store.revert(id.value, overLater: overLater, reason: reason)
      if outcome.change == nil, !common.quiet {
        Messages.note(say(zh: "没有可撤销的内容", en: "Nothing is left to undo"))
      }
      tell(outcome.staying)
      try writer.write(
        [outcome.change.map { "\($0)" }, "\(outcome.undone)"] + outcome.records.texts)
      try writer.finish()
    }

    private func tell(_ staying: [LaterChange]) {
      if staying.isEmpty || common.quiet { return }
      Messages.note(
        say(
          zh: "以下记录于合并后登记,仍归合并时保留的记录,请逐一核实归属:",
          en: "These came after the merge and stay with the record that it had kept; check each:"))
      for change in staying { Messages.note(RevertFailure.line(change)) }
    }
  }
}
