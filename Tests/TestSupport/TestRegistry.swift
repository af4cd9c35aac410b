import FoundationEssentials
public import Postgres
public import Registry
import Tables

/// Registries for tests: migrated once, then cloned.
public enum TestRegistry {
  private static let template = Task {
    try await TestDatabase.makeTemplate("registry") { conninfo in
      try Store.migrate(conninfo: conninfo)
      try store(conninfo, source: .`init`).loadReferenceData()
    }
  }

  /// Gives the body a registry of its own that holds the reference data and nothing else.
  public static func withRegistry<T>(
    _ body: (_ store: Store) async throws -> T
  ) async throws -> T {
    try await TestDatabase.withOwnDatabase(template: try await template.value) { conninfo in
      try await body(store(conninfo, source: .command))
    }
  }

  /// A store whose keys are those of all tests.
  public static func store(_ conninfo: String, source: Store.Actor.Source) -> Store {
    let keys = KeyFile(path: "/tmp/skillreg-test-keys-\(ProcessInfo.processInfo.processIdentifier)")
    return Store(
      conninfo: conninfo, actor: .init(name: "tester", source: source),
      keyring: { try keys.openOrCreate() })
  }

  /// A connection as the schema's owner, its `search_path` the registry's.
  public static func owner(of store: Store) throws -> Connection {
    try connection(to: store.conninfo)
  }

  /// A connection whose `search_path` is the registry's, and whose day is that of the machine.
  public static func connection(to conninfo: String) throws -> Connection {
    let connection = try Connection(conninfo: conninfo)
    try connection.execute("set search_path = registry")
    try connection.execute("set time zone \(literal: LocalZone.setting)")
    return connection
  }
}

extension Draft {
  /// A draft from field names and texts as a person types them.
  public init(_ noun: String, _ values: KeyValuePairs<String, String>) {
    self.init(Entities.description(noun: noun) ?? Entities.all[0])
    for (name, text) in values {
      guard let place = entity.position(of: name) else { continue }
      if text.isEmpty {
        cleared.insert(place)
      } else {
        read(.init(text), into: place)
      }
    }
  }
}
