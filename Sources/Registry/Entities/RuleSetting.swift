public import Tables

/// What the bureau makes of a rule in some years: its severity, and whether it is checked at all.
public struct RuleSetting: Entity {
  public static let table = "rule_settings"
  public static let noun = "rule-setting"
  public static let title = Text(zh: "规则设置", en: "Rule setting")
  public static let key = ["rule", "year_from"]

  public let rule = Field<RuleCode>(
    "rule", zh: "规则代码", en: "Rule", headings: ["规则", "代码"], required: true)
  public let yearFrom = Field<Year>(
    "year_from", zh: "起始年度", en: "From year", headings: ["起年"], required: true)
  public let yearUntil = Field<Year>(
    "year_until", zh: "截止年度", en: "Until year", headings: ["止年"])
  public let severity = Field<Severity>("severity", zh: "性质", en: "Severity")
  public let threshold = Field<WholeNumber>(
    "threshold", zh: "限值", en: "Threshold", headings: ["阈值"])
  public let enabled = Field<Truth>(
    "enabled", zh: "是否启用", en: "Enabled", headings: ["启用"], required: true, follows: ["rule"])
  public let note = Field<PlainText>("note", zh: "说明", en: "Note")

  public init() {}

  /// A setting leaves its rule enabled unless it says otherwise, and can't let through what can't be
  /// stored.
  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    if draft["enabled"] == nil { draft["enabled"] = "true" }
    if let from = draft["year_from"], let until = draft["year_until"], until < from {
      draft.report(
        Finding(
          .reversedYears,
          Text(
            zh: "截止年度(\(until))早于起始年度(\(from))",
            en: "It ends in \(until), before it begins in \(from)")),
        at: "year_until")
    }
    guard let code = draft["rule"], let rule = Rules.find(code) else { return }
    if draft["threshold"] != nil, rule.threshold == nil {
      draft.report(
        Finding(
          .noThreshold,
          Text(zh: "规则\(code)没有限值", en: "\(code) has no threshold")), at: "threshold")
    }
    if rule.canBeLowered { return }
    let lowered = draft["severity"].map { $0 != rule.severity.rawValue } ?? false
    if lowered || draft["enabled"] == "false" {
      draft.report(
        Finding(
          .locked,
          Text(
            zh: "规则\(code)拒绝的数据无法登记,不能降级或停用",
            en: "What \(code) refuses can't be stored, so it can be neither lowered nor disabled")),
        at: lowered ? "severity" : "enabled")
    }
  }
}

/// The code of a rule in the catalogue.
public struct RuleCode: FieldValue {
  public let text: String

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> RuleCode {
    let text = CodeText.hyphenated(try cell.compactText()).uppercased()
    do {
      return RuleCode(text: try Rules.named(text).code)
    } catch {
      throw error.finding
    }
  }
}
