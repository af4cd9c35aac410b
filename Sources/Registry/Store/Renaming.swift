import Postgres

/// Other names for records that keep the names which they had: taken, but never without a word.
extension EntityDescription {
  /// The entity that keeps the names which this one's records had, or have besides (`school_names`).
  var nameKeeper: EntityDescription? {
    guard let name = type.nameField else { return nil }
    return Entities.all.first { keeper in
      guard let owner = keeper.type.belongsTo.flatMap(keeper.field(named:)) else { return false }
      return owner.target?.table == table && keeper.type.key == [owner.name, name]
    }
  }

  /// Whether the record `owner` is on record as having had, or having besides, the name `value`.
  func hadName(_ value: SQL, owner: SQL) -> SQL {
    guard let keeper = nameKeeper else { return "false" }
    return """
      exists (select from \(name: keeper.table) f where f.\(name: keeper.ownerColumn) = \(owner)
        and f.\(name: keeper.formerColumn) = \(value))
      """
  }
}

extension Store {
  /// Notes where a draft gives a record a name that it had before.
  func formerNameNotes(
    _ draft: Draft, from before: RecordVersion, in connection: Connection
  ) throws -> [FieldFinding] {
    let entity = draft.entity
    guard let place = entity.type.nameField.flatMap(entity.position(of:)),
      let name = draft.values[place], let stored = before.values[place], name != stored
    else { return [] }
    let owner: SQL = "\(before.id)::\(trusted: entity.type.idType)"
    let row = try connection.row("select \(entity.hadName("\(name)", owner: owner)) as was_former")
    if row.bool("was_former") != true { return [] }
    return [
      FieldFinding(
        place: place, finding: .renames(entity, from: stored, wasFormer: true))
    ]
  }
}

extension Finding {
  /// - Parameter wasFormer: the name that comes is one that the record had before.
  static func renames(
    _ entity: EntityDescription, from stored: String, wasFormer: Bool
  ) -> Finding {
    let field = entity.type.nameField.flatMap(entity.field(named:))?.label ?? entity.title
    return wasFormer
      ? Finding(
        .replacesName,
        Text(
          zh: "已登记的\(field.zh)“\(stored)”改为其曾用名称",
          en: "A name that it had before replaces the registered \(field.en.lowercased()) \(stored)"
        ),
        fix: Text(
          zh: "如表格为旧表,请改填现用名称后重新导入",
          en: "If the sheet is an old one, enter the present name and import it again"))
      : Finding(
        .replacesName,
        Text(
          zh: "与已登记的\(field.zh)“\(stored)”不同,按所填名称更改登记",
          en: "It replaces the registered \(field.en.lowercased()) \(stored)"))
  }
}
