import Postgres

/// How many records a change added, changed and removed.
public struct ChangeCounts: Sendable, Hashable {
  public var added: Int
  public var changed: Int
  public var removed: Int

  public init(added: Int = 0, changed: Int = 0, removed: Int = 0) {
    self.added = added
    self.changed = changed
    self.removed = removed
  }
}

/// A writing transaction: who, when, by what means, why, and how much.
public struct ChangeSummary: Sendable {
  public var id: Int64
  public var at: String
  public var actor: String
  public var source: String
  public var reason: String?
  public var counts: ChangeCounts
}

/// Which changes a list shows, newest first.
public struct ChangeRequest: Sendable {
  public var limit: Int?
  public var actor: String?
  public var source: String?
  /// Times in PostgreSQL's input syntax; `to` up to the end of the day, minute or second it gives.
  public var from: String?
  public var to: String?

  public init(limit: Int? = nil) { self.limit = limit }
}

extension Store {
  /// The changes that a request asks for, newest first.
  ///
  /// - Throws: `StoreError.badTime`.
  public func changes(_ request: ChangeRequest) throws -> [ChangeSummary] {
    try read { connection in
      for time in [request.from, request.to].compactMap({ $0 }) {
        try KnownAt.check(time, in: connection)
      }
      return try summaries(request.picked, in: connection)
    }
  }

  /// One change.
  ///
  /// - Throws: `StoreError.noSuchChange`.
  func summary(of change: Int64, in connection: Connection) throws -> ChangeSummary {
    let found = try summaries("select * from changes where id = \(change)", in: connection)
    guard let summary = found.first else { throw StoreError.noSuchChange(change) }
    return summary
  }

  private func summaries(_ picked: SQL, in connection: Connection) throws -> [ChangeSummary] {
    let counts = Entities.told.map(\.changeCounts).joined(separator: " union all ")
    return try connection.rows(
      """
      with picked as (\(picked)), counted as (\(counts))
      select p.id, to_char(p.made_at, 'YYYY-MM-DD HH24:MI:SS') as at, p.actor, p.source, p.reason,
        sum(c.added) as added, sum(c.changed) as changed, sum(c.removed) as removed
      from picked p left join counted c on c.change = p.id
      group by p.id, p.made_at, p.actor, p.source, p.reason order by p.id desc
      """
    ).map { row in
      ChangeSummary(
        id: Int64(row["id"] ?? "") ?? 0, at: row["at"] ?? "", actor: row["actor"] ?? "",
        source: row["source"] ?? "", reason: row["reason"],
        counts: ChangeCounts(
          added: row.int("added") ?? 0, changed: row.int("changed") ?? 0,
          removed: row.int("removed") ?? 0))
    }
  }
}

extension ChangeRequest {
  fileprivate var picked: SQL {
    var conditions: [SQL] = ["true"]
    if let actor { conditions.append("actor = \(actor)") }
    if let source { conditions.append("source = \(source)") }
    if let from { conditions.append("made_at >= \(from)::timestamptz") }
    if let to { conditions.append(KnownAt.isMade(upTo: to)) }
    let limited: SQL = limit.map { " limit \($0)" } ?? ""
    return """
      select * from changes where \(conditions.joined(separator: " and "))
      order by id desc\(limited)
      """
  }
}

extension EntityDescription {
  /// What each change in `picked` did to this entity's records.
  fileprivate var changeCounts: SQL {
    let past: SQL = "\(names: ["history", table])"
    return """
      select change, count(*) filter (where not was) as added,
        count(*) filter (where was and stays) as changed,
        count(*) filter (where not stays) as removed
      from (
        select id, change, bool_or(before) as was, bool_or(not before) as stays from (
          select id, change_id as change, false as before from \(names: ["registry", table])
          where change_id in (select id from picked)
          union all
          select id, change_id, false from \(past) where change_id in (select id from picked)
          union all
          select id, ended_by, true from \(past) where ended_by in (select id from picked)
        ) versions group by id, change
      ) records group by change
      """
  }
}
