import Postgres

/// Takes a change back that nothing was written under.
struct EmptyChange: Error {}

/// The change that the running transaction is.
extension Connection {
  /// Its number, nil where nothing was written under one.
  func ownChange() throws -> Int64? {
    try row(
      """
      select nullif(current_setting('skillreg.change', true), '') as change,
        \(Self.wroteSomething) as wrote
      """
    ).written
  }

  /// Whether a change was begun, as every statement on a record does, though none was there to write.
  func madeEmptyChange() throws -> Bool {
    try row(
      """
      select nullif(current_setting('skillreg.change', true), '') is not null
        and not \(Self.wroteSomething) as empty
      """
    ).bool("empty") ?? false
  }

  /// By the server's own count of what this transaction wrote; where it does not count, or counts what
  /// an attempt before wrote as well, true.
  private static let wroteSomething: SQL = """
    (current_setting('track_counts') = 'off' or exists (
      select from pg_class
      where relnamespace = 'registry'::regnamespace and relkind = 'r' and relname <> 'changes'
        and pg_stat_get_xact_tuples_inserted(oid) + pg_stat_get_xact_tuples_updated(oid)
          + pg_stat_get_xact_tuples_deleted(oid) > 0))
    """
}

extension Row {
  fileprivate var written: Int64? {
    bool("wrote") == true ? self["change"].flatMap(Int64.init) : nil
  }
}
