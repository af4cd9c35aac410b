import ArgumentParser
import Registry

/// `skillreg export NOUN -o FILE`.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(
      zh: "导出一类记录(可再导入)", en: "Export all records of a kind, in a form that import takes"),
    discussion: say(
      zh: "工作簿记有导出时点:再导入时,他人其后的修改不会被覆盖。以 --known-at 导出的,再导入即恢复为当时的内容。",
      en: """
        A workbook notes when it was exported: imported again it writes over nobody's later change. \
        What is exported with --known-at is brought back as it was then.
        """))

  @Argument(
    help: ArgumentHelp(say(zh: "类别", en: "The kind of record"), valueName: "noun"),
    completion: .list(Entities.all.map(\.noun)))
  var noun: String
  @OptionGroup var known: KnownAtOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    guard let entity = Entities.description(noun: noun) else { throw Failure.unknownNoun(noun) }
    let store = try await Workplace(common).store()
    // What is exported as it was known before is to be brought back as it was.
    let properties = known.moment == nil ? try store.exportProperties() : [:]
    try ListOutput(entity: entity, store: store, options: output, common: common)
      .write(.whole(entity), knownAt: known.moment, properties: properties)
  }
}
