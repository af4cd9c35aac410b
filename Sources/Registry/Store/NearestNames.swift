import Postgres

/// The names that records go by, for those who mistype one.
extension EntityDescription {
  /// Up to three of the records' names close to what was typed, never of people.
  func nearestNames(to typed: String, in connection: Connection) throws -> [String] {
    nearest(to: typed, among: try someNames(in: connection))
  }

  /// The records' names, at most 20,000 of them; none where records have none, or are people.
  func someNames(in connection: Connection) throws -> [String] {
    guard !hasSealedField, let field = type.nameField else { return [] }
    return try connection.rows(
      "select distinct \(name: field) as name from \(name: table) limit 20000"
    ).compactMap { $0["name"] }
  }
}
