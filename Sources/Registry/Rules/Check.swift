import Postgres

/// Which rules are checked on which of the stored records.
public struct CheckRequest: Sendable {
  /// Only cases of this year, and by its settings; else all, by those of the year that runs.
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
      let settings = try RuleSettings(year: request.year, on: connection)
      return try request.rules().flatMap { rule -> [CheckCount] in
        guard let severity = settings.severity(of: rule.rule) else { return [] }
        return try connection.rows(
          """
          select f.case_school as school, s.name, count(*) from \(rule.cases(request, school: school, settings: settings))
          left join schools s on s.code = f.case_school group by 1, 2 order by 1
          """
        ).map { row in
          CheckCount(
            rule: rule.rule, severity: severity, school: row["school"],
            schoolName: row["name"], count: row.int("count") ?? 0)
        }
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
      let settings = try RuleSettings(year: request.year, on: connection)
      for rule in try request.rules() {
        guard let severity = settings.severity(of: rule.rule) else { continue }
        try rule.forEachCase(
          request, school: school, severity: severity, settings: settings, on: connection, body)
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
  /// The cases that a request asks for, as `f`; a query may use any names for what follows the first
  /// four columns.
  fileprivate func cases(
    _ request: CheckRequest, school: String?, settings: RuleSettings
  ) -> SQL {
    var conditions: [SQL] = ["true"]
    if let year = request.year {
      conditions.append("(c.case_year = \(year)::int or c.case_year is null)")
    }
    if let school { conditions.append("c.case_school = \(school)") }
    return """
      (with rule as (select \(settings.threshold(of: rule))::int as threshold)
        select * from (\(query)) c (case_noun, case_record, case_school, case_year)
        where \(conditions.joined(separator: " and "))) f
      """
  }

  /// Hands out the cases in the order of schools and records.
  func forEachCase(
    _ request: CheckRequest, school: String? = nil, severity: Severity? = nil,
    settings: RuleSettings = RuleSettings(), on connection: Connection,
    _ body: (CheckedRecord) throws -> Void
  ) throws {
    try connection.forEachRow(
      """
      select * from \(cases(request, school: school, settings: settings)) order by case_school, case_record, case_year
      """
    ) { row in
      let values = Values(texts: row.values.dropFirst(4))
      var finding = Finding(rule, detail(values))
      finding.severity = severity ?? finding.severity
      try body(
        CheckedRecord(
          finding: finding, noun: row["case_noun"] ?? "",
          key: row["case_record"] ?? "", school: row["case_school"], year: row.int("case_year")))
    }
  }
}
