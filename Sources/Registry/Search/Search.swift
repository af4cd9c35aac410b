import Postgres

extension Store {
  /// Searches all kinds of record as people type.
  ///
  /// - Throws: `StoreError.nothingFound` with the nearest names.
  public func search(_ request: SearchRequest) throws -> SearchResult {
    let text = SearchText(request.text)
    return try read { connection in
      var found = SearchResult()
      for entity in request.entities where entity.hasSealedField {
        let people = PersonSearch(
          entity: entity, text: text, keyring: try? keyring(), connection: connection)
        try people.search(limit: request.limit, into: &found)
      }
      if !text.holdsPersonalNumber {
        let records = RecordSearch(text: text, limit: request.limit, connection: connection)
        found.hits += try records.search(request.entities.filter { !$0.hasSealedField })
      }
      if found.hits.isEmpty {
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
