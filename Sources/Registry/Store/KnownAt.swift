import Postgres

/// A moment of the record: everything after it was not yet known.
public enum KnownAt: Sendable, Hashable {
  /// A time in PostgreSQL's input syntax, in the machine's time zone unless it names one; up to the
  /// end of the day, minute or second that it gives.
  case time(String)
  case change(Int64)

  /// Makes the connection's queries answer as the registry was known then.
  func apply(to connection: Connection) throws {
    let number: SQL
    switch self {
    case .time(let time):
      try Self.check(time, in: connection)
      number =
        "coalesce((select max(id) from registry.changes where \(Self.isMade(upTo: time))), 0)"
    case .change(let id):
      number = "\(id)::bigint"
    }
    try connection.execute(
      """
      select set_config('skillreg.known_change', (\(number))::text, false),
        set_config('search_path', 'as_known, registry', false)
      """)
  }

  /// Reads as it was known then, and lets the connection read what is there now afterwards.
  func during<T>(_ connection: Connection, _ body: () throws -> T) throws -> T {
    try apply(to: connection)
    let value = try body()
    try connection.execute("select set_config('search_path', 'registry', false)")
    return value
  }

  /// Refuses what is no time.
  static func check(_ time: String, in connection: Connection) throws {
    do {
      try connection.transaction { try connection.execute("select \(time)::timestamptz") }
    } catch let error as PostgresError where error.sqlState?.hasPrefix("22") == true {
      throw StoreError.badTime(time)
    }
  }

  /// Whether a change was made until a time, all of what that gives included: a day, a minute, or a
  /// second, which lists of changes tell.
  static func isMade(upTo time: String) -> SQL {
    "made_at < \(time)::timestamptz + interval \(literal: given(by: time))"
  }

  /// How long a time is that is written so.
  private static func given(by time: String) -> String {
    if time.contains(/\d:\d\d:\d\d(?!\d*[.,]\d)/) { return "1 second" }
    if time.contains(/\d:\d\d(?!:?\d)/) && !time.contains(/\d:\d\d:/) { return "1 minute" }
    if time.contains(/^\s*(\d+[-\/.]\d+[-\/.]\d+|\d{8}|today|yesterday)\s*$/) { return "1 day" }
    return "1 microsecond"
  }
}
