import Tables

extension EntityDescription {
  /// How people name one of its records: the parts of its key, or what stands for the whole of it.
  ///
  /// - Parameter within: the parts that are known from beside a reference.
  public func naming(within: [String] = []) -> Text {
    let key = keyNaming(within: within)
    if hasSealedField { return Text(zh: "\(key.zh),或证件号码", en: "\(key.en), or document number") }
    return goesByName
      ? Text(zh: "\(key.zh),或任一名称", en: "\(key.en), or any name") : key
  }

  /// The labels of the parts that a key is written with.
  func keyNaming(within: [String] = []) -> Text {
    let parts = keyFields.filter { !within.contains($0.name) }.flatMap(\.namingParts)
    return Text(
      zh: parts.map(\.zh).joined(separator: "/"), en: parts.map(\.en).joined(separator: "/"))
  }

  /// Whether a name alone tells a record; one that is known within another needs that as well.
  var goesByName: Bool {
    type.nameField != nil && !hasSealedField && !keyFields.contains { $0.target != nil }
  }
}

extension FieldDescription {
  /// The labels of what a reference's own key consists of, where that takes more than one text.
  fileprivate var namingParts: [Text] {
    guard let target, target.keyParts.count > 1, !target.goesByName else { return [label] }
    return target.keyFields.flatMap(\.namingParts)
  }
}

/// A part of an entity's key, which may be a part of the key of another that it refers to.
struct KeyPart: Sendable {
  let entity: any Entity.Type
  let field: FieldDescription
}

extension EntityDescription {
  /// The parts that the key text of a record consists of.
  var keyParts: [KeyPart] { Entities.keyParts[table] ?? [] }

  /// What a record is called by as the registry spells it: the parts of a key, of which the first may
  /// be told beside it, each as its field does (`电工/高级工` → `电工/advanced`), anything else as a name.
  func spelled(_ typed: String) -> String {
    if let parts = partsSpelled(typed) { return parts.map(\.text).joined(separator: "/") }
    let texts = NameText.canonical(typed).split(separator: "/", omittingEmptySubsequences: false)
    guard (2..<max(2, keyParts.count)).contains(texts.count) else {
      return texts.joined(separator: "/")
    }
    return zip(keyParts.suffix(texts.count), texts).map { $0.field.spelled(String($1)) }
      .joined(separator: "/")
  }

  /// A record's key as people of a language read it: choices by their names, where their codes are no
  /// words of it.
  ///
  /// - Parameter within: the parts that are known from beside a reference.
  public func named(_ key: String, within: [String] = [], _ language: Language) -> String {
    if language == .en { return key }
    let parts = Entities.keyParts(of: self, but: within)
    let texts = key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard texts.count == parts.count else { return key }
    return zip(parts, texts).map { $0.field.shown($1, language) }.joined(separator: "/")
  }

  /// The parts of a whole key as the registry spells them; nil where a text is no whole key.
  func partsSpelled(_ typed: String) -> [(entity: any Entity.Type, text: String)]? {
    let texts = NameText.canonical(typed).split(separator: "/", omittingEmptySubsequences: false)
    let parts = keyParts
    guard texts.count == parts.count else { return nil }
    return zip(parts, texts).map { ($0.entity, $0.field.spelled(String($1))) }
  }
}

extension FieldDescription {
  /// A text as the field reads it, where it does so without inferring anything; else the text itself.
  fileprivate func spelled(_ text: String) -> String {
    var notes: [Finding] = []
    guard let read = try? read(Cell(text), &notes), notes.isEmpty else { return text }
    return read
  }
}

extension Entities {
  /// Table → the parts of its key.
  fileprivate static let keyParts = Dictionary(
    uniqueKeysWithValues: all.map { ($0.table, keyParts(of: $0)) })

  fileprivate static func keyParts(
    of entity: EntityDescription, but within: [String] = []
  ) -> [KeyPart] {
    entity.keyFields.filter { !within.contains($0.name) }.flatMap { field -> [KeyPart] in
      if let target = field.target { return keyParts(of: target) }
      return [KeyPart(entity: entity.type, field: field)]
    }
  }
}
