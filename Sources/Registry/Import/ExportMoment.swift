import FoundationEssentials
import Postgres

/// The moment up to which an exported workbook shows the registry: its last change, and when that was
/// made, by which another registry's change of the same number is told apart.
struct ExportMoment {
  /// What the workbook calls it among its custom properties: `NUMBER TIME EXPORT`.
  static let property = "skillreg.change"

  let change: Int64
  /// Later changes that workbooks of the same export brought: nobody else's.
  let own: [Int64]

  /// Reads what a workbook says; nil where it is not of this registry.
  init?(reading text: String, in connection: Connection) throws {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 3, let number = Int64(parts[0]), let export = Self.export(of: text),
      try connection.optionalRow(
        "select from changes where id = \(number) and \(Self.madeAt) = \(parts[1])") != nil
    else { return nil }
    change = number
    own = try connection.rows(
      "select distinct change_id from change_files where export_id = \(export)::uuid"
    ).compactMap { $0["change_id"].flatMap(Int64.init) }
  }

  /// The export that a workbook says it came of.
  static func export(of text: String) -> String? {
    text.split(separator: " ").last.flatMap { UUID(uuidString: String($0)) }?.uuidString
  }

  /// The number of the change that a workbook says.
  static func number(of text: String) -> Int64 {
    Int64(text.prefix { $0 != " " }) ?? 0
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
      return [ExportMoment.property: "\(id) \(madeAt) \(UUID())"]
    }
  }
}
