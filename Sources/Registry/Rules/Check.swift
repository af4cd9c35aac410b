import Postgres

/// Which rules are checked on which of the stored records. Each case is judged by the settings of its year.
public struct CheckRequest: Sendable {
  /// Only cases of this year; those that belong to none count to the one that runs.
  public var year: Int?
  /// Only this rule, by its code.
  public var rule: String?
  /// Only this school's cases, by its code or any name it has had.
  public var school: String?

  public init(year: Int? = nil, rule: String? = nil, school: String? = nil) {
    self.year = year
    self.rule = rule
    self.school = school
  }
}

/// How often a school's records break a rule; without a school, records that belong to none.
public struct CheckCount: Sendable {
  public let rule: Rule
  public let severity: Severity
  public let school: String?
  public let schoolName: String?
  public let count: Int
}

/// One case: a record, and how it breaks a rule.
public struct CheckedRecord: Sendable {
  public let finding: Finding
  public let noun: String
  /// What people type to name the record.
  public let key: String
  public let school: String?
  public let year: Int?
}

extension Store {
  /// Counts what breaks the rules, by rule and school, in one snapshot.
  ///
  /// - Throws: `RuleError`, `StoreError`.
  public func check(_ request: CheckRequest, knownAt: KnownAt? = nil) throws -> [CheckCount] {
    try read(knownAt: knownAt) { connection in
      let school = try code(ofSchool: request.school, in: connection)
      try expectManyRows(connection)
      let settings = try RuleSettings(on: connection)
      return try request.rules().flatMap { rule in
        try rule.counts(request, school: school, settings: settings, on: connection)
      }
    }
  }

  /// Hands out every case, rule by rule, in one snapshot.
  ///
  /// - Throws: `RuleError`, `StoreError`, and whatever the body throws.
  public func checkRecords(
    _ request: CheckRequest, knownAt: KnownAt? = nil, _ body: (CheckedRecord) throws -> Void
  ) throws {
    try read(knownAt: knownAt) { connection in
      let school = try code(ofSchool: request.school, in: connection)
      try expectManyRows(connection)
      let settings = try RuleSettings(on: connection)
      for rule in try request.rules() {
        try rule.forEachCase(request, school: school, settings: settings, on: connection, body)
      }
    }
  }

  /// Every rule reads whole tables. Of the past, and of what was just imported, the planner expects a
  /// handful of rows, and would look up tens of thousands one by one.
  private func expectManyRows(_ connection: Connection) throws {
    try connection.execute("set local enable_nestloop = off")
  }

  private func code(ofSchool typed: String?, in connection: Connection) throws -> String? {
    guard let typed else { return nil }
    let id = try identify(Entities.description(of: School.self), typed, in: connection)
    return try connection.row("select code from schools where id::text = \(id)")["code"]
  }
}

extension CheckRequest {
  fileprivate func rules() throws -> [RecordRule] {
    guard let rule else { return RecordRules.all }
    let known = try Rules.named(rule)
    guard let found = RecordRules.rule(known.code) else {
      throw RuleError.notAboutRecords(known.code)
    }
    return [found]
  }
}

extension RecordRule {
  fileprivate func counts(
    _ request: CheckRequest, school: String?, settings: RuleSettings, on connection: Connection
  ) throws -> [CheckCount] {
    guard let cases = cases(request, school: school, settings: settings) else { return [] }
    return try connection.rows(
      """
      select f.case_school as school, s.name, f.case_severity as severity, count(*)
      from \(cases) left join schools s on s.code = f.case_school group by 1, 2, 3 order by 1, 3
      """
    ).map { row in
      CheckCount(
        rule: rule, severity: row["severity"].flatMap(Severity.init(rawValue:)) ?? rule.severity,
        school: row["school"], schoolName: row["name"], count: row.int("count") ?? 0)
    }
  }

  /// Hands out the cases in the order of schools and records.
  func forEachCase(
    _ request: CheckRequest, school: String? = nil, settings: RuleSettings = RuleSettings(),
    on connection: Connection, _ body: (CheckedRecord) throws -> Void
  ) throws {
    guard let cases = cases(request, school: school, settings: settings) else { return }
    try connection.forEachRow(
      "select * from \(cases) order by case_school, case_record, case_year"
    ) { row in
      var finding = Finding(rule, detail(Values(texts: row.values.dropFirst(5))))
      finding.severity =
        row["case_severity"].flatMap(Severity.init(rawValue:)) ?? finding.severity
      try body(
        CheckedRecord(
          finding: finding, noun: row["case_noun"] ?? "",
          key: row["case_record"] ?? "", school: row["case_school"], year: row.int("case_year")))
    }
  }

  /// The cases that a request asks for, each with its severity before it, as `f`; nil where the rule is
  /// checked in no year. The query runs once for each threshold, on the years that have it.
  private func cases(_ request: CheckRequest, school: String?, settings: RuleSettings) -> SQL? {
    let checked = settings.judgements(of: rule).filter { $0.severity != nil }
    if checked.isEmpty { return nil }
    let parts = Dictionary(grouping: checked, by: \.threshold).map { threshold, judgements -> SQL in
      let severities = judgements.map { judgement -> SQL in
        """
        when \(Self.year) between \(judgement.years.lowerBound)::bigint
          and \(judgement.years.upperBound)::bigint then \(judgement.severity?.rawValue)::text
        """
      }
      return """
        (with rule as (select \(threshold)::int as threshold)
          select case \(severities.joined(separator: " ")) end as case_severity, c.*
          from (\(query)) c (case_noun, case_record, case_school, case_year))
        """
    }
    var conditions: [SQL] = ["c.case_severity is not null"]
    if let year = request.year { conditions.append("\(Self.year) = \(year)::int") }
    if let school { conditions.append("c.case_school = \(school)") }
    return """
      (select * from (\(parts.joined(separator: " union all "))) c
        where \(conditions.joined(separator: " and "))) f
      """
  }

  /// The year by whose settings a case is judged.
  private static let year: SQL = "coalesce(c.case_year, extract(year from current_date)::int)"
}
