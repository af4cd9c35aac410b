import FoundationEssentials
import Postgres
import Registry
import TestSupport

/// A registry with a key file of its own, for tests that change or lose the keys.
struct People {
  let store: Store
  let file: KeyFile

  /// Gives the body a registry with the example's records and so many more persons, each with a
  /// passport and, every third one, a past version.
  static func with<T>(
    _ count: Int = 0, _ body: (People) async throws -> T
  ) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "keys-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = KeyFile(path: folder.appending(path: "keys").path)
    _ = try file.openOrCreate()
    return try await TestRegistry.withRegistry { plain in
      let people = People(store: store(plain.conninfo, file: file), file: file)
      try Example.fill(people.store)
      try people.add(count)
      return try await body(people)
    }
  }

  static func store(_ conninfo: String, file: KeyFile) -> Store {
    Store(conninfo: conninfo, actor: .init(name: "tester"), keyring: { try file.open() })
  }

  /// The same registry with another key file, which may not be there.
  func withKeys(_ path: String) -> Store {
    Self.store(store.conninfo, file: KeyFile(path: path))
  }

  static func number(_ index: Int) -> String { "E\(10_000_000 + index)" }

  func id(_ index: Int) throws -> String {
    let number = try PersonalNumber(kind: .passport, validating: Self.number(index))
    return try file.open().personID(of: number).text
  }

  private func add(_ count: Int) throws {
    let keys = try file.open()
    try store.write { connection in
      for index in 0..<count {
        let number = try PersonalNumber(kind: .passport, validating: Self.number(index))
        let id = keys.personID(of: number)
        try connection.execute(
          """
          insert into persons (id, name, document_kind, number_sealed)
          values (\(id.text)::uuid, \("人员\(index)"), 'passport', \(try keys.seal(number, of: id).text)::bytea)
          """)
      }
    }
    _ = try store.write { connection in
      try connection.execute(
        "update persons set name = name || '改' where document_kind = 'passport' and right(name, 1) in ('0', '3', '6')"
      )
    }
  }

  /// Every number that the registry and its history hold, opened with the file's keys.
  func numbers() throws -> [String] {
    let keys = try file.open()
    return try store.read { connection in
      try connection.rows(
        """
        select id, number_sealed as sealed from registry.persons
        union all select id, number_sealed from history.persons
        """
      ).map { row in
        guard let id = PersonID(text: row["id"] ?? ""),
          let sealed = SealedNumber(text: row["sealed"] ?? "")
        else { return "?" }
        return try keys.open(sealed, of: id)
      }.sorted()
    }
  }
}
