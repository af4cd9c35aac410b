import Postgres

extension Store {
  /// The number of records per noun.
  public func rowCounts() throws -> [String: Int] {
    try read { connection in
      let counts = Entities.all.map { entity -> SQL in
        "select \(literal: entity.noun) as noun, count(*) from \(name: entity.table)"
      }
      let rows = try connection.rows(counts.joined(separator: " union all "))
      return Dictionary(
        rows.map { ($0["noun"] ?? "", $0.int("count") ?? 0) }, uniquingKeysWith: { a, _ in a })
    }
  }

  /// The number of the last change.
  public func latestChange() throws -> Int64? {
    try read { try $0.row("select max(id) as id from changes")["id"].flatMap(Int64.init) }
  }
}
