import ArgumentParser
import FoundationEssentials
import Registry
import Tables

/// `skillreg claims FILE.yaml`.
struct ClaimsCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: say(
      zh: "核对文件所列数字:所称、查得、结论、口径", en: "A letter's figures: claimed, found, verdict, definition"))

  @Argument(
    help: ArgumentHelp(say(zh: "数字清单", en: "The claims"), valueName: "file.yaml"),
    completion: .file(extensions: ["yaml"]))
  var file: String
  @OptionGroup var span: AsOfOption
  @OptionGroup var known: KnownAtOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let claims = try Claims.load(yaml: try text())
    let store = try await Workplace(common).store()
    let asOf = try SpanOptions().day(span.asOf)
    let verdicts = try store.read(knownAt: known.moment) { try claims.check(on: $0, asOf: asOf) }
    let writer = try ResultWriter(
      columns: [
        Column(key: "claim", label: say(zh: "事项", en: "Claim")),
        Column(key: "measure", label: say(zh: "指标", en: "Measure")),
        Column(key: "comparator", label: say(zh: "关系", en: "Comparator")),
        Column(key: "claimed", label: say(zh: "所称", en: "Claimed"), kind: .decimal),
        Column(key: "found", label: say(zh: "查得", en: "Found"), kind: .decimal),
        Column(key: "verdict", label: say(zh: "结论", en: "Verdict")),
        Column(key: "records", label: say(zh: "记录数", en: "Records"), kind: .integer),
        Column(key: "definition", label: say(zh: "口径", en: "Definition")),
      ], options: output, common: common, title: claims.letter)
    for verdict in verdicts { try writer.write(row(verdict, raw: writer.isRaw)) }
    try writer.finish()
  }

  private func row(_ verdict: Verdict, raw: Bool) -> [String?] {
    let holds = verdict.outcome == .holds
    return [
      raw ? verdict.claim.code : verdict.claim.name(language),
      raw ? verdict.measure.code : verdict.measure.name(language),
      verdict.comparator.rawValue, verdict.claimed.value, verdict.found?.value,
      raw
        ? verdict.outcome.rawValue
        : holds ? say(zh: "成立", en: "holds") : say(zh: "不成立", en: "fails"),
      "\(verdict.records)", verdict.definition(language),
    ]
  }

  private func text() throws -> String {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Failure.noSuchFile(file)
    }
    return String(decoding: data, as: UTF8.self)
  }
}

/// The day as of which figures are taken.
struct AsOfOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      say(zh: "统计时点(默认文件日期)", en: "The day as of which to count (the letter's own)"),
      valueName: "date"))
  var asOf: String?
}
