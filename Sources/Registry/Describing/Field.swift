public import Tables

/// One field of an entity, typed; all else is in its description.
public struct Field<Value: FieldValue>: Sendable, DescribedField {
  public let description: FieldDescription

  /// - Parameters:
  ///   - name: the column's name, with which scripts and options call the field.
  ///   - column: the SQL column, where it is not `name` (`name_id` for a reference).
  ///   - headings: further headings that sheets give the field.
  ///   - required: whether a new record needs it.
  ///   - within: for a reference, the fields of this entity that its target's key shares.
  ///   - links: for a list of references, the table that holds them.
  ///   - visibility: whether lists show it unasked.
  ///   - follows: the fields from any of which `complete` can fill it in.
  ///   - keyFallback: for a part of the key, the column that stands in where it has no value.
  public init(
    _ name: String, zh: String, en: String, column: String? = nil, headings: [String] = [],
    required: Bool = false, within: [String] = [], links: String? = nil,
    visibility: FieldDescription.Visibility = .shown, keyFallback: String? = nil,
    default defaultText: String? = nil,
    follows: [String] = []
  ) {
    description = FieldDescription(
      name: name, label: Text(zh: zh, en: en), headings: headings, isRequired: required,
      visibility: visibility, keyFallback: keyFallback, defaultText: defaultText,
      follows: follows,
      storage: Self.storage(name: name, column: column, within: within, links: links),
      sqlType: Value.sqlType, kind: Value.kind, choices: Value.choices,
      isCode: Value.isCode, isList: Value.isList,
      masked: { Value.masked($0) },
      isBlank: { Value.isBlank($0) },
      read: { (cell, notes) throws(Finding) in try Value.read(cell, notes: &notes).text })
  }

  private static func storage(
    name: String, column: String?, within: [String], links: String?
  ) -> FieldDescription.Storage {
    if let reference = Value.self as? any ReferenceValue.Type {
      if let links { return .links(table: links, target: reference.target) }
      return .reference(column: column ?? "\(name)_id", target: reference.target, within: within)
    }
    if Value.self == PersonalNumber.self { return .sealed(column: column ?? name) }
    return .column(column ?? name)
  }
}

/// A field whose value type is not known to the caller.
protocol DescribedField { var description: FieldDescription { get } }

/// A value that names a record of another entity.
public protocol ReferenceValue: FieldValue {
  static var target: any Entity.Type { get }
}

/// Everything generic code needs to know of a field.
public struct FieldDescription: Sendable {
  public enum Storage: Sendable {
    case column(String)
    case reference(column: String, target: any Entity.Type, within: [String])
    /// Rows of a table that links the owner to records of the target.
    case links(table: String, target: any Entity.Type)
    /// A personal number: stored sealed, shown masked.
    case sealed(column: String)
  }

  public enum Visibility: Sendable {
    case shown
    /// Shown when asked for by name, and by `show`.
    case onRequest
    /// Kept, but never printed: beside a masked number it would tell the number.
    case never
  }

  public let name: String
  public let label: Text
  public let headings: [String]
  public let isRequired: Bool
  public let visibility: Visibility
  /// The column that stands for this part of the key where the field has no value.
  public let keyFallback: String?
  /// The canonical text that a new record has where none is given; the column's default in SQL.
  public let defaultText: String?
  /// The fields from any of which the entity's `complete` can fill this one in.
  public let follows: [String]
  public let storage: Storage
  public let sqlType: String
  public let kind: ValueKind
  public let choices: [Choice]
  /// Whether the value is a code that people search a record by.
  public let isCode: Bool
  /// Whether a value is several of the choices, joined by `;`.
  public let isList: Bool
  /// What a cell held, as messages repeat it.
  public let masked: @Sendable (String) -> String
  /// Whether a cell says "nothing here".
  public let isBlank: @Sendable (Cell) -> Bool
  /// Reads a cell into the canonical text.
  public let read: @Sendable (Cell, inout [Finding]) throws(Finding) -> String

  /// Whether it is a personal number.
  public var isSealed: Bool {
    if case .sealed = storage { true } else { false }
  }

  /// The code's name in a language and what is to be done about it, or that of each of several; the
  /// text itself where there are no choices.
  public func shown(_ text: String, _ language: Language) -> String {
    if let target {
      if case .reference = storage { return target.named(text, within: within, language) }
      return text.split(separator: ";").map { target.named(String($0), language) }
        .joined(separator: ";")
    }
    if isList {
      return text.split(separator: ";").map { name(of: String($0), language) }
        .joined(separator: Text(zh: "、", en: "; ")(language))
    }
    return name(of: text, language)
  }

  private func name(of text: String, _ language: Language) -> String {
    choices.first { $0.code == text }?.shown(language) ?? text
  }
}
