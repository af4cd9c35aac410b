public import Tables

/// The data dictionary: what every field of the entities is, in both languages, as their
/// descriptions say it.
public struct DataDictionary: Sendable {
  public let entities: [EntityDescription]

  public init(of entities: [EntityDescription] = Entities.all) {
    self.entities = entities
  }

  /// The columns that tell an entity from the others, in `row(of:in:)`.
  public static let entityColumns = [
    column("noun", zh: "类别", en: "Noun"),
    column("entity", zh: "实体", en: "Entity"),
    column("table", zh: "数据表", en: "Table"),
    column("key", zh: "标识字段", en: "Key"),
  ]

  public static let fieldColumns = [
    column("field", zh: "字段", en: "Field"),
    column("zh", zh: "中文名称", en: "Chinese label"),
    column("en", zh: "英文名称", en: "English label"),
    column("column", zh: "数据列", en: "Column"),
    column("type", zh: "数据类型", en: "SQL type"),
    column("kind", zh: "值类", en: "Kind"),
    column("required", zh: "必填", en: "Required"),
    column("default", zh: "默认值", en: "Default"),
    column("refers_to", zh: "引用", en: "Refers to"),
    column("headings", zh: "表头其他写法", en: "Other headings"),
  ]

  public static let choicesColumn = column("values", zh: "允许取值", en: "Allowed values")

  /// An entity's values under `entityColumns`.
  public static func cells(of entity: EntityDescription) -> [String?] {
    [
      entity.noun, bothLanguages(entity.title), entity.table,
      entity.type.key.joined(separator: ", "),
    ]
  }

  /// A field's values under `fieldColumns`.
  public static func cells(of field: FieldDescription) -> [String?] {
    [
      field.name, field.label.zh, field.label.en, field.place, field.storedType,
      field.kindText, field.isRequired ? "yes" : nil, field.defaultText, field.target?.noun,
      field.headings.isEmpty ? nil : field.headings.joined(separator: "、"),
    ]
  }

  /// A field's allowed values with their labels, one a line; nil where any value will do.
  public static func choices(of field: FieldDescription) -> String? {
    field.choices.isEmpty
      ? nil : field.choices.map { "\($0.code) \(bothLanguages($0.label))" }.joined(separator: "\n")
  }

  private static func column(_ key: String, zh: String, en: String) -> Column {
    Column(key: key, label: bothLanguages(Text(zh: zh, en: en)))
  }

  private static func bothLanguages(_ text: Text) -> String { "\(text.zh) / \(text.en)" }
}

extension FieldDescription {
  /// The column's type in PostgreSQL; nil for a list of references, which has a table of its own.
  public var storedType: String? {
    switch storage {
    case .column: sqlType
    case .sealed: "bytea"
    case .reference(_, let target, _): target.idType
    case .links: nil
    }
  }

  /// The column, or the table that links the record with those that the field lists.
  fileprivate var place: String? {
    if case .links(let table, _) = storage { return "(\(table))" }
    return column
  }

  fileprivate var kindText: String {
    switch storage {
    case .sealed: return "sealed"
    case .reference: return "reference"
    case .links: return "references"
    case .column: break
    }
    if !choices.isEmpty { return isList ? "choices" : "choice" }
    return switch kind {
    case .text: "text"
    case .integer: "integer"
    case .decimal: "decimal"
    case .date: "date"
    case .boolean: "yes or no"
    }
  }
}
