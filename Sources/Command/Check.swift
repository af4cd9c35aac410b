import ArgumentParser
import Registry
import Tables

/// `skillreg check`.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(
      zh: "审核已登记的记录:按规则和院校计数,可列出明细", en: "What stored records break which rules, by school"),
    discussion: say(
      zh: "每一情形按其所属年度的规则设置审核,不属任何年度的归本年度。有错误时退出码为65,只有警告和待核实事项时为0。",
      en: """
        Each case is judged by the rule settings of its year; what belongs to none counts to the \
        one that runs. Exits with 65 where there are errors, with 0 where there are only warnings \
        and the like.
        """
    ))

  @Option(help: ArgumentHelp(say(zh: "只审核该年度", en: "Only cases of this year"), valueName: "year"))
  var year: Int?
  @Option(
    help: ArgumentHelp(say(zh: "只审核该规则", en: "Only this rule"), valueName: "code"),
    completion: .list(RecordRules.all.map(\.rule.code)))
  var rule: String?
  @Option(help: ArgumentHelp(say(zh: "只审核该院校", en: "Only this school's"), valueName: "school"))
  var school: String?
  @Flag(help: ArgumentHelp(say(zh: "列出记录", en: "List the records"))) var records = false
  @OptionGroup var known: KnownAtOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { try ClosedRange.calendarYears.check(year, for: "--year") }

  func run() async throws {
    let request = CheckRequest(year: year, rule: rule, school: school)
    let store = try await Workplace(common).store()
    let hasErrors = records ? try list(request, store) : try count(request, store)
    if !hasErrors { return }
    if let file = output.output {
      Messages.note(say(zh: "审核发现错误,见\(file)。", en: "There are errors: see \(file)."))
    }
    throw Failure.dataHasProblems
  }

  private func count(_ request: CheckRequest, _ store: Store) throws -> Bool {
    let counts = try store.check(request, knownAt: known.moment)
    let writer = try ResultWriter(
      columns: [
        Column(key: "code", label: say(zh: "代码", en: "Code")),
        Column(key: "severity", label: say(zh: "性质", en: "Severity")),
        Column(key: "rule", label: say(zh: "规则", en: "Rule")),
        Column(key: "school", label: say(zh: "院校代码", en: "School code")),
        Column(key: "school_name", label: say(zh: "院校名称", en: "School name")),
        Column(key: "count", label: say(zh: "数量", en: "Count"), kind: .integer),
      ], options: output, common: common, title: say(zh: "审核结果", en: "Check"))
    for count in counts {
      try writer.write([
        count.rule.code, shown(count.severity, writer), count.rule.title(language), count.school,
        count.schoolName, "\(count.count)",
      ])
    }
    try writer.finish()
    return counts.contains { $0.severity == .error }
  }

  private func list(_ request: CheckRequest, _ store: Store) throws -> Bool {
    let writer = try ResultWriter(
      columns: [
        Column(key: "code", label: say(zh: "代码", en: "Code")),
        Column(key: "severity", label: say(zh: "性质", en: "Severity")),
        Column(key: "noun", label: say(zh: "类别", en: "Kind")),
        Column(key: "key", label: say(zh: "记录", en: "Record")),
        Column(key: "school", label: say(zh: "院校代码", en: "School code")),
        Column(key: "year", label: say(zh: "年度", en: "Year"), kind: .integer),
        Column(key: "detail", label: say(zh: "情况", en: "Detail")),
        Column(key: "fix", label: say(zh: "处理办法", en: "How to fix")),
      ], options: output, common: common, title: say(zh: "审核明细", en: "Records"))
    var hasErrors = false
    try store.checkRecords(request, knownAt: known.moment) { record in
      let finding = record.finding
      hasErrors = hasErrors || finding.severity == .error
      let entity = writer.isRaw ? nil : Entities.description(noun: record.noun)
      try writer.write([
        finding.code, shown(finding.severity, writer), entity?.title(language) ?? record.noun,
        entity?.named(record.key, language) ?? record.key, record.school,
        record.year.map { "\($0)" }, finding.message(language),
        finding.fix(language),
      ])
    }
    try writer.finish()
    return hasErrors
  }

  private func shown(_ severity: Severity, _ writer: ResultWriter) -> String {
    writer.isRaw ? severity.rawValue : severity.label(language)
  }
}
