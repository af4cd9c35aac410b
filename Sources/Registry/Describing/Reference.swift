public import Tables

/// The name of a record of another entity: its key, or any name it has had.
public struct Reference<Target: Entity>: ReferenceValue {
  public static var target: any Entity.Type { Target.self }
  public let text: String

  public static func masked(_ text: String) -> String {
    Entities.description(of: Target.self).shownKey(text)
  }

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> Self {
    Self(text: try ReferenceText.read(cell, to: Target.self, notes: &notes))
  }
}

/// The reading that all references share: a key or a name in the registry's spelling.
enum ReferenceText {
  static func read(
    _ cell: Cell, to target: any Entity.Type, notes: inout [Finding]
  ) throws(Finding) -> String {
    if cell.isNumber || cell.isDate { return try CodeText.read(cell, notes: &notes) }
    return Entities.description(of: target).spelled(try cell.narrowText())
  }
}

/// The names of several records of another entity, kept as `A;B`.
public struct References<Target: Entity>: ReferenceValue {
  public static var target: any Entity.Type { Target.self }
  public let text: String

  public static func masked(_ text: String) -> String {
    Entities.description(of: Target.self).shownKey(text)
  }

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> Self {
    var names: [String] = []
    for part in CellList.split(cell.text) {
      var one = cell
      one.text = String(part)
      let name = try ReferenceText.read(one, to: Target.self, notes: &notes)
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    return Self(text: names.joined(separator: ";"))
  }
}
