import ArgumentParser
import Registry

/// `skillreg NOUN merge KEY --into KEY`, of nouns whose records can be the same.
struct MergeRecords<E: Entity>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge",
      abstract: say(
        zh: "将一条\(E.title.zh)并入另一条:引用随之转移,原代码仍可查到",
        en: "Merge one \(E.noun) into another: references move, its old keys lead to the other"))
  }

  @Argument(help: ArgumentHelp(KeyHelp.text(E.self))) var key: String
  @Option(help: ArgumentHelp(say(zh: "保留的记录(必填)", en: "The record that stays (required)")))
  var into: String
  @Option(help: ArgumentHelp(say(zh: "原因(必填)", en: "Why (required)"))) var reason: String
  @Flag(
    name: .customLong("despite-differences"),
    help: ArgumentHelp(
      say(zh: "已核实为同一对象,虽有本应一致的字段不一致", en: "Even where they differ in what should agree")))
  var despiteDifferences = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let entity = Entities.description(of: E.self)
    let store = try await Workplace(common).store()
    let result = try RecordOutput(entity: entity, store: store, options: output, common: common)
    let outcome = try store.merge(
      entity, key, into: into, reason: reason, despiteDifferences: despiteDifferences)
    if !common.quiet { MergeMessages(entity: entity, outcome: outcome).tell() }
    try result.write(outcome.survivor)
  }
}

/// What a merge did, in words.
struct MergeMessages {
  let entity: EntityDescription
  let outcome: MergeOutcome

  func tell() {
    Messages.note(
      say(
        zh:
          "\(entity.title.zh)\(outcome.mergedKey)已并入\(outcome.survivorKey)(变更\(outcome.survivor.change))。",
        en:
          "Merged \(entity.noun) \(outcome.mergedKey) into \(outcome.survivorKey) (change \(outcome.survivor.change))."
      ))
    let moved = outcome.moved.map { owner, count in
      say(zh: "\(owner.title.zh)\(count)条", en: "\(owner.noun) \(count)")
    }
    if !moved.isEmpty {
      Messages.note(
        say(
          zh: "转移:\(moved.joined(separator: "、"))。", en: "Moved: \(moved.joined(separator: ", ")).")
      )
    }
    if !outcome.filled.isEmpty {
      let labels = outcome.filled.map { $0.label(language) }
      Messages.note(
        say(
          zh: "补充:\(labels.joined(separator: "、"))。",
          en: "Filled in: \(labels.joined(separator: ", ")).")
      )
    }
    for difference in outcome.differences { Messages.note(line(difference)) }
  }

  private func line(_ difference: MergeOutcome.Difference) -> String {
    let field = difference.field
    let label = field.label(language)
    if field.visibility == .never {
      return say(zh: "不一致,保留原值:\(label)。", en: "Differs, the survivor's stays: \(label).")
    }
    let kept = field.shown(difference.kept, language)
    let givenUp = field.shown(difference.givenUp, language)
    return say(
      zh: "不一致,保留原值:\(label)保留“\(kept)”,未采用“\(givenUp)”。",
      en: "Differs, the survivor's stays: \(label) is \(kept), not \(givenUp).")
  }
}
