/// A kind of record that the registry keeps: one type, whose properties are its fields.
///
/// The properties, in their order, are the only list of the entity's fields; options, headings, SQL,
/// templates and the data dictionary follow from it.
public protocol Entity: Sendable {
  /// The table in schema `registry`.
  static var table: String { get }
  /// What people type (`skillreg school …`).
  static var noun: String { get }
  static var title: Text { get }
  /// The names of the fields that tell one record from another, in the order of its key text.
  static var key: [String] { get }
  /// Other sets of fields that do so where the key's fields are not all given.
  static var alternateKeys: [[String]] { get }
  /// The type of the table's `id`.
  static var idType: String { get }
  /// The field that people call a record by, where the key is not what they would say.
  static var nameField: String? { get }
  /// The field by which fields that refer to a record write it, where nobody writes its key.
  static var writtenAs: String? { get }
  /// The reference field whose record this one goes with when that is removed.
  static var belongsTo: String? { get }
  /// Fields that an import may not change once registered; it refuses the row instead.
  static var fixed: [String] { get }
  /// Whether the keys are needed to tell which record a typed text names.
  static func needsKeys(toFind typed: String) -> Bool
  /// How two records are recognised as one and the same; nil where records are never merged.
  static var likeness: Likeness? { get }
  /// The key text of what a person typed to name a record.
  static func keyText(_ typed: String, keyring: Keyring?) -> String
  /// What fields say about each other: fills in what follows from others, reports what contradicts.
  static func complete(_ draft: inout Draft, keyring: Keyring?)
  init()
}

extension Entity {
  public static var alternateKeys: [[String]] { [] }
  public static var idType: String { "bigint" }
  public static var nameField: String? { nil }
  public static var writtenAs: String? { nil }
  public static var belongsTo: String? { nil }
  public static var fixed: [String] { [] }
  public static func needsKeys(toFind typed: String) -> Bool { false }
  public static var likeness: Likeness? { nil }
  public static func keyText(_ typed: String, keyring: Keyring?) -> String { typed }
  public static func complete(_ draft: inout Draft, keyring: Keyring?) {}
}

/// An entity with its fields read out once, for code that serves every entity alike.
public struct EntityDescription: Sendable {
  public let type: any Entity.Type
  public let fields: [FieldDescription]
  private let positions: [String: Int]

  public init(_ type: any Entity.Type) {
    self.type = type
    fields = Mirror(reflecting: type.init()).children.compactMap {
      ($0.value as? any DescribedField)?.description
    }
    positions = Dictionary(
      uniqueKeysWithValues: fields.enumerated().map { ($0.element.name, $0.offset) })
  }

  public var table: String { type.table }
  public var noun: String { type.noun }
  public var title: Text { type.title }
  public var hasSealedField: Bool { fields.contains(where: \.isSealed) }
  public var keyFields: [FieldDescription] { type.key.compactMap(field(named:)) }

  /// The parts of a record's key where fields beside the reference tell some of them, and one
  /// text stands for the rest.
  func narrowedKey<Part>(
    within: [String], text: Part, beside: (String) -> Part
  ) -> [Part] {
    let rest = type.key.first { !within.contains($0) }
    return type.key.compactMap { name in
      if within.contains(name) { return beside(name) }
      return name == rest ? text : nil
    }
  }

  /// The place of a field in `fields`, by its name.
  public func position(of name: String) -> Int? { positions[name] }
  public func field(named name: String) -> FieldDescription? {
    positions[name].map { fields[$0] }
  }
}
