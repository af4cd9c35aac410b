import Postgres

/// The keys as the store uses them: for what can't be done without them, and proven first.
extension Store {
  /// The keys, once they have opened a number that the registry holds.
  ///
  /// Keys of another registry would give known people new ids, and seal numbers that nobody here can
  /// open again.
  ///
  /// - Throws: `KeyFileError`, `SealError.otherRegistry`, `.unknownKey`.
  public func provenKeys() throws -> Keyring {
    let keyring = try keyring()
    try prove(keyring)
    return keyring
  }

  /// The proven keys, or the error that says what is wrong with them.
  func triedKeys(in connection: Connection) throws -> (keyring: Keyring?, problem: (any Error)?) {
    do {
      let keyring = try keyring()
      try prove(keyring, in: connection)
      return (keyring, nil)
    } catch  where error.keyFinding != nil {
      return (nil, error)
    }
  }

  /// - Throws: `SealError.otherRegistry`, `.unknownKey` where the keys open none of some numbers.
  public func prove(_ keyring: Keyring) throws { try read { try prove(keyring, in: $0) } }

  private func prove(_ keyring: Keyring, in connection: Connection) throws {
    let rows = try connection.rows(
      """
      select id::text, document_kind as kind, number_sealed::text as sealed from persons
      where number_sealed is not null limit 20
      """)
    var reason = SealError.otherRegistry
    for row in rows {
      do throws(SealError) {
        if try opens(row, with: keyring) { return }
      } catch {
        if case .unknownKey = error { reason = error }
      }
    }
    if !rows.isEmpty { throw reason }
  }

  /// Whether a person's number opens and derives the person's id.
  private func opens(_ row: Row, with keyring: Keyring) throws(SealError) -> Bool {
    guard let id = PersonID(text: row["id"] ?? ""),
      let sealed = SealedNumber(text: row["sealed"] ?? ""),
      let kind = DocumentKind(rawValue: row["kind"] ?? "")
    else { return false }
    let text = try keyring.open(sealed, of: id)
    return keyring.personID(of: PersonalNumber(kind: kind, checked: text)) == id
  }

  /// A person's number as it may be shown, from its sealed form; nothing but signs where the keys can't
  /// open it.
  func masked(_ sealed: String, id: String) -> String {
    guard let sealed = SealedNumber(text: sealed), let person = PersonID(text: id),
      let number = try? keyring().open(sealed, of: person)
    else { return "****" }
    return PersonalNumber.mask(number)
  }

  /// The key text of what a person typed to name a record; asks for the keys only where a part of it
  /// is a document number.
  ///
  /// - Throws: `KeyFileError`, `SealError`: without the keys nobody is found by number.
  func keyText(_ typed: String, of entity: EntityDescription) throws -> String {
    let parts = entity.partsSpelled(typed) ?? [(entity.type, NameText.canonical(typed))]
    return try parts.map { part in
      let keys = part.entity.needsKeys(toFind: part.text) ? try provenKeys() : nil
      return part.entity.keyText(part.text, keyring: keys)
    }.joined(separator: "/")
  }
}

extension Error {
  /// What is wrong with the keys, where that is the error.
  var keyFinding: Finding? {
    (self as? KeyFileError)?.finding ?? (self as? SealError)?.finding
  }
}
