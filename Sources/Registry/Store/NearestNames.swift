import Postgres

/// The names that records go by, for those who mistype one.
extension EntityDescription {
  /// Up to three of the records' names close to what was typed, never of people.
  func nearestNames(to typed: String, in connection: Connection) throws -> [String] {
    nearest(to: typed, among: try someNames(in: connection))
  }

  /// The records' names, at most 20,000 of them; none where records have none, or are people.
  func someNames(in connection: Connection) throws -> [String] {
    guard !hasSealedField, let field = type.nameField else { return [] }
    return try connection.rows(
      "select distinct \(name: field) as name from \(name: table) limit 20000"
    ).compactMap { $0["name"] }
  }

  /// Up to three records close to what was typed to name one, as that is to be written.
  ///
  /// - Parameters:
  ///   - key: the parts of a key joined by `/`, the last of which may lack, or a name alone.
  ///   - within: the parts that stand beside the reference, and are told where another is meant.
  func nearestReferences(
    to key: String, within: [String] = [], in connection: Connection
  ) throws -> [Text] {
    let typed = key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let parts = typed.count > 1 ? typed : []
    guard !goesByName, let name = type.nameField,
      let place = keyFields.firstIndex(where: { $0.name == name })
    else { return try nearestNames(to: key, in: connection).map { Text(zh: $0, en: $0) } }
    let names = try nearestNames(
      to: parts.isEmpty ? key : typed[min(place, typed.count - 1)], in: connection)
    let owned = zip(keyFields, parts).compactMap { field, part -> SQL? in
      guard let target = field.target, !part.isEmpty else { return nil }
      return "t.\(name: field.column ?? field.name) in (select id from \(target.find("\(part)")))"
    }
    let conditions = ["t.\(name: name) = any(\(names))"] + owned
    return try connection.rows(
      """
      select \(keyFields.map { $0.text() }.joined(separator: ", ")) from \(from)
      where \(conditions.joined(separator: " and "))
      order by array_position(\(names), t.\(name: name)), \(keyText()) limit 3
      """
    ).map { row in written(row.values.map { $0 ?? "" }, within: within, typed: parts) }
  }

  /// A key as a reference writes it, and what stands beside the reference where that differs.
  private func written(_ values: [String], within: [String], typed: [String]) -> Text {
    let parts = zip(keyFields, values).enumerated()
    let own = parts.filter { !within.contains($0.element.0.name) }.map(\.element)
    let others = parts.filter { place, part in
      within.contains(part.0.name) && part.0.target == nil
        && !(typed.indices.contains(place) && typed[place] == part.1)
    }.map(\.element)
    func text(_ language: Language) -> String {
      let key = own.map { $0.0.coded($0.1, language) }.joined(separator: "/")
      let beside = others.map { "\($0.0.label(language)) \($0.0.coded($0.1, language))" }
      if beside.isEmpty { return key }
      return "\(key)(\(beside.joined(separator: ", ")))"
    }
    return Text(zh: text(.zh), en: text(.en))
  }
}

extension FieldDescription {
  /// A value as people of a language enter it: by its Chinese name, or by its code.
  fileprivate func coded(_ value: String, _ language: Language) -> String {
    language == .zh ? choices.first { $0.code == value }?.label.zh ?? value : value
  }
}
