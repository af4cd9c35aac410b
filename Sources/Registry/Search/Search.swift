import Postgres

extension Store {
  /// Searches all kinds of record as people type.
  ///
  /// Without the keys it finds what needs none, and says that it did not look for numbers.
  ///
  /// - Throws: `StoreError.nothingSearched`, `.nothingFound` with the nearest names; `KeyFileError`,
  ///   `SealError` where nothing was found without the keys.
  public func search(_ request: SearchRequest) throws -> SearchResult {
    let text = SearchText(request.text)
    if text.words.isEmpty { throw StoreError.nothingSearched }
    return try read { connection in
      var found = SearchResult()
      var problem: (any Error)?
      for entity in request.entities where entity.hasSealedField {
        let keys = try triedKeys(in: connection)
        let people = PersonSearch(
          entity: entity, text: text, keyring: keys.keyring, connection: connection)
        try people.search(limit: request.limit, into: &found)
        problem = keys.problem
      }
      if !text.holdsPersonalNumber {
        let records = RecordSearch(text: text, limit: request.limit, connection: connection)
        found.hits += try records.search(request.entities.filter { !$0.hasSealedField })
      }
      if let problem, text.asksForNumber { found.notes += [problem.keyFinding].compactMap(\.self) }
      if found.hits.isEmpty {
        if let problem, text.mayHoldNumber { throw problem }
        throw StoreError.nothingFound(
          Masking.masked(in: request.text), nearest: try near(text, request, in: connection),
          notes: found.notes)
      }
      return found.ranked(limit: request.limit)
    }
  }

  private func near(
    _ text: SearchText, _ request: SearchRequest, in connection: Connection
  ) throws -> [String] {
    if text.holdsPersonalNumber { return [] }
    return nearest(
      to: text.typed, among: Set(try request.entities.flatMap { try $0.someNames(in: connection) }))
  }
}
