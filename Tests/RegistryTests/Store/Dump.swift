import Postgres
import Registry
import TestSupport

/// Every record and link as it is now, without the change that each came by.
struct Dump: Equatable {
  /// Table → one text a row.
  var rows: [String: [String]] = [:]

  init(_ store: Store) throws {
    let connection = try TestRegistry.owner(of: store)
    let tables = try connection.rows(
      """
      select h.relname as name from pg_class h
      where h.relnamespace = 'history'::regnamespace and h.relkind = 'r' order by 1
      """
    ).compactMap { $0["name"] }
    for table in tables {
      rows[table] = try connection.rows(
        """
        select (to_jsonb(t) - 'change_id')::text as row from registry.\(name: table) t order by t.id
        """
      ).compactMap { $0["row"] }
    }
  }
}
