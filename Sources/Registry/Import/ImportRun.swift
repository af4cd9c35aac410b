import Postgres
import Tables

extension Store {
  /// Imports files in the order their references need, all in one transaction.
  ///
  /// Nothing is written where anything is wrong, unless good rows are to be taken all the same; a dry
  /// run does everything and takes it back.
  ///
  /// - Parameter progress: told the file and the rows read so far.
  /// - Returns: counts, and every problem of every row, in the order of the files.
  /// - Throws: `StoreError`; what is wrong with files and rows is in the report.
  public func importFiles(
    _ paths: [String], options: ImportOptions,
    progress: @escaping (_ file: String, _ rows: Int) -> Void = { _, _ in }
  ) throws -> ImportReport {
    var options = options
    options.settings = try read { try RuleSettings(on: $0) }
    var sheets: [OpenedSheet] = []
    var report = ImportReport()
    report.isDryRun = options.isDryRun
    let schools = try knownSchoolNames()
    for path in paths {
      let opened = OpenedSheet.open(path, options: options, schools: schools)
      sheets += opened.sheets
      report.problems += opened.problems
    }
    let fileProblems = report.hasErrors
    if !report.lacksSheets { try UnusedOptions(options: options, sheets: sheets).refuse() }
    let files = fileProblems ? [] : try paths.map { try ChangeFile(path: $0, of: sheets) }
    let groups = SheetGroup.groups(of: sheets)
    let opening = report
    do {
      try write(reason: options.reason) { connection in
        var run = ImportRun(store: self, connection: connection, options: options)
        // A writer that others got in the way of begins again, from what the files said.
        var attempt = opening
        for (number, group) in groups.enumerated() {
          attempt.add(try run.take(group, number: number, progress: progress))
        }
        let refused = (attempt.hasErrors && !options.acceptsGoodRows) || fileProblems
        if !refused, !options.isDryRun, let change = try connection.ownChange() {
          attempt.change = change
          try record(files, ofChange: change, in: connection)
        }
        attempt.problems.sort(by: ImportReport.inReadingOrder)
        report = attempt
        if refused || options.isDryRun { throw TakenBack() }
      }
    } catch is TakenBack {
      // The report stands; what was written on the way does not.
    }
    return report
  }

  private func knownSchoolNames() throws -> [String: String] {
    try read { connection in
      let rows = try connection.rows(
        """
        select name, code from schools
        union select n.name, s.code from school_names n join schools s on s.id = n.school_id
        """)
      return Dictionary(
        rows.map { ($0["name"] ?? "", $0["code"] ?? "") }, uniquingKeysWith: { first, _ in first })
    }
  }
}

/// Thrown to roll an import back once its report is complete.
private struct TakenBack: Error {}

/// Takes groups of sheets, one after another, into the registry within one transaction.
struct ImportRun {
  let store: Store
  let connection: Connection
  let options: ImportOptions

  /// Reads a group's sheets, compares them with the registry and writes what nothing speaks against.
  mutating func take(
    _ group: SheetGroup, number: Int, progress: @escaping (String, Int) -> Void
  ) throws -> ImportReport {
    var report = ImportReport()
    let stage = Stage(group.roster, number: number)
    try stage.create(in: connection)
    var rows = GroupRows(
      group, keyring: group.needsKeys ? try store.provenKeys() : nil, progress: progress)
    try stage.fill(in: connection) {
      let next = try rows.next()
      report.problems += next?.row.problems ?? []
      return next
    }
    report.problems += rows.closingProblems
    try refuseSheetsThatLackColumns(group, stage)
    let plans = try plan(stage, group: group, report: &report)
    let states = try write(plans, group: group, report: &report)
    try count(states, of: plans, on: stage, into: &report)
    return report
  }

  /// The rows of a sheet without its required columns are checked, and none is taken.
  private func refuseSheetsThatLackColumns(_ group: SheetGroup, _ stage: Stage) throws {
    let lacking = group.sheets.indices.filter { group.sheets[$0].lacksColumns }.map { "\($0)" }
    if lacking.isEmpty { return }
    try connection.execute(
      """
      update \(name: stage.table) set rejected = true where sheet = any(\(lacking)::int[])
      """)
  }

