import Postgres

/// Records of one kind, told by the keys of the first few.
public struct RecordGroup: Sendable {
  public var title: Text
  public var noun: String
  public var count: Int
  public var keys: [String]
}

/// How the rows of a table are told to people: by the key of the record that they are or belong to.
struct RecordNaming: Sendable {
  let table: String
  /// The row's record; nil for a table that no entity speaks of.
  private let entity: EntityDescription?
  /// The column by which a link's row belongs to its record.
  private let owner: String?

  init(table: String) {
    self.table = table
    if let own = Entities.told.first(where: { $0.table == table }) {
      entity = own
      owner = nil
    } else {
      entity = Entities.all.first { $0.fields.contains { $0.isKept(in: table) } }
      owner = entity == nil ? nil : ownerColumn(of: table)
    }
  }

  var isRecord: Bool { entity != nil && owner == nil }
  var title: Text { entity?.title ?? Text(zh: table, en: table) }
  var noun: String { entity?.noun ?? table }

  /// What the rows `ids` are known by, as the connection reads them.
  func keys(of ids: [String], in connection: Connection) throws -> [String: String] {
    let idType = owner == nil ? entity?.type.idType ?? "bigint" : "bigint"
    let rows = try connection.rows(
      """
      select t.id::text as id, \(rowKey) as key from \(source)
      where t.id = any(\(ids)::\(trusted: idType)[])
      """)
    return Dictionary(
      rows.compactMap { row in
        row["id"].flatMap { id in row["key"].map { (id, $0) } }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The same as it was known after a change; of rows that were gone then, as it was before.
  func keys(
    of ids: [String], after change: Int64, in connection: Connection
  ) throws -> [String: String] {
    var known: [String: String] = [:]
    for moment in [change, change - 1] {
      let unknown = ids.filter { known[$0] == nil }
      if unknown.isEmpty { break }
      let found = try KnownAt.change(moment).during(connection) {
        try keys(of: unknown, in: connection)
      }
      known.merge(found) { first, _ in first }
    }
    return known
  }

  private var source: SQL {
    if owner == nil, let entity { return entity.from }
    return "\(name: table) t"
  }

  private var rowKey: SQL {
    guard let entity else { return "t.id::text" }
    guard let owner else { return entity.keyText() }
    return """
      (select \(entity.keyText(alias: "o")) from \(name: entity.table) o
        where o.id = t.\(name: owner))
      """
  }
}

extension FieldDescription {
  fileprivate func isKept(in table: String) -> Bool {
    if case .links(table, _) = storage { true } else { false }
  }
}
