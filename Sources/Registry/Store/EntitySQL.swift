import Postgres

/// The pieces of SQL that follow from an entity's description.
///
/// The entity's own row goes by the alias `t`.
extension EntityDescription {
  var from: SQL {
    (type as? any DerivedRows.Type).map { "\($0.rows) t" } ?? "\(name: table) t"
  }

  /// What people call a record, as one text: its key's parts joined by `/`.
  func keyText(alias: String = "t") -> SQL {
    keyFields.map { $0.keyPart(alias: alias) }.joined(separator: " || '/' || ")
  }

  /// Every way to find one: the ids that go by a text.
  func find(_ text: SQL) -> SQL { "\(names: ["registry", "find_\(table)"])(\(text))" }
}

/// An entity whose records are read with more than is in their own rows.
protocol DerivedRows: Entity {
  /// What to read them from: the table's columns `id` and `change_id`, and those of the fields.
  static var rows: SQL { get }
}

extension FieldDescription {
  /// The column, or nil for lists of references, which live in a table of their own.
  var column: String? {
    switch storage {
    case .column(let name), .sealed(let name), .reference(let name, _, _): name
    case .links: nil
    }
  }

  /// The entity that the field's values name records of.
  public var target: EntityDescription? {
    switch storage {
    case .reference(_, let type, _), .links(_, let type): Entities.description(of: type)
    case .column, .sealed: nil
    }
  }

  /// For a reference, the fields beside it that its target's key shares.
  var within: [String] {
    if case .reference(_, _, let within) = storage { within } else { [] }
  }

  /// The field's canonical text, read from the row `alias`.
  func text(alias: String = "t") -> SQL {
    switch storage {
    case .column(let name), .sealed(let name):
      let value: SQL = "\(names: [alias, name])"
      return isList ? "array_to_string(\(value), ';')" : "\(value)::text"
    case .reference(let column, let type, let within):
      let target = Entities.description(of: type)
      return """
        (select \(target.referenceText(within: within)) from \(name: target.table) r \
        where r.id = \(names: [alias, column]))
        """
    case .links(let table, let type):
      let target = Entities.description(of: type)
      return """
        (select string_agg(\(target.keyText(alias: "r")), ';' order by \(target.keyText(alias: "r"))) \
        from \(name: table) l join \(name: target.table) r on r.id = \(names: ["l", target.linkColumn]) \
        where \(names: ["l", ownerColumn(of: table)]) = \(names: [alias, "id"]))
        """
    }
  }

  /// The value that a canonical text stands for, as the column takes it.
  func value(of text: SQL) -> SQL {
    isList ? "string_to_array(\(text), ';')" : "\(text)::\(trusted: sqlType)"
  }

  /// A canonical text as a parameter of the column's type: codes need no quotes in an array.
  func parameter(_ text: String) -> String {
    isList ? "{\(text.replacing(";", with: ","))}" : text
  }

  /// The field as people read it: references by name where their entity has one.
  var nameText: SQL {
    switch storage {
    case .reference(let column, let type, _):
      guard let name = type.nameField else { return text() }
      return """
        (select r.\(name: name) from \(name: type.table) r where r.id = t.\(name: column))
        """
    case .links(let table, let type):
      guard let name = type.nameField else { return text() }
      let target = Entities.description(of: type)
      return """
        (select string_agg(r.\(name: name), ';' order by r.\(name: name))
        from \(name: table) l join \(name: target.table) r on r.id = l.\(name: target.linkColumn)
        where l.\(name: ownerColumn(of: table)) = t.id)
        """
    case .column, .sealed: return text()
    }
  }

  /// The field as a part of its entity's key text.
  fileprivate func keyPart(alias: String) -> SQL {
    switch storage {
    case .reference(let column, let type, _):
      let target = Entities.description(of: type)
      let inner = alias + "r"
      return """
        (select \(target.keyText(alias: inner)) from \(name: target.table) \(name: inner) \
        where \(names: [inner, "id"]) = \(names: [alias, column]))
        """
    default:
      if let spare = keyFallback {
        return "coalesce(\(names: [alias, column ?? name])::text, \(names: [alias, spare])::text)"
      }
      return "\(names: [alias, column ?? name])::text"
    }
  }
}

extension EntityDescription {
  /// How a reference to a record is written where the fields `within` are known from beside it.
  fileprivate func referenceText(within: [String]) -> SQL {
    if let name = type.writtenAs { return "r.\(name: name)" }
    return keyFields.filter { !within.contains($0.name) }.map { $0.keyPart(alias: "r") }
      .joined(separator: " || '/' || ")
  }

  /// The labels of the fields that tell which record a reference means, where its name is not enough.
  func labelsNarrowing(_ reference: FieldDescription) -> [Text] {
    reference.within.compactMap(field(named:)).map(\.label)
  }

  /// The column by which link tables refer to this entity's records.
  var linkColumn: String { "\(noun)_id" }
}

/// The column by which a link table refers to its owner: `agreement_schools` → `agreement_id`.
func ownerColumn(of linkTable: String) -> String {
  "\(linkTable.prefix { $0 != "_" })_id"
}
