import Postgres

/// The way through one table of persons that seals their numbers under the newest key.
struct Resealing {
  /// The schema whose table `persons` it goes through.
  enum Place: String, CaseIterable { case registry, history }

  let place: Place
  let keyring: Keyring
  let size: Int
  /// What the last batch did.
  var resealed = 0
  /// The persons whose numbers it could not open.
  var unreadable: [String] = []
  /// The last number looked at; nothing is looked at twice in one run.
  fileprivate var mark = (id: "00000000-0000-0000-0000-000000000000", sealed: "\\x")

  init(place: Place, keyring: Keyring, size: Int) {
    self.place = place
    self.keyring = keyring
    self.size = size
  }

  fileprivate var table: SQL { "\(names: [place.rawValue, "persons"])" }

  /// A number under the newest key; nil where it can't be opened.
  fileprivate func resealed(_ sealed: String, of id: String) -> SealedNumber? {
    guard let person = PersonID(text: id), let number = SealedNumber(text: sealed) else {
      return nil
    }
    return try? keyring.reseal(number, of: person)
  }
}

extension Store {
  /// Seals the next numbers in one transaction; false where there are none left.
  ///
  /// A row is written only if it still holds the bytes that were read, so that nothing that somebody
  /// changes meanwhile is lost.
  func takeBatch(_ work: inout Resealing) throws -> Bool {
    let start = work
    return try asOwner { connection in
      work = start
      try connection.execute("select registry.begin_resealing()")
      let rows = try next(of: work, in: connection)
      guard let last = rows.last else { return false }
      var (ids, old, new): ([String], [String], [String]) = ([], [], [])
      for (id, sealed) in rows {
        guard let fresh = work.resealed(sealed, of: id) else {
          work.unreadable.append(id)
          continue
        }
        ids.append(id)
        old.append(sealed)
        new.append(fresh.text)
      }
      work.resealed = try connection.rows(
        """
        update \(work.table) p set number_sealed = n.new
        from unnest(\(ids)::uuid[], \(old)::bytea[], \(new)::bytea[]) n (id, old, new)
        where p.id = n.id and p.number_sealed = n.old returning 1
        """
      ).count
      work.mark = last
      return true
    }
  }

  /// Whether there are numbers to seal under the newest key that can be opened.
  func holdsNumbers(for work: Resealing) throws -> Bool {
    var work = work
    return try read { connection in
      while true {
        let rows = try next(of: work, in: connection)
        guard let last = rows.last else { return false }
        if rows.contains(where: { work.resealed($0.sealed, of: $0.id) != nil }) { return true }
        work.mark = last
      }
    }
  }

  /// The next persons and their numbers that are sealed under another key, in a fixed order.
  private func next(
    of work: Resealing, in connection: Connection
  ) throws -> [(id: String, sealed: String)] {
    let key = SealedNumber(bytes: [work.keyring.currentKeyID]).text
    return try connection.rows(
      """
      select distinct id, number_sealed as sealed from \(work.table)
      where id >= \(work.mark.id)::uuid
        and (id, number_sealed) > (\(work.mark.id)::uuid, \(work.mark.sealed)::bytea)
        and substring(number_sealed from 2 for 1) <> \(key)::bytea
      order by id, number_sealed limit \(work.size)
      """
    ).map { (id: $0["id"] ?? "", sealed: $0["sealed"] ?? "") }
  }
}
