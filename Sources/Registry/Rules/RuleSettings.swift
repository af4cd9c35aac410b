import Postgres

/// What the bureau's settings make of rules in one year.
struct RuleSettings: Sendable {
  private var settings: [String: Setting] = [:]

  private struct Setting: Sendable {
    var severity: Severity?
    var isEnabled: Bool
    var threshold: Int?
  }

  /// Every rule as the catalogue has it.
  init() {}

  /// The settings of a year, or of the one that runs; of several for one rule the last to begin.
  init(year: Int? = nil, on connection: Connection) throws {
    let rows = try connection.rows(
      """
      select distinct on (s.rule) s.rule, s.severity, s.enabled, s.threshold
      from rule_settings s
      cross join (select coalesce(\(year)::int, extract(year from current_date)::int) as year) y
      where y.year between s.year_from and coalesce(s.year_until, y.year)
      order by s.rule, s.year_from desc
      """)
    for row in rows {
      settings[row["rule"] ?? ""] = Setting(
        severity: row["severity"].flatMap(Severity.init(rawValue:)),
        isEnabled: row.bool("enabled") ?? true, threshold: row.int("threshold"))
    }
  }

  /// How much a rule weighs; nil where it is not checked. What can't be stored stays an error,
  /// whatever plain SQL may have put into the settings.
  func severity(of rule: Rule) -> Severity? {
    guard rule.canBeLowered, let setting = settings[rule.code] else { return rule.severity }
    return setting.isEnabled ? setting.severity ?? rule.severity : nil
  }

  /// Where a rule draws its line; nil where it needs none.
  func threshold(of rule: Rule) -> Int? {
    rule.threshold.map { settings[rule.code]?.threshold ?? $0.value }
  }

  /// The finding with the severity that it has here; nil where its rule is not checked.
  func applied(to finding: Finding) -> Finding? {
    guard settings[finding.code] != nil, let rule = Rules.find(finding.code) else { return finding }
    guard let severity = severity(of: rule) else { return nil }
    var finding = finding
    finding.severity = severity
    return finding
  }

  func applied(to findings: [FieldFinding]) -> [FieldFinding] {
    if settings.isEmpty { return findings }
    return findings.compactMap { item in
      applied(to: item.finding).map { finding in
        var item = item
        item.finding = finding
        return item
      }
    }
  }
}
