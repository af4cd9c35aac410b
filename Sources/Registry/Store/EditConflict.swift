import Postgres

/// Two versions of a record, of which one is stored and the other was to be written over it.
public struct EditConflict: Sendable {
  public let entity: EntityDescription
  public let key: String
  public let theirs: RecordVersion
  /// What the writer had seen, with what the writer gives.
  public let yours: RecordVersion
  /// When the stored version was made, in the machine's time zone, by whom and why.
  public let at: String
  public let actor: String
  public let reason: String?
}

extension Store {
  /// Tells what a writer who had seen the version of change `seen` would write over.
  ///
  /// - Parameter trial: makes the writer's version of `theirs`; what it writes is taken back.
  func conflict(
    _ draft: Draft, key: String, seen: Int64, theirs: RecordVersion, in connection: Connection,
    trial: () throws -> RecordVersion
  ) throws -> StoreError {
    let entity = draft.entity
    let wanted = try tried(trial, in: connection)
    let change = try connection.row(
      """
      select to_char(made_at, 'YYYY-MM-DD HH24:MI:SS') as at, actor, reason from registry.changes
      where id = \(theirs.change)
      """)
    var yours = try versionOf(entity, id: theirs.id, change: seen, in: connection) ?? theirs
    for (place, value) in draft.values.enumerated() {
      if value == nil && !draft.cleared.contains(place) { continue }
      yours.values[place] = wanted.map { $0.values[place] } ?? value
    }
    yours.change = seen
    return .conflict(
      EditConflict(
        entity: entity, key: entity.shownKey(key), theirs: theirs, yours: yours,
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
