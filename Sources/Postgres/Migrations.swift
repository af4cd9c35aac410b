// `Migrations` brings a database forward, step by step, and keeps book of it.

/// One numbered step forward. Once it was applied anywhere its text must not change.
public struct Migration: Sendable {
  public let number: Int
  public let name: String
  public let script: SQL

  public init(number: Int, name: String, script: SQL) {
    self.number = number
    self.name = name
    self.script = script
  }

  /// Tells an edited text from the applied one (FNV-1a, 64 bits; no protection against intent).
  /// Line ends count as `\n`, so a checkout with other ones is the same text.
  var digest: String {
    fnv1a(script.description.utf8.filter { $0 != UInt8(ascii: "\r") })
  }
}

/// Why the migrations were not applied.
public enum MigrationError: Error, Sendable, Equatable {
  /// The database was brought further by a newer program.
  case newerDatabase(found: Int, known: Int)
  /// The text of an applied migration is not what it was.
  case changed(Int)
  /// The database holds a migration that the list leaves out.
  case missing(Int)
  /// The list holds a number twice.
  case repeated(Int)
  /// A migration failed and left nothing.
  case failed(Int, PostgresError)
}

/// All migrations of a program, and the schema that holds their bookkeeping table.
public struct Migrations: Sendable {
  private let list: [Migration]
  private let schema: String

  /// The order of `list` does not matter; the numbers do.
  public init(_ list: [Migration], schema: String = "public") {
    self.list = list.sorted { $0.number < $1.number }
    self.schema = schema
  }

  /// Applies what the database lacks, each migration in a transaction of its own, and returns
  /// their numbers. Of several processes one goes first, and the others then find all done.
  @discardableResult
  public func apply(_ connection: Connection) throws -> [Int] {
    guard !connection.isInTransaction else {
      throw PostgresError.usage("migrations cannot be applied inside a transaction")
    }
    try connection.execute("select pg_advisory_lock(\(lock))")
    defer { connection.cleanUp("select pg_advisory_unlock(\(lock))") }
    let pending = try pending(connection)
    for migration in pending { try apply(migration, connection) }
    return pending.map(\.number)
  }

  /// The migrations that the database lacks, once it is certain that the others are the same.
  public func pending(_ connection: Connection) throws -> [Migration] {
    for (one, next) in zip(list, list.dropFirst()) where one.number == next.number {
      throw MigrationError.repeated(one.number)
    }
    let applied = try applied(connection)
    let known = list.last?.number ?? 0
    if let last = applied.keys.max(), last > known {
      throw MigrationError.newerDatabase(found: last, known: known)
    }
    let digests = Dictionary(uniqueKeysWithValues: list.map { ($0.number, $0.digest) })
    for (number, digest) in applied.sorted(by: { $0.key < $1.key }) where digests[number] != digest
    {
      throw digests[number] == nil ? MigrationError.missing(number) : .changed(number)
    }
    return list.filter { applied[$0.number] == nil }
  }

  /// The digests by number, as the database has them.
  private func applied(_ connection: Connection) throws -> [Int: String] {
    let sql: SQL = "select to_regclass(\(SQL("\(names: table)").description)) is not null as found"
    guard try connection.row(sql).bool("found") == true else { return [:] }
    let rows = try connection.rows("select number, digest from \(names: table)")
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0.int("number") ?? 0, $0["digest"] ?? "") })
  }

  private func apply(_ migration: Migration, _ connection: Connection) throws {
    do {
      try connection.transaction {
        try connection.run(script: migration.script)
        guard connection.isInTransaction else {
          throw PostgresError.usage("a migration cannot end its own transaction")
        }
        try record(migration, connection)
      }
    } catch let error as PostgresError where error.kind == .server || error.kind == .usage {
      throw MigrationError.failed(migration.number, error)
    }
  }

  private func record(_ migration: Migration, _ connection: Connection) throws {
    try connection.execute("create schema if not exists \(name: schema)")
    try connection.execute(
      """
      create table if not exists \(names: table) (
        number integer constraint migrations_pkey primary key,
        name text not null,
        digest text not null,
        applied_at timestamptz not null default now()
      )
      """)
    try connection.execute(
      """
      insert into \(names: table) (number, name, digest)
      values (\(migration.number), \(migration.name), \(migration.digest))
      """)
  }

  private var table: [String] {
    [schema, "migrations"]
  }

  /// The key of the advisory lock, which is the database's: one for each bookkeeping table.
  private var lock: Int64 {
    Int64(fnv1a("migrations of \(schema)".utf8), radix: 16) ?? 0
  }
}
