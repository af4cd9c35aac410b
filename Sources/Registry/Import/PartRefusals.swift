import Postgres

/// What the database's own constraints refuse once rows are written: told row by row, like the rest.
extension ImportRun {
  /// Writes the rows that nothing speaks against, part by part.
  ///
  /// Rows that a named constraint refuses are told and kept out, with those that refer to them, and
  /// the others are written anew without them.
  func write(
    _ plans: [PartPlan], group: SheetGroup, report: inout ImportReport
  ) throws -> [[Int: RowState]] {
    while true {
      do {
        return try connection.transaction {
          let states = try plans.map { try $0.apply() }
          try connection.checkDeferred()
          return states
        }
      } catch let error as PostgresError where error.constraint != nil {
        guard let (plan, problems) = try refusals(of: plans) else { throw error }
        try take(problems, from: plan, group: group, report: &report)
        for plan in plans {
          try take(try plan.lostProblems(), from: plan, group: group, report: &report)
        }
      }
    }
  }

  /// The first part that has rows which the database refuses, and these; nothing stays written.
  private func refusals(of plans: [PartPlan]) throws -> (PartPlan, [PartProblem])? {
    var found: (PartPlan, [PartProblem])?
    do {
      try connection.transaction {
        for plan in plans {
          let problems = try plan.refusals()
          if problems.isEmpty { continue }
          found = (plan, problems)
          throw Tried()
        }
        throw Tried()
      }
    } catch is Tried {
      // Only what was refused is wanted.
    }
    return found
  }
}

/// Thrown to take back what was written to learn what is refused.
private struct Tried: Error {}

extension PartPlan {
  /// Writes good rows in ever smaller sets, so that what is refused is only what must be.
  ///
  /// A row that was refused before the row that it needs was written is tried again.
  fileprivate func refusals() throws -> [PartProblem] {
    try prepareGood()
    try connection.execute(
      "create temporary table \(name: all) on commit drop as select * from \(name: good)")
    var left = try connection.rows("select seq from \(name: all) order by seq")
      .compactMap { $0.int("seq") }
    while true {
      var refused: [PartProblem] = []
      try write(left[...], refused: &refused)
      if refused.isEmpty || refused.count == left.count { return refused }
      left = refused.map(\.seq)
    }
  }

  /// All of the good rows, while `good` holds some of them.
  private var all: String { good + "_all" }

  private func write(_ seqs: ArraySlice<Int>, refused: inout [PartProblem]) throws {
    guard let first = seqs.first else { return }
    do {
      try connection.transaction {
        try connection.execute("truncate \(name: good)")
        try connection.execute(
          """
          insert into \(name: good) select * from \(name: all)
          where seq = any(\(seqs.map { "\($0)" })::bigint[])
          """)
        _ = try writeGood()
        try connection.checkDeferred()
      }
    } catch let error as PostgresError {
      guard let constraint = error.constraint else { throw error }
      if seqs.count == 1 {
        let sentence = try Store.sentence(for: error, in: connection)
        refused.append(try problem(of: first, constraint: constraint, sentence))
        return
      }
      let middle = seqs.startIndex + seqs.count / 2
      try write(seqs[..<middle], refused: &refused)
      try write(seqs[middle...], refused: &refused)
    }
  }

  /// What the constraint says, at the first of its fields that the sheet gives.
  private func problem(
    of seq: Int, constraint: String, _ sentence: Text
  ) throws -> PartProblem {
    let columns = try connection.rows(
      """
      select a.attname::text as name from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.conrelid = \(literal: "registry." + entity.table)::regclass
        and c.conname = \(constraint) order by a.attnum
      """
    ).compactMap { $0["name"] }
    let field = entity.fields.enumerated().first { place, field in
      fed.contains(place) && field.column.map(columns.contains) == true
    }?.element
    let value: SQL = field?.target == nil ? field.map { staged($0.name) } ?? "null" : "null"
    let row = try connection.row(
      """
      select s.seq, s.sheet, s.row_number, \(value) as value from \(name: stage.table) s
      where s.seq = \(seq)
      """)
    return PartProblem(
      at: row, field: field, value: row["value"],
      finding: Finding(.constraintRefuses, sentence))
  }
}
