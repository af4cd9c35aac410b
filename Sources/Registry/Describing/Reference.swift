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
    for part in ReferenceList.split(cell.text) {
      var one = cell
      one.text = String(part)
      let name = try ReferenceText.read(one, to: Target.self, notes: &notes)
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    return Self(text: names.joined(separator: ";"))
  }
}

/// The signs between the names of several records in one cell.
enum ReferenceList {
  /// What people are told to write.
  static let separators = Text(zh: "顿号“、”或分号“;”", en: "a semicolon")

  static func split(_ text: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = text[...]
    while let end = rest.indices.first(where: { separates(rest, at: $0) }) {
      parts.append(rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    return (parts + [rest]).filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// A comma separates but between Latin letters, where it is one of a name (`Example Co., Ltd.`).
  private static func separates(_ text: Substring, at place: String.Index) -> Bool {
    switch text[place] {
    case ";", "\u{FF1B}", "、", "\n", "\r\n", "|": return true
    case ",", "\u{FF0C}":
      let before = text[..<place].last { !$0.isWhitespace && $0 != "." }
      let after = text[text.index(after: place)...].first { !$0.isWhitespace }
      return !(isLatin(before) && isLatin(after))
    default: return false
    }
  }

  private static func isLatin(_ sign: Character?) -> Bool {
    sign.map { $0.isASCII && $0.isLetter } ?? false
  }
}
