import Postgres
import Tables

/// What of an entity is searched, as its description tells.
extension EntityDescription {
  /// The field with the record's name.
  var searchedName: FieldDescription? {
    (type.nameField ?? (namedOwner == nil ? nil : "name")).flatMap(field(named:))
  }

  /// The entity whose further names these records are: `school_names` belongs to schools.
  var namedOwner: EntityDescription? {
    guard let link = type.belongsTo, let owner = field(named: link)?.target,
      table == owner.noun + "_names"
    else { return nil }
    return owner
  }

  /// Codes, and texts that tell one record from another.
  var searchedCodes: [FieldDescription] {
    if namedOwner != nil { return [] }
    return fields.filter { field in
      guard case .column = field.storage, field.choices.isEmpty, field.kind == .text else {
        return false
      }
      return field.isCode
        || field.sqlType == "text" && type.key.contains(field.name)
          && field.name != type.nameField
    }
  }

  /// What people call a record: its name, or that of the record it is first of all about.
  func calledText(alias: String = "t") -> SQL? {
    if let name = type.nameField { return "\(names: [alias, name])::text" }
    for field in fields where field.isRequired {
      guard case .reference(let column, let target, _) = field.storage else { continue }
      let about = Entities.description(of: target)
      let inner = alias + "c"
      guard let called = about.calledText(alias: inner) else { return nil }
      return """
        (select \(called) from \(name: about.table) \(name: inner) \
        where \(names: [inner, "id"]) = \(names: [alias, column]))
        """
    }
    return nil
  }
}
