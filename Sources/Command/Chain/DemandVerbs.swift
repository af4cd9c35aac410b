import ArgumentParser
import Registry

/// `skillreg demand match KEY`.
struct DemandMatch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: say(
      zh: "一项需求可由哪些专业、届次与持证人员满足,不足部分如何培养",
      en: "Who could meet a demand, and the path that would train the rest"),
    discussion: say(
      zh: """
        得分为各项依据的权重之和,权重与年限见 skillreg match-weight list,可修改。预计毕业日期为入学日期加学制;\
        专业未登记学制的,按 skillreg training-level list 的通常学制。未扣除其他需求对同一批人员的竞争。
        """,
      en: """
        A score is the sum of what its reasons weigh; skillreg match-weight list shows the weights \
        and spans, which can be changed. Students are expected to graduate after their major's \
        years, or else their level's (skillreg training-level list). Other demands for the same \
        people are not considered.
        """))

  @Argument(help: ArgumentHelp(KeyHelp.text(Demand.self))) var key: String
  @Option(help: ArgumentHelp(say(zh: "每部分最多行数", en: "At most so many rows of each part")))
  var limit =
    10
  @OptionGroup var asOf: DayOption
  @OptionGroup var known: KnownAtOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { try (1...100_000).check(limit, for: "--limit") }

  func run() async throws {
    let store = try await Workplace(common).store()
    try AnswerOutput(options: output, common: common, title: say(zh: "供需匹配", en: "Match")).write(
      try store.match(demand: key, limit: limit, asOf: asOf.day(), knownAt: known.moment))
  }
}

/// `skillreg demand gaps`.
struct DemandGaps: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: say(
      zh: "需求与供给(预计毕业生、近年持证人员)的缺口",
      en: "People wanted against expected graduates and certificate holders"),
    discussion: say(
      zh: """
        能从事多个职业的人员在各职业中均计入。“需求减供给”不论等级;“按等级缺口”只计达到或高于所需等级的人员,\
        每人只抵一个名额。按等级分组时逐级比较,未限定等级的需求单列一行,各等级均可满足。
        """,
      en: """
        Whoever could work in several occupations counts for each. "Demand less supply" goes by no \
        level; "Short at the level asked for" counts people of that level or above, each for one \
        place. Grouped by level, each level is compared with its own, and demands that ask for none \
        have a row that every level meets.
        """))

  @Option(
    help: ArgumentHelp(
      say(
        zh: "分组:occupation、level、town,以逗号分隔",
        en: "occupation, level or town, or several separated by commas"), valueName: "dims"))
  var by = "occupation"
  @Option(
    help: ArgumentHelp(
      say(zh: "计入今后几年内的毕业生", en: "Count graduations within so many years"), valueName: "years"))
  var withinYears: Int?
  @OptionGroup var asOf: DayOption
  @OptionGroup var known: KnownAtOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { try (0...50).check(withinYears, for: "--within-years") }

  func run() async throws {
    let dimensions = try GapDimension.parsing(by)
    let store = try await Workplace(common).store()
    try AnswerOutput(options: output, common: common, title: say(zh: "供需缺口", en: "Gaps")).write(
      try store.gaps(
        by: dimensions, asOf: asOf.day(), withinYears: withinYears, knownAt: known.moment))
  }
}
