import Postgres

/// What the bureau's settings make of rules, year by year.
public struct RuleSettings: Sendable {
  /// By rule; of several the last to begin comes first, and holds where it covers a year.
  private var settings: [String: [Setting]] = [:]
  private var thisYear = 0

  private struct Setting: Sendable {
    var years: ClosedRange<Int>
    var severity: Severity?
    var isEnabled: Bool
    var threshold: Int?
  }

  /// Every rule as the catalogue has it.
  init() {}

  init(on connection: Connection) throws {
    let rows = try connection.rows(
      """
      select rule, year_from, year_until, severity, enabled, threshold,
        extract(year from current_date)::int as this_year
      from rule_settings order by rule, year_from desc
      """)
    for row in rows {
      thisYear = row.int("this_year") ?? 0
      settings[row["rule"] ?? "", default: []].append(
        Setting(
          years: (row.int("year_from") ?? .min)...(row.int("year_until") ?? .max),
          severity: row["severity"].flatMap(Severity.init(rawValue:)),
          isEnabled: row.bool("enabled") ?? true, threshold: row.int("threshold")))
    }
  }

  /// How a rule is judged, from its first year to its last.
  public func judgements(of rule: Rule) -> [RuleJudgement] {
    let bounds = (settings[rule.code] ?? []).flatMap { setting in
      [setting.years.lowerBound]
        + (setting.years.upperBound == .max ? [] : [setting.years.upperBound + 1])
    }
    let starts = Set(bounds + [.min]).sorted()
    return zip(starts, starts.dropFirst().map { $0 - 1 } + [.max])
      .reduce(into: []) { judgements, years in
        let judgement = judgement(of: rule, in: years.0...years.1)
        if let last = judgements.last, last.isLike(judgement) {
          judgements[judgements.count - 1].years = last.years.lowerBound...years.1
        } else {
          judgements.append(judgement)
        }
      }
  }

  /// By the setting of the first of some years, between which nothing changes. What can't be stored
  /// stays an error, whatever plain SQL may have put into the settings.
  private func judgement(of rule: Rule, in years: ClosedRange<Int>) -> RuleJudgement {
    let setting = setting(of: rule, in: years.lowerBound)
    let isEnabled = setting?.isEnabled ?? true
    let severity = setting?.severity ?? rule.severity
    return RuleJudgement(
      years: years,
      severity: !rule.canBeLowered ? rule.severity : isEnabled ? severity : nil,
      threshold: rule.threshold.map { setting?.threshold ?? $0.value })
  }

  private func setting(of rule: Rule, in year: Int) -> Setting? {
    settings[rule.code]?.first { $0.years.contains(year) }
  }

  /// How much a rule weighs this year; nil where it is not checked.
  func severity(of rule: Rule) -> Severity? {
    judgement(of: rule, in: thisYear...thisYear).severity
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

/// How a rule is judged in a stretch of years.
public struct RuleJudgement: Sendable {
  /// Open to the side where they begin or end with the least or greatest number.
  public internal(set) var years: ClosedRange<Int>
  /// Nil where the rule is not checked.
  public let severity: Severity?
  public let threshold: Int?

  fileprivate func isLike(_ other: RuleJudgement) -> Bool {
    severity == other.severity && threshold == other.threshold
  }
}

extension Store {
  /// The settings of rules as they stand.
  public func ruleSettings() throws -> RuleSettings {
    try read { try RuleSettings(on: $0) }
  }
}
