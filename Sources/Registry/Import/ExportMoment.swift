import Postgres

/// The moment up to which an exported workbook shows the registry: its last change, and when that was
/// made, by which another registry's change of the same number is told apart.
struct ExportMoment {
  /// What the workbook calls it among its custom properties.
  static let property = "skillreg.change"

  let change: Int64

  /// Reads what a workbook says; nil where it is not of this registry.
  init?(reading text: String, in connection: Connection) throws {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let number = Int64(parts[0]),
      try connection.optionalRow(
        "select from changes where id = \(number) and \(Self.madeAt) = \(parts[1])") != nil
    else { return nil }
    change = number
  }

  /// When a change was made, in Coordinated Universal Time to the microsecond (ISO 8601).
  fileprivate static let madeAt: SQL =
    "to_char(made_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
}

extension Store {
  /// What an export notes of the moment that it is made at, for the import that may follow.
  public func exportProperties() throws -> [String: String] {
    try read { connection in
      // A change that others have under way is not seen, and is later: where a number is missing since
      // all that began was done, it may be its.
      let last = try connection.optionalRow(
        """
        with settled as (
          select coalesce(max(id), 0) as id from changes
          where transaction_id < pg_snapshot_xmin(pg_current_snapshot())
        ), seen as (
          select c.id, s.id + row_number() over (order by c.id) as expected
          from changes c, settled s where c.id > s.id
        )
        select id::text, \(ExportMoment.madeAt) as made_at from changes
        where id = coalesce(
          (select max(id) from seen where id = expected), (select id from settled))
        """)
      guard let id = last?["id"], let madeAt = last?["made_at"] else { return [:] }
      return [ExportMoment.property: "\(id) \(madeAt)"]
    }
  }
}
