import Postgres

/// What a change of the sealing key has done.
public struct KeyRotation: Sendable, Hashable {
  /// The key that all numbers are sealed under now.
  public var keyID: UInt8
  /// Whether it went on with a key that an earlier, interrupted run had made.
  public var isResumed: Bool
  public var persons = 0
  /// Past versions of persons.
  public var versions = 0
  /// The persons whose numbers, or past ones, no key in the file opens; these were left as they are.
  public var unreadable: Set<String> = []
}

extension KeyRotation {
  /// Whose numbers were left as they are; nil where all were sealed anew.
  public var finding: Finding? {
    if unreadable.isEmpty { return nil }
    let persons = unreadable.sorted()
    return Finding(
      .numbersUnreadable,
      Text(
        zh: "\(persons.count)名人员的证件号码以文件中的密钥均无法打开,未重新加密:\(persons.joined(separator: "、"))",
        en:
          "The numbers of \(persons.count) persons open with none of the file's keys and were left as they are: \(persons.joined(separator: ", "))"
      ))
  }
}

/// Why old keys can't be dropped.
public struct KeysInUse: Error, Sendable {
  /// The keys under which something is still sealed.
  public var keys: [UInt8]
  /// The persons whose numbers, or past ones, these are.
  public var persons: [String]

  public var finding: Finding {
    let keys = keys.map { "\($0)" }
    let first = persons.prefix(20)
    let more = persons.count > first.count ? " …" : ""
    return Finding(
      .oldKeyInUse,
      Text(
        zh:
          "仍有\(persons.count)名人员的证件号码以旧密钥(\(keys.joined(separator: "、"))号)加密,旧密钥未删除:\(first.joined(separator: "、"))\(more)",
        en:
          "The numbers of \(persons.count) persons are still sealed under the old key \(keys.joined(separator: ", ")), which was kept: \(first.joined(separator: ", "))\(more)"
      ))
  }
}

extension Store {
  /// Makes a new sealing key and seals every number with it, in batches each of which is committed.
  ///
  /// Where numbers that can be opened are still sealed under an older key than the newest of the file, an
  /// earlier run did not end: this one goes on with the newest key instead of making another. Numbers
  /// that can't be opened stay as they are, and hold nothing up. It works as the schema's owner, since it
  /// reaches into history, which the program's own role may only add to.
  ///
  /// - Parameter progress: how many numbers of how many are done, after each batch.
  /// - Throws: `KeyFileError`, `SealError` where the keys are not this registry's.
  public func rotateKeys(
    in file: KeyFile, batch: Int = 1000, progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> KeyRotation {
    try file.locked {
      let present = try file.open()
      try prove(present)
      let isResumed = try Resealing.Place.allCases.contains {
        try holdsNumbers(for: Resealing(place: $0, keyring: present, size: batch))
      }
      let keyring = isResumed ? present : try file.rotate()
      var rotation = KeyRotation(keyID: keyring.currentKeyID, isResumed: isResumed)
      try record("密钥轮换 / sealing key \(rotation.keyID)")
      let total = try numbers(notUnder: rotation.keyID)
      var done = 0
      repeat {
        // A writer that had read the keys before this run seals under the old one: look again.
        rotation.unreadable = []
        done = rotation.persons + rotation.versions
        for place in Resealing.Place.allCases {
          var work = Resealing(place: place, keyring: keyring, size: batch)
          while try takeBatch(&work) {
            rotation.count(&work)
            try progress(rotation.persons + rotation.versions, total)
          }
        }
      } while rotation.persons + rotation.versions > done
      return rotation
    }
  }

  /// Removes the sealing keys that nothing is sealed under any more, and has the database refuse
  /// numbers sealed under one of them from then on.
  ///
  /// - Returns: the ids of the keys removed.
  /// - Throws: `KeysInUse`, `KeyFileError`, `SealError`.
  public func dropOldKeys(in file: KeyFile) throws -> [UInt8] {
    try file.locked {
      let present = try file.open()
      try prove(present)
      let old = present.keyIDs.filter { $0 != present.currentKeyID }
      if old.isEmpty { return [] }
      let list = old.map { "\($0)" }.joined(separator: ", ")
      try asOwner(reason: "停用旧密钥 / dropped sealing key \(list)") { connection in
        try connection.execute("select registry.current_change()")
        try refuseNumbers(sealedBefore: present.currentKeyID, in: connection)
        if let inUse = try keysInUse(but: present.currentKeyID, in: connection) { throw inUse }
      }
      _ = try file.dropOldKeys()
      return old
    }
  }

  /// One change in the registry's record for the whole run.
  private func record(_ reason: String) throws {
    try asOwner(reason: reason) { connection in
      try connection.execute("select registry.begin_resealing(), registry.current_change()")
    }
  }

  private func numbers(notUnder key: UInt8) throws -> Int {
    try keyUse().filter { $0.keyID != key }.reduce(0) { $0 + $1.persons + $1.versions }
  }

  /// Writes as the role that the connection was made with, which must own the schema.
  @discardableResult
  func asOwner<T>(reason: String? = nil, _ body: (Connection) throws -> T) throws -> T {
    try write(reason: reason, evenIfEmpty: true) { connection in
      try connection.execute("set local role none")
      return try body(connection)
    }
  }

  /// What is not sealed under a key; nil where all is.
  private func keysInUse(but key: UInt8, in connection: Connection) throws -> KeysInUse? {
    let current = SealedNumber(bytes: [key]).text
    let persons = try connection.rows(
      """
      select distinct id::text from (
        select id, number_sealed from registry.persons
        union all select id, number_sealed from history.persons
      ) sealed
      where substring(number_sealed from 2 for 1) <> \(current)::bytea order by id
      """
    ).compactMap { $0["id"] }
    if persons.isEmpty { return nil }
    return KeysInUse(
      keys: try keyUse(in: connection).map(\.keyID).filter { $0 != key }, persons: persons)
  }

  /// Replaces the limit of `persons_number_sealed_current`; what it says to people stays.
  private func refuseNumbers(sealedBefore key: UInt8, in connection: Connection) throws {
    let name = "persons_number_sealed_current"
    let sentence = try Self.sentence(for: name, in: connection)
    let least = SealedNumber(bytes: [key]).text
    do {
      try connection.transaction {
        try connection.execute(
          """
          alter table registry.persons drop constraint \(name: name),
            add constraint \(name: name)
            check (substring(number_sealed from 2 for 1) >= \(literal: least))
          """)
      }
    } catch let error as PostgresError where error.constraint == name {
      throw try keysInUse(but: key, in: connection) ?? error
    }
    try connection.execute(
      """
      comment on constraint \(name: name) on registry.persons
      is \(literal: "\(sentence.zh) / \(sentence.en)")
      """)
  }
}

extension KeyRotation {
  /// Takes over what the last batch did.
  fileprivate mutating func count(_ work: inout Resealing) {
    switch work.place {
    case .registry: persons += work.resealed
    case .history: versions += work.resealed
    }
    unreadable.formUnion(work.unreadable)
    work.resealed = 0
    work.unreadable = []
  }
}
