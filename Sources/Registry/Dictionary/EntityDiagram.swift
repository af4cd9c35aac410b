/// The entities and what refers to what, as a Mermaid diagram that GitHub draws.
public struct EntityDiagram: Sendable {
  private let entities: [EntityDescription]

  public init(of entities: [EntityDescription] = Entities.all) {
    self.entities = entities
  }

  /// The diagram's source: every entity with both titles, then every reference with how many
  /// records may stand at either end and the field that holds it.
  public var text: String {
    let boxes = entities.map { "  \($0.table)[\"\($0.title.zh) \($0.title.en)\"]" }
    let lines = entities.flatMap { entity in
      entity.fields.compactMap { field in line(from: entity, through: field) }
    }
    return (["erDiagram"] + boxes + lines).joined(separator: "\n") + "\n"
  }

  private func line(from entity: EntityDescription, through field: FieldDescription) -> String? {
    guard let target = field.target else { return nil }
    return "  \(target.table) \(ends(entity, field)) \(entity.table) : \"\(field.label.zh)\""
  }

  /// The target's end, the line, and the end of the entity that refers to it.
  private func ends(_ entity: EntityDescription, _ field: FieldDescription) -> String {
    if case .links = field.storage { return field.isRequired ? "}|--o{" : "}o--o{" }
    let isUnique = entity.type.key == [field.name]
    return (field.isRequired ? "||" : "|o") + "--" + (isUnique ? "o|" : "o{")
  }
}
