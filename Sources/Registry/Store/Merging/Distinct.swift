import Postgres

extension Store {
  /// Keeps in mind that two records which look the same are not: they are no more proposed.
  ///
  /// - Throws: `StoreError.noReason`, `.sameRecord` where both keys lead to one, `.notFound`.
  public func dismissDuplicates(
    _ entity: EntityDescription, _ one: String, _ other: String, reason: String
  ) throws {
    try refuseBlank(reason)
    try write(reason: reason) { connection in
      let (first, second) = try pair(entity, one, other, in: connection)
      if try areDistinct(entity, first, second, in: connection) { return }
      try connection.execute(
        """
        insert into distinct_records (noun, one_id, other_id) values (\(entity.noun),
          least(\(first) collate "C", \(second) collate "C"),
          greatest(\(first) collate "C", \(second) collate "C"))
        """)
    }
  }

  /// Lets two records that were found different be proposed again.
  ///
  /// - Returns: whether they had been found different.
  public func restoreDuplicates(
    _ entity: EntityDescription, _ one: String, _ other: String, reason: String? = nil
  ) throws -> Bool {
    try write(reason: reason) { connection in
      let (first, second) = try pair(entity, one, other, in: connection)
      guard try areDistinct(entity, first, second, in: connection) else { return false }
      try connection.execute(
        "delete from distinct_records d where \(distinct(entity, first, second))")
      return true
    }
  }

  /// Refuses a reason that says nothing, where others have to see later what it was done on.
  func refuseBlank(_ reason: String) throws {
    if reason.allSatisfy(\.isWhitespace) { throw StoreError.noReason }
  }

  private func areDistinct(
    _ entity: EntityDescription, _ one: String, _ other: String, in connection: Connection
  ) throws -> Bool {
    try connection.optionalRow(
      "select from distinct_records d where \(distinct(entity, one, other))") != nil
  }

  private func distinct(_ entity: EntityDescription, _ one: String, _ other: String) -> SQL {
    """
    d.noun = \(entity.noun) and d.one_id = any(\([one, other])) and d.other_id = any(\([one, other]))
    """
  }

  /// The entity of which both keys name a record; only those whose records can be the same.
  ///
  /// - Throws: `StoreError.notFound` where there is none.
  public func likeEntity(naming keys: [String]) throws -> EntityDescription {
    let entities = Entities.all.filter { $0.type.likeness != nil }
    return try read { connection in
      var refusal: (any Error)?
      for entity in entities {
        do {
          for key in keys { _ = try identify(entity, key, in: connection) }
          return entity
        } catch let error as StoreError {
          refusal = refusal ?? error
        }
      }
      throw refusal ?? StoreError.notFound(Entities.all[0], key: keys[0], nearest: [])
    }
  }

  /// The ids of two different records.
  func pair(
    _ entity: EntityDescription, _ one: String, _ other: String, in connection: Connection
  ) throws -> (String, String) {
    let first = try identify(entity, one, in: connection)
    let second = try identify(entity, other, in: connection)
    if first == second {
      throw StoreError.sameRecord(entity, Masking.masked(in: one), Masking.masked(in: other))
    }
    return (first, second)
  }
}
