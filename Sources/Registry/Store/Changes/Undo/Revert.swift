import Postgres

/// What undoing a change did.
public struct RevertOutcome: Sendable {
  public var undone: Int64
  /// The change that undid it; nil where nothing was left to undo.
  public var change: Int64?
  public var records = ChangeCounts()
}

extension Store {
  /// Undoes a change, be it one edit or a whole import: what it added goes, what it changed gets its
  /// former values, what it removed comes back under its old id. That is itself a change.
  ///
  /// - Parameter overLater: undo it also where later changes touched the same records; of those, only
  ///   the fields that the undone change had changed get their former values.
  /// - Throws: `StoreError.noSuchChange`; `.changedSince` with the later changes; `.stillReferred` with
  ///   the records that refer to what would go; `.refused`.
  public func revert(
    _ change: Int64, overLater: Bool = false, reason: String? = nil
  ) throws -> RevertOutcome {
    let reverting = Store(
      conninfo: conninfo, actor: Actor(name: actor.name, source: .revert, account: actor.account),
      keyring: keyring)
    let told = "撤销变更\(change)" + (reason.map { ":\($0)" } ?? "")
    return try reverting.write(reason: told) { connection in
      let known = try connection.optionalRow("select from changes where id = \(change)")
      if known == nil { throw StoreError.noSuchChange(change) }
      let undo = try Undo(of: change, in: connection)
      try undo.lock()
      if !overLater {
        let later = try undo.laterChanges()
        if !later.isEmpty { throw StoreError.changedSince(change, later) }
      }
      let referrers = try undo.referrers(takingAlong: overLater)
      if !referrers.isEmpty { throw StoreError.stillReferred(change, by: referrers) }
      return RevertOutcome(
        undone: change, change: try undo.carryOut(), records: undo.records)
    }
  }
}
