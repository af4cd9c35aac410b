import Postgres

/// One time that a full document number was shown.
public struct Disclosure: Sendable, Hashable {
  public var at: String
  /// Who it was said to be, and the account that ran the program where that is another.
  public var actor: String
  /// The database's own account of the actor.
  public var account: String
  public var person: String
  /// The person's name; nil where the record was removed since.
  public var name: String?
  public var reason: String
  public var keyID: Int
}

/// Why a number is not shown.
public enum DisclosureError: Error, Sendable, Hashable {
  case noReason
  case noNumber

  public var finding: Finding {
    switch self {
    case .noReason:
      Finding(
        .revealReasonMissing,
        Text(zh: "查阅完整证件号码须写明事由。", en: "A full document number is shown for a stated reason only."))
    case .noNumber:
      Finding(
        .noNumberRegistered,
        Text(zh: "该人员未登记证件号码。", en: "No document number is registered for the person."))
    }
  }
}

extension Store {
  /// A person's full document number, once who asked for it and why is on record for good.
  ///
  /// - Throws: `DisclosureError`, `KeyFileError`, `SealError`, `StoreError.notFound`; then nothing is
  ///   shown, and nothing recorded.
  public func reveal(personKey key: String, reason: String) throws -> String {
    guard reason.contains(where: { !$0.isWhitespace }) else { throw DisclosureError.noReason }
    let keyring = try provenKeys()
    return try write { connection in
      let id = try identify(Entities.description(of: Person.self), key, in: connection)
      let row = try connection.row(
        "select number_sealed::text as sealed from persons where id::text = \(id)")
      guard let sealed = row["sealed"].flatMap({ SealedNumber(text: $0) }),
        let person = PersonID(text: id)
      else { throw DisclosureError.noNumber }
      let number = try keyring.open(sealed, of: person)
      try connection.execute(
        "select set_config('skillreg.actor', \(actor.witnessed), true)")
      try connection.execute(
        """
        insert into disclosures (person_id, reason, key_id)
        values (\(id)::uuid, \(Masking.masked(in: reason)), \(sealed.keyID.map(Int.init)))
        """)
      return number
    }
  }

  /// Who was shown whose number and why, oldest first: of everybody, or of one person.
  public func disclosures(personKey key: String? = nil) throws -> [Disclosure] {
    try read { connection in
      let id = try key.map {
        try identifyEver(Entities.description(of: Person.self), $0, in: connection)
      }
      return try connection.rows(
        """
        select to_char(d.made_at, 'YYYY-MM-DD HH24:MI:SS') as at, d.actor, d.account,
          d.person_id, p.name, d.reason, d.key_id
        from disclosures d left join persons p on p.id = d.person_id
        where \(id)::uuid is null or d.person_id = \(id)::uuid
          or d.person_id in (select former_id from person_aliases where person_id = \(id)::uuid)
        order by d.id
        """
      ).map { row in
        Disclosure(
          at: row["at"] ?? "", actor: row["actor"] ?? "", account: row["account"] ?? "",
          person: row["person_id"] ?? "", name: row["name"], reason: row["reason"] ?? "",
          keyID: row.int("key_id") ?? 0)
      }
    }
  }
}
