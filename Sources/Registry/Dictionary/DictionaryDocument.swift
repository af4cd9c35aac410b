public import Tables

/// Writes the data dictionary as one Markdown document: a section per entity.
public struct DictionaryDocument {
  private let dictionary: DataDictionary

  public init(_ dictionary: DataDictionary) {
    self.dictionary = dictionary
  }

  public func write(to file: OutputFile) throws(WritingError) {
    try file.write(
      """
      # 数据字典 / Data dictionary

      由程序中的实体描述生成,请勿手工修改。 / Generated from the entities' descriptions
      (`skillreg dictionary`); never edited by hand.

      """)
    for entity in dictionary.entities { try write(entity, to: file) }
  }

  private func write(_ entity: EntityDescription, to file: OutputFile) throws(WritingError) {
    try file.write("\n## \(entity.title.zh) / \(entity.title.en)\n\n")
    let names = zip(DataDictionary.entityColumns, DataDictionary.cells(of: entity))
      .filter { $0.0.key != "entity" }
      .map { "\($0.label): `\($1 ?? "")`" }
    try file.write(names.joined(separator: " · ") + "\n\n")
    let table = try TableFormat.md.writer(columns: DataDictionary.fieldColumns, to: file)
    for field in entity.fields { try table.write(DataDictionary.cells(of: field)) }
    try table.finish()
    let listed = entity.fields.filter { !$0.choices.isEmpty }
    if listed.isEmpty { return }
    try file.write("\n\(DataDictionary.choicesColumn.label):\n\n")
    for field in listed {
      let values = field.choices.map { "`\($0.code)` \($0.label.zh) \($0.label.en)" }
      try file.write("- `\(field.name)`: \(values.joined(separator: " · "))\n")
    }
  }
}
