import Postgres

/// Finds people by name, by document number, or by the end of one.
///
/// Of numbers only the hash is compared, and the end of one is read from the sealed numbers of those
/// who bear the name that was typed with it: nothing in the database tells it.
struct PersonSearch {
  let entity: EntityDescription
  let text: SearchText
  let keyring: Keyring?
  let connection: Connection

  /// Of so many people at most the sealed numbers are opened for one search.
  static let opened = 5000

  func search(limit: Int, into result: inout SearchResult) throws {
    let ids = text.personIDs(keyring)
    if !ids.isEmpty {
      let people = try rows(
        how: "case when f.now is not null then \(literal: SearchHit.How.former.choice.code) end",
        """
        join (
          select distinct f.id, f.now from unnest(\(ids)::text[]) as i (id)
          cross join lateral \(entity.find("i.id")) as f
        ) f using (id)
        """)
      result.hits += people.compactMap { person in
        hit(person, "document_number", person.how == .former ? .former : .exact)
      }
    }
    if let keyring, let (tail, name) = text.tail {
      try search(tail: tail, of: name, keyring, limit: limit, into: &result)
    }
    if text.holdsPersonalNumber || text.words.contains(where: { $0.contains("*") }) { return }
    result.hits += try named(text.typed, limit: limit).compactMap { hit($0, "name", $0.how) }
  }

  /// People by part of a name, pinyin or initials, the best first.
  private func named(_ name: String, limit: Int) throws -> [Found] {
    try rows(
      how: "f.how",
      """
      join registry.find_people(\(name), \(limit)) with ordinality as f (id, called, how, place)
        using (id)
      order by f.place
      """)
  }

  private func search(
    tail: NumberTail, of name: String, _ keyring: Keyring, limit: Int,
    into result: inout SearchResult
  ) throws {
    let people =
      name.isEmpty
      ? try rows("limit \(Self.opened + 1)") : try named(name, limit: Self.opened + 1)
    if people.count > Self.opened {
      if !name.isEmpty || tail.isMask { result.notes.append(.tooManyToOpen(Self.opened)) }
      return
    }
    for person in people where open(person).map(tail.matches) == true {
      guard let hit = hit(person, "document_number", person.how == .exact ? .exact : .infix) else {
        continue
      }
      result.hits.append(hit)
      if result.hits.count == limit { return }
    }
  }

  /// A person as read: `how` is how the name matched, where one was searched.
  private struct Found {
    var id: String
    var name: String?
    var sealed: String?
    var how: SearchHit.How
  }

  private func rows(how: SQL = "null", _ rest: SQL) throws -> [Found] {
    try connection.rows(
      """
      select id::text, \(names: [entity.table, "name"]) as name, number_sealed::text as sealed,
        \(how) as how
      from \(name: entity.table) \(rest)
      """
    ).map { row in
      Found(
        id: row["id"] ?? "", name: row["name"], sealed: row["sealed"],
        how: SearchHit.How.allCases.first { $0.choice.code == row["how"] } ?? .infix)
    }
  }

  private func open(_ person: Found) -> String? {
    guard let keyring, let id = PersonID(text: person.id),
      let sealed = person.sealed.flatMap({ SealedNumber(text: $0) })
    else { return nil }
    return try? keyring.open(sealed, of: id)
  }

  private func hit(_ person: Found, _ field: String, _ how: SearchHit.How) -> SearchHit? {
    guard let field = entity.field(named: field) else { return nil }
    let masked = open(person).map(PersonalNumber.mask)
    let isName = field.name == entity.type.nameField
    return SearchHit(
      entity: entity, id: person.id, key: person.id, name: person.name, field: field,
      matched: (isName ? person.name : how == .former ? entity.shownKey(text.typed) : masked) ?? "",
      how: how, document: masked)
  }
}

extension Finding {
  /// The end of a number says too little where many people come into question.
  fileprivate static func tooManyToOpen(_ count: Int) -> Finding {
    Finding(
      .endingNotCompared,
      Text(
        zh: "证件号码尾号须从加密号码中比对,可能的人员超过\(count)人,未比对",
        en:
          "The end of a number is compared with sealed numbers; more than \(count) people come into question, so it was not"
      ))
  }
}
