import Postgres

/// Two versions of a record, of which one is stored and the other was to be written over it.
public struct EditConflict: Sendable {
  public let entity: EntityDescription
  public let key: String
  public let theirs: RecordVersion
  /// The stored version with what the writer gives.
  public let yours: RecordVersion
  /// The places of the fields that the writer gives; none where the record was to be removed.
  public let given: Set<Int>
  /// The version that the writer had seen; nil where the record was not there then.
  public let seen: RecordVersion?
  /// When the stored version was made, in the machine's time zone, by whom and why.
  public let at: String
  public let actor: String
  public let reason: String?
}

extension Store {
  /// Whether a record came by a later change than the one that a writer had seen.
  ///
  /// - Throws: `StoreError.noSuchChange`.
  func isStale(
    _ record: RecordVersion, since seen: Int64, in connection: Connection
  ) throws -> Bool {
    if record.change == seen { return false }
    if try connection.optionalRow("select from changes where id = \(seen)") == nil {
      throw StoreError.noSuchChange(seen)
    }
    return record.change > seen
  }

  /// Tells what a writer who had seen the version of change `seen` would write over or remove.
  ///
  /// - Parameter trial: makes the writer's version of `theirs`; what it writes is taken back.
  func conflict(
    _ draft: Draft, key: String, seen: Int64, theirs: RecordVersion, in connection: Connection,
    trial: () throws -> RecordVersion
  ) throws -> StoreError {
    let entity = draft.entity
    let given = Set(draft.values.indices.filter { draft.values[$0] != nil }).union(draft.cleared)
    let wanted = given.isEmpty ? nil : try tried(trial, in: connection)
    let change = try connection.row(
      """
      select to_char(made_at, 'YYYY-MM-DD HH24:MI:SS') as at, actor, reason from registry.changes
      where id = \(theirs.change)
      """)
    var yours = theirs
    for place in given {
      yours.values[place] = wanted.map { $0.values[place] } ?? draft.values[place]
    }
    yours.change = seen
    return .conflict(
      EditConflict(
        entity: entity, key: entity.shownKey(key), theirs: theirs, yours: yours, given: given,
        seen: try versionOf(entity, id: theirs.id, change: seen, in: connection),
        at: change["at"] ?? "", actor: change["actor"] ?? "", reason: change["reason"]))
  }

  /// What a trial makes, which does not stay; nil where it can't be written.
  private func tried(
    _ trial: () throws -> RecordVersion, in connection: Connection
  ) throws -> RecordVersion? {
    var made: RecordVersion?
    do {
      try connection.transaction {
        made = try trial()
        throw Tried()
      }
    } catch is Tried {
      // Made, and taken back.
    } catch is StoreError {
      // The writer's values are told as they were given.
    }
    return made
  }

  /// The version of a record that stood at a change, nil where it was not there.
  private func versionOf(
    _ entity: EntityDescription, id: String, change: Int64, in connection: Connection
  ) throws -> RecordVersion? {
    try KnownAt.change(change).apply(to: connection)
    do {
      return try version(entity, id: id, key: id, in: connection)
    } catch StoreError.notFound {
      return nil
    }
  }
}

private struct Tried: Error {}