  private func plan(
    _ stage: Stage, group: SheetGroup, report: inout ImportReport
  ) throws -> [PartPlan] {
    var plans: [PartPlan] = []
    let since =
      options.isOverLater
      ? nil : try group.exported.flatMap { try ExportMoment(reading: $0, in: connection) }
    for index in stage.roster.parts.indices {
      plans.append(
        PartPlan(
          stage: stage, index: index, fed: group.fed[index], earlier: plans,
          connection: connection, sheetNames: group.sheets.map(\.file), since: since))
    }
    for plan in plans {
      try plan.lookUpReferences()
      let problems = try plan.referenceProblems { target, key, within in
        try target.nearestReferences(to: key, within: within, in: connection)
      }
      try take(problems, from: plan, group: group, report: &report)
    }
    for plan in plans {
      try plan.match()
      try take(try plan.settleWithOthers(), from: plan, group: group, report: &report)
      try take(try plan.blankProblems(), from: plan, group: group, report: &report)
      try take(try plan.formerKeyProblems(), from: plan, group: group, report: &report)
      try take(try plan.fixedProblems(), from: plan, group: group, report: &report)
      try take(try plan.renamingProblems(), from: plan, group: group, report: &report)
      try take(try plan.repetitionProblems(), from: plan, group: group, report: &report)
      try take(try plan.sharedProblems(), from: plan, group: group, report: &report)
    }
    for plan in plans {
      try take(try plan.lostProblems(), from: plan, group: group, report: &report)
    }
    return plans
  }

  /// Notes problems, and keeps the rows of errors out.
  func take(
    _ problems: [PartProblem], from plan: PartPlan, group: SheetGroup,
    report: inout ImportReport
  ) throws {
    let problems = problems.compactMap { problem in
      options.settings.applied(to: problem.finding).map { finding in
        var problem = problem
        problem.finding = finding
        return problem
      }
    }
    if problems.isEmpty { return }
    report.problems += problems.map { group.sheets[$0.sheet].problem($0, part: plan.index) }
    let refused = problems.filter { $0.finding.severity == .error }.map { "\($0.seq)" }
    if refused.isEmpty { return }
    try connection.execute(
      """
      update \(name: plan.stage.table) set rejected = true
      where seq = any(\(refused)::bigint[])
      """)
  }

  private func count(
    _ states: [[Int: RowState]], of plans: [PartPlan], on stage: Stage,
    into report: inout ImportReport
  ) throws {
    let totals = try connection.row(
      """
      select count(*) as read, count(*) filter (where rejected) as rejected from \(name: stage.table)
      """)
    report.read = totals.int("read") ?? 0
    report.rejected = totals.int("rejected") ?? 0
    var touched: Set<Int> = []
    for (plan, states) in zip(plans, states) {
      if plan.index == stage.roster.main {
        report.new = states.values.count { $0 == .new }
        touched.subtract(states.filter { $0.value == .new }.keys)
        touched.formUnion(states.filter { $0.value != .new }.keys)
        continue
      }
      touched.formUnion(states.keys)
    }
    if let main = plans.first(where: { $0.index == stage.roster.main }) {
      let new = try connection.rows(
        "select seq from \(name: main.good) where existing_id is null")
      touched.subtract(new.compactMap { $0.int("seq") })
    }
    report.changed = touched.count
    report.unchanged = report.read - report.rejected - report.new - report.changed
  }
}

extension ImportReport {
  /// Whether some sheet could not be opened, so that nobody knows what it has.
  fileprivate var lacksSheets: Bool {
    problems.contains {
      $0.finding.severity == .error && $0.finding.code != Rule.missingColumns.code
    }
  }

  /// By file, sheet and row, as a person would go through them.
  fileprivate static func inReadingOrder(_ a: Problem, _ b: Problem) -> Bool {
    (a.file, a.sheet, a.row ?? 0, a.finding.code) < (b.file, b.sheet, b.row ?? 0, b.finding.code)
  }
}
