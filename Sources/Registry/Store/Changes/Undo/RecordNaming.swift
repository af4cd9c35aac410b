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

  /// The key of the row with an id: as it is now, else as it was last; else the id.
  func key(of id: SQL) -> SQL {
    let versions = ["registry", "history"].map { schema -> SQL in
      """
      (select \(rowKey) from \(names: [schema, table]) t where t.id = \(id)
        order by t.change_id desc limit 1)
      """
    }
    return "coalesce(\(versions.joined(separator: ", ")), \(id)::text)"
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
