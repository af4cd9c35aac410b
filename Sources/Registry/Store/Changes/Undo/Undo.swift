import Postgres

/// The work of undoing one change, in the transaction that undoes it.
///
/// Each table that the change touched gets a temporary list of the rows' ids with the step that undoes
/// what became of the row.
final class Undo {
  let change: Int64
  let connection: Connection
  let references: [TableReference]
  /// The tables that the change touched, each after those that it refers to.
  let tables: [UndoneTable]
  /// What was done so far, in records.
  private(set) var records = ChangeCounts()

  init(of change: Int64, in connection: Connection) throws {
    self.change = change
    self.connection = connection
    references = try TableReference.all(in: connection)
    let tracked = try TrackedTable.all(in: connection, references: references)
    let touched = try Set(
      connection.rows(tracked.map { $0.ifTouched(by: change) }.joined(separator: " union all "))
        .map { $0["name"] })
    // What the server knows of the tables' sizes can be from before the change, and a nested loop that
    // it takes for short would run for hours.
    try connection.execute("select set_config('enable_nestloop', 'off', true)")
    tables = try tracked.filter { touched.contains($0.name) }.map {
      try UndoneTable($0, change: change, in: connection)
    }
  }

  /// Keeps others from changing what is about to be undone.
  func lock() throws {
    for table in tables {
      try connection.execute(
        """
        select count(*) from (
          select from \(table.current) t join \(name: table.list) u using (id) order by t.id
          for update of t
        ) locked
        """)
    }
  }

  /// Takes every step, in the order that references ask for: what is referred to comes back before
  /// what refers to it, and goes after it.
  ///
  /// A value that must be unique can ask for another order. What a constraint refuses therefore waits
  /// until the rest is done; where nothing moves any more, it is taken in halves, down to the row that
  /// can't be undone.
  ///
  /// - Returns: the change that this made; nil where nothing was left to undo.
  func carryOut() throws -> Int64? {
    var waiting = tables.flatMap { [$0.part(.restore), $0.part(.readd)] }
    waiting += tables.reversed().map { $0.part(.remove) }
    waiting.removeAll(where: \.rows.isEmpty)
    while !waiting.isEmpty {
      let count = waiting.count
      var refusal: (error: StoreError, part: UndoPart)?
      waiting = try waiting.filter { part in
        do {
          try take(part)
          return false
        } catch let error as StoreError {
          refusal = refusal ?? (error, part)
          return true
        }
      }
      guard let refusal, waiting.count == count else { continue }
      if waiting.allSatisfy({ $0.rows.count == 1 }) {
        throw try explained(refusal.error, of: refusal.part)
      }
      waiting = waiting.flatMap(\.halves)
    }
    return try connection.ownChange()
  }

  private func take(_ part: UndoPart) throws {
    let count = try Store.catchingConstraint(
      in: connection, removing: part.step == .remove
    ) {
      try connection.execute(part.statement)
    }
    guard part.table.naming.isRecord else { return }
    switch part.step {
    case .remove: records.removed += count
    case .restore: records.changed += count
    case .readd: records.added += count
    }
  }
}

/// What undoes what became of a row.
enum UndoStep: String, CaseIterable {
  /// The change added the row.
  case remove
  /// The change changed it.
  case restore
  /// The change removed it.
  case readd
}

/// Rows of one table that are undone by one statement.
struct UndoPart {
  let table: UndoneTable
  let step: UndoStep
  /// The rows' places in the table's list.
  var rows: Range<Int>

  var statement: SQL {
    switch step {
    case .remove: table.removing(rows)
    case .restore: table.restoring(rows)
    case .readd: table.readding(rows)
    }
  }

  /// The rows `b` as they were before the change.
  var former: SQL { table.former(step, rows) }

  var halves: [UndoPart] {
    if rows.count == 1 { return [self] }
    let middle = rows.lowerBound + rows.count / 2
    return [rows.lowerBound..<middle, middle..<rows.upperBound].map {
      UndoPart(table: table, step: step, rows: $0)
    }
  }
}
