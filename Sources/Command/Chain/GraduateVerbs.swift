import ArgumentParser
import Registry

/// `skillreg graduate agreements KEY`.
struct GraduateAgreements: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreements",
    abstract: say(
      zh: "由毕业生追溯院校与就业企业的协议,并说明依据",
      en: "The agreements between a graduate's school and employer, with the reasons"))

  @Argument(help: ArgumentHelp(KeyHelp.text(Graduate.self))) var key: String
  @OptionGroup var known: KnownAtOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let store = try await Workplace(common).store()
    try AnswerOutput(
      options: output, common: common, title: say(zh: "相关协议", en: "Agreements behind the graduate")
    ).write(try store.agreements(ofGraduate: key, knownAt: known.moment))
  }
}
