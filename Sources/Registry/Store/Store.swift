public import Postgres

/// The registry in one database, as one person or script uses it.
public struct Store: Sendable {
  /// Who writes, and by what means; kept with every change.
  public struct Actor: Sendable {
    public enum Source: String, Sendable { case command, `import`, `init`, revert }
    public var name: String
    public var source: Source
    /// The system's account that runs the program, where it is known: a name can be claimed.
    public var account: String?

    public init(name: String, source: Source = .command, account: String? = nil) {
      self.name = name
      self.source = source
      self.account = account
    }

    /// The name, and the account where that is another.
    var witnessed: String {
      guard let account, account != name else { return name }
      return "\(name) (\(account))"
    }
  }

  public let conninfo: String
  public let actor: Actor
  /// The keys of personal numbers, read when first needed.
  public let keyring: @Sendable () throws -> Keyring

  public init(
    conninfo: String, actor: Actor, keyring: @escaping @Sendable () throws -> Keyring
  ) {
    self.conninfo = conninfo
    self.actor = actor
    self.keyring = keyring
  }

  /// Reads in one snapshot: the registry as it is, or as it was known at a moment.
  ///
  /// - Throws: `StoreError`, `.noSuchChange` among them, and whatever the body throws.
  public func read<T>(knownAt: KnownAt? = nil, _ body: (Connection) throws -> T) throws -> T {
    try translated {
      try Database(conninfo: conninfo, prepare: prepare(reason: nil)).read { connection in
        try tellingLoss {
          if case .change(let id) = knownAt { _ = try summary(of: id, in: connection) }
          try knownAt?.apply(to: connection)
          return try body(connection)
        }
      }
    }
  }

  /// Writes in one transaction, which is one change.
  ///
  /// Where others write the same records at the same time, the whole body is run again, on what they
  /// left; what it keeps outside of the transaction it must set, never add to. Where it wrote nothing,
  /// there is no change.
  ///
  /// - Parameters:
  ///   - reason: kept with the change for good, but for document numbers in it, which are masked.
  ///   - evenIfEmpty: keep the change where no record was written: what it did is elsewhere.
  /// - Throws: `StoreError.busy` where others got in the way every time.
  public func write<T>(
    reason: String? = nil, evenIfEmpty: Bool = false, _ body: (Connection) throws -> T
  ) throws -> T {
    var idle: T?
    return try translated {
      do {
        let kept = reason.map { Masking.masked(in: $0) }
        return try Database(conninfo: conninfo, prepare: prepare(reason: kept)).write {
          connection in
          try tellingLoss {
            let value = try body(connection)
            if try !evenIfEmpty && connection.madeEmptyChange() {
              idle = value
              throw EmptyChange()
            }
            return value
          }
        }
      } catch let error as EmptyChange {
        guard let idle else { throw error }
        return idle
      }
    }
  }

  /// One round trip: the role, the search path and who is at work; refuses another version's schema.
  ///
  /// Compiling a question over many views takes the server longer than answering it: no `jit`.
  private func prepare(reason: String?) -> @Sendable (Connection) throws -> Void {
    let actor = actor
    return { connection in
      let found: Row
      do {
        found = try connection.row(
          """
          select max(number) as version,
            set_config('search_path', 'registry', false),
            set_config('role', 'skillreg_app', false),
            set_config('timezone', \(LocalZone.setting), false),
            set_config('jit', 'off', false),
            set_config('skillreg.actor', \(actor.name), false),
            set_config('skillreg.source', \(actor.source.rawValue), false),
            set_config('skillreg.reason', \(reason ?? ""), false)
          from registry.migrations
          """)
      } catch let error as PostgresError where error.tellsMissingSchema {
        throw StoreError.notInitialised
      }
      let version = found.int("version") ?? 0
      if version > SchemaVersion.current { throw StoreError.newerDatabase(found: version) }
      if version < SchemaVersion.current { throw StoreError.olderDatabase(found: version) }
    }
  }

  /// Tells a connection that broke in the middle of the work from one that was never made.
  private func tellingLoss<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as PostgresError where error.kind == .connection {
      throw StoreError.connectionLost(error)
    }
  }

  private func translated<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as PostgresError {
      throw StoreError(error) ?? error
    }
  }
}
