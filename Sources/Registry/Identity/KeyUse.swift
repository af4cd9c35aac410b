import Postgres

/// How many numbers are sealed under one key.
public struct KeyUse: Sendable, Hashable {
  public var keyID: UInt8
  public var persons: Int
  /// Past versions of persons.
  public var versions: Int
}

extension Store {
  /// The keys under which numbers are sealed, whether the key file has them or not.
  public func keyUse() throws -> [KeyUse] {
    try read { try keyUse(in: $0) }
  }

  func keyUse(in connection: Connection) throws -> [KeyUse] {
    try connection.rows(
      """
      select get_byte(number_sealed, 1) as key, count(*) filter (where is_current) as persons,
        count(*) filter (where not is_current) as versions
      from (
        select number_sealed, true as is_current from registry.persons
        union all select number_sealed, false from history.persons
      ) sealed
      where length(number_sealed) > 1 group by key order by key
      """
    ).compactMap { row in
      row.int("key").map { key in
        KeyUse(
          keyID: UInt8(key), persons: row.int("persons") ?? 0, versions: row.int("versions") ?? 0)
      }
    }
  }
}
