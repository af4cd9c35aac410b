import ArgumentParser
import Registry

/// `skillreg agreement outcomes KEY`.
struct AgreementOutcomes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcomes",
    abstract: say(
      zh: "一份协议的成效:服务站、年度履行、课程、就业、证书、培训",
      en: "What came of an agreement: stations, people, courses, certificates"))

  @Argument(help: ArgumentHelp(KeyHelp.text(Agreement.self))) var key: String
  @Flag(help: ArgumentHelp(say(zh: "列出数字背后的记录", en: "The records behind the figures")))
  var records = false
  @Flag(
    help: ArgumentHelp(
      say(zh: "连同其续签的与续签它的协议", en: "With the agreements it renews and is renewed by"))
  )
  var chain = false
  @OptionGroup var known: KnownAtOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let store = try await Workplace(common).store()
    let answer =
      records
      ? try store.outcomeRecords(ofAgreement: key, chain: chain, knownAt: known.moment)
      : try store.outcomes(ofAgreement: key, chain: chain, knownAt: known.moment)
    try AnswerOutput(
      options: output, common: common, title: say(zh: "协议成效", en: "Outcomes of the agreement")
    ).write(answer)
  }
}

/// `skillreg agreement expiring`.
struct AgreementExpiring: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expiring",
    abstract: say(zh: "即将到期的有效协议及续签情况", en: "Agreements in force that end soon, and their renewals")
  )

  @Option(help: ArgumentHelp(say(zh: "天数", en: "Within so many days"), valueName: "days"))
  var within = 90
  @OptionGroup var asOf: DayOption
  @OptionGroup var known: KnownAtOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { try (0...36_500).check(within, for: "--within") }

  func run() async throws {
    let store = try await Workplace(common).store()
    try AnswerOutput(
      options: output, common: common, title: say(zh: "即将到期协议", en: "Agreements ending soon")
    ).write(
      try store.expiringAgreements(within: within, asOf: asOf.day(), knownAt: known.moment))
  }
}

/// `skillreg agreement idle`.
struct AgreementIdle: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "idle",
    abstract: say(
      zh: "有效多年而近年无成效的协议", en: "Agreements in force for years that produced nothing lately"))

  @Option(help: ArgumentHelp(say(zh: "年数", en: "For so many years"), valueName: "years"))
  var years = 2
  @OptionGroup var asOf: DayOption
  @OptionGroup var known: KnownAtOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { try (1...100).check(years, for: "--years") }

  func run() async throws {
    let store = try await Workplace(common).store()
    try AnswerOutput(
      options: output, common: common, title: say(zh: "无成效协议", en: "Idle agreements")
    ).write(try store.idleAgreements(years: years, asOf: asOf.day(), knownAt: known.moment))
  }
}
