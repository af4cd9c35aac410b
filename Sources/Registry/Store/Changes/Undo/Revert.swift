import Postgres

/// What undoing a change did.
public struct RevertOutcome: Sendable {
  public var undone: Int64
  /// The change that undid it; nil where nothing was left to undo.
  public var change: Int64?
  public var records = ChangeCounts()
  /// Later changes with what came to the survivor of a merge through them, and stays with it.
  public var staying: [LaterChange] = []
}

extension Store {
  /// Undoes a change, be it one edit or a whole import: what it added goes, what it changed gets its
  /// former values, what it removed comes back under its old id. That is itself a change.
  ///
  /// - Parameter overLater: undo it also where later changes touched the same records; of those, only
  ///   the fields that the undone change had changed get their former values.
  /// - Throws: `StoreError.noSuchChange`; `.alreadyUndone`; `.changedSince` with the later changes;
  ///   `.stillReferred` with the records that refer to what would go; `.undoingBlocked` with the later
  ///   changes that what would come back can't stand beside; `.refused`.
  public func revert(
    _ change: Int64, overLater: Bool = false, reason: String? = nil
  ) throws -> RevertOutcome {
    let reverting = Store(
      conninfo: conninfo, actor: Actor(name: actor.name, source: .revert, account: actor.account),
      keyring: keyring)
    let told = Self.undoing(of: change) + (reason.map { ":\($0)" } ?? "")
    return try reverting.write(reason: told) { connection in
      let known = try connection.optionalRow("select from changes where id = \(change)")
      if known == nil { throw StoreError.noSuchChange(change) }
      if let other = try standingUndoing(of: change, in: connection) {
        throw StoreError.alreadyUndone(change, by: other)
      }
      let undo = try Undo(of: change, in: connection)
      try undo.lock()
      if !overLater {
        let later = try undo.laterChanges()
        if !later.isEmpty { throw StoreError.changedSince(change, later) }
      }
      let referrers = try undo.referrers(takingAlong: overLater)
      if !referrers.isEmpty { throw StoreError.stillReferred(change, by: referrers) }
      let staying = try undo.told(try undo.newcomers())
      return RevertOutcome(
        undone: change, change: try undo.carryOut(), records: undo.records, staying: staying)
    }
  }

  /// How the reason of an undoing begins.
  private static func undoing(of change: Int64) -> String { "撤销变更\(change)" }

  /// The change that undid another and was not undone itself.
  private func standingUndoing(of change: Int64, in connection: Connection) throws -> Int64? {
    let start = Self.undoing(of: change)
    let undoings = try connection.rows(
      """
      select id from changes where source = 'revert' and id > \(change)
        and (reason = \(start) or starts_with(reason, \(start + ":"))) order by id desc
      """
    ).compactMap { $0["id"].flatMap(Int64.init) }
    return try undoings.first { try standingUndoing(of: $0, in: connection) == nil }
  }
}
