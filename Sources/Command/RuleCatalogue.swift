import ArgumentParser
import Registry
import Tables

/// `skillreg rules [CODE]`.
struct RuleCatalogue: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: say(
      zh: "规则目录:规则、理由、处理办法、依据", en: "The rules: what, why, how to fix, where from"))

  @Argument(
    help: ArgumentHelp(say(zh: "规则代码", en: "A rule's code")),
    completion: .list(Rules.all.map(\.code)))
  var code: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let settings = try? await Workplace(common).storeAtHand()?.ruleSettings()
    if let code {
      let rule = try Rules.named(code)
      let row = try OneRowOutput(
        columns: Self.columns, options: output, common: common,
        title: say(zh: "规则", en: "Rule"))
      return try row.write(texts(rule, settings, isRaw: row.isRaw))
    }
    let writer = try ResultWriter(
      columns: Self.columns, options: output, common: common,
      title: say(zh: "规则目录", en: "Rules"))
    for rule in Rules.all { try writer.write(texts(rule, settings, isRaw: writer.isRaw)) }
    try writer.finish()
  }

  private static var columns: [Column] {
    [
      Column(key: "code", label: say(zh: "代码", en: "Code")),
      Column(key: "severity", label: say(zh: "性质", en: "Severity")),
      Column(key: "scope", label: say(zh: "范围", en: "Checked on")),
      Column(key: "rule", label: say(zh: "规则", en: "Rule")),
      Column(key: "why", label: say(zh: "理由", en: "Why")),
      Column(key: "fix", label: say(zh: "处理办法", en: "How to fix")),
      Column(key: "threshold", label: say(zh: "限值", en: "Threshold")),
      Column(key: "source", label: say(zh: "依据", en: "Source")),
      Column(key: "can_be_lowered", label: say(zh: "可降级或停用", en: "Can be lowered")),
      Column(key: "settings", label: say(zh: "各年度设置", en: "Settings by year")),
    ]
  }

  private func texts(_ rule: Rule, _ settings: RuleSettings?, isRaw: Bool) -> [String?] {
    [
      rule.code, isRaw ? rule.severity.rawValue : rule.severity.label(language),
      isRaw ? rule.scope.rawValue : rule.scope.label(language), rule.title(language),
      rule.why(language), rule.fix(language),
      isRaw ? rule.threshold.map { "\($0.value)" } : rule.threshold?.label(language),
      rule.source.name(language),
      isRaw
        ? "\(rule.canBeLowered)"
        : rule.canBeLowered ? say(zh: "是", en: "yes") : say(zh: "否", en: "no"),
      settings.map { settings in
        settings.judgements(of: rule)
          .map { $0.shown(unit: rule.threshold?.unit, isRaw: isRaw) }
          .joined(separator: isRaw ? "; " : say(zh: ";", en: "; "))
      },
    ]
  }
}

extension RuleJudgement {
  /// As in “2021–2022: warning, 50 %”; raw, “2021-2022 warning 50”.
  fileprivate func shown(unit: Text?, isRaw: Bool) -> String {
    let from = years.lowerBound == .min ? "" : "\(years.lowerBound)"
    let until = years.upperBound == .max ? "" : "\(years.upperBound)"
    let weight = isRaw ? severity?.rawValue ?? "off" : severity?.label(language)
    if isRaw {
      return ([from + "-" + until, weight] + [severity == nil ? nil : threshold.map { "\($0)" }])
        .compactMap(\.self).joined(separator: " ")
    }
    let span =
      switch (from, until) {
      case ("", ""): say(zh: "各年度", en: "all years")
      case (_, ""): say(zh: "\(from)年起", en: "from \(from)")
      case ("", _): say(zh: "至\(until)年", en: "until \(until)")
      default: from == until ? from : "\(from)–\(until)"
      }
    guard let weight else { return say(zh: "\(span):不检查", en: "\(span): not checked") }
    guard let threshold, let unit else {
      return say(zh: "\(span):\(weight)", en: "\(span): \(weight)")
    }
    return say(
      zh: "\(span):\(weight),限值\(threshold)\(unit.zh)",
      en: "\(span): \(weight), \(threshold) \(unit.en)")
  }
}
