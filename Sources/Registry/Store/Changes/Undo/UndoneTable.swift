import Postgres

/// A table that a change touched, with the list of its rows and the statements that undo them.
struct UndoneTable {
  let table: TrackedTable
  let change: Int64
  let naming: RecordNaming
  private let counts: [UndoStep: Int]

  /// Makes the list.
  init(_ table: TrackedTable, change: Int64, in connection: Connection) throws {
    self.table = table
    self.change = change
    naming = RecordNaming(table: table.name)
    let list = "undo_\(table.name)"
    try connection.execute(
      """
      create temporary table \(name: list) on commit drop as
      select id, step, row_number() over (partition by step order by id) as place from (
        select id, case when b.id is null then 'remove' when a.id is null then 'readd'
          else 'restore' end as step
        from (
          select id from \(names: ["registry", table.name]) where change_id = \(change)
          union all
          select id from \(names: ["history", table.name]) where change_id = \(change)
        ) a
        full join (
          select id from \(names: ["history", table.name]) where ended_by = \(change)
        ) b using (id)
      ) touched
      """)
    try connection.execute("analyze \(name: list)")
    let rows = try connection.rows("select step, count(*) from \(name: list) group by step")
    counts = Dictionary(
      rows.compactMap { row in
        row["step"].flatMap(UndoStep.init).map { ($0, row.int("count") ?? 0) }
      }, uniquingKeysWith: +)
  }

  var list: String { "undo_\(table.name)" }
  var current: SQL { "\(names: ["registry", table.name])" }
  private var past: SQL { "\(names: ["history", table.name])" }
  func has(_ step: UndoStep) -> Bool { counts[step] != nil }

  /// All rows that a step undoes.
  func part(_ step: UndoStep) -> UndoPart {
    UndoPart(table: self, step: step, rows: 1..<(1 + (counts[step] ?? 0)))
  }

  func removing(_ rows: Range<Int>) -> SQL {
    "delete from \(current) t using \(chosen(.remove, rows)) where t.id = u.id"
  }

  /// Gives the fields that the change made different their former values, where they don't have them
  /// again. The values are compared as texts: not every type has an equality, and some call texts equal
  /// that differ. A row that the change only made a new version of is made one again.
  func restoring(_ rows: Range<Int>) -> SQL {
    let columns = table.columns.map { column -> SQL in
      """
      \(name: column) = case when b.\(name: column)::text is distinct from a.\(name: column)::text
        then b.\(name: column) else t.\(name: column) end
      """
    }
    let differing = table.columns.map { column -> SQL in
      """
      (b.\(name: column)::text is distinct from a.\(name: column)::text
        and t.\(name: column)::text is distinct from b.\(name: column)::text)
      """
    }
    let both: SQL = (["id"] + table.columns).map { "\(name: $0)" }.joined(separator: ", ")
    return """
      update \(current) t set \((columns + ["change_id = t.change_id"]).joined(separator: ", "))
      from \(former(.restore, rows))
      join (
        select \(both) from \(current) where change_id = \(change)
        union all
        select \(both) from \(past) where change_id = \(change)
      ) a on a.id = u.id
      where t.id = u.id and (\(differing.joined(separator: " or ")) or \(row("a")) = \(row("b")))
      """
  }

  /// Adds the rows again that are still gone.
  func readding(_ rows: Range<Int>) -> SQL {
    let columns = ["id"] + table.columns
    return """
      insert into \(current) (\(columns.map { "\(name: $0)" }.joined(separator: ", ")))
      overriding system value
      select \(columns.map { "b.\(name: $0)" }.joined(separator: ", "))
      from \(former(.readd, rows))
      where not exists (select from \(current) t where t.id = u.id)
      """
  }

  /// Whether a record differs from what the change left, or is there where the change removed it.
  func isOtherThanLeft(_ id: SQL) -> SQL {
    let values = row("t")
    return """
      (select \(values) from \(current) t where t.id = \(id)) is distinct from coalesce(
        (select \(values) from \(current) t where t.id = \(id) and t.change_id = \(change)),
        (select \(values) from \(past) t where t.id = \(id) and t.change_id = \(change)))
      """
  }

  /// All values of a row as one text.
  private func row(_ alias: String) -> SQL {
    "row(\(table.columns.map { "\(names: [alias, $0])" }.joined(separator: ", ")))::text"
  }

  /// Rows of the list, and as `b` what they were before the change.
  func former(_ step: UndoStep, _ rows: Range<Int>) -> SQL {
    "\(chosen(step, rows)) join \(past) b on b.id = u.id and b.ended_by = \(change)"
  }

  private func chosen(_ step: UndoStep, _ rows: Range<Int>) -> SQL {
    """
    (select id from \(name: list) where step = \(step.rawValue)
      and place >= \(rows.lowerBound) and place < \(rows.upperBound)) u
    """
  }
}
