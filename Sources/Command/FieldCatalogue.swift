import ArgumentParser
import Registry
import Tables

/// `skillreg dictionary [NOUN]`.
struct FieldCatalogue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dictionary",
    abstract: say(
      zh: "数据字典:各字段的含义、类型与允许取值",
      en: "The data dictionary: what each field means and which values it takes"))

  @Argument(help: ArgumentHelp(say(zh: "只列此类", en: "This kind of record only")))
  var noun: KnownNoun?
  @Flag(
    help: ArgumentHelp(
      say(zh: "改为输出实体关系图(Mermaid)", en: "The diagram of entities instead (Mermaid)")))
  var diagram = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let entities = noun.map { [$0.entity] } ?? Entities.all
    if diagram { return try write { try $0.write(EntityDiagram(of: entities).text) } }
    let dictionary = DataDictionary(of: entities)
    if try ResultWriter.format(output) == .md {
      return try write(DictionaryDocument(dictionary).write)
    }
    try writeTable(dictionary)
  }

  private func write(_ body: (OutputFile) throws -> Void) throws {
    let file = try output.output.map { try OutputFile(path: $0) } ?? .standardOutput()
    try body(file)
    try file.commit()
  }

  /// One row per field of every entity.
  private func writeTable(_ dictionary: DataDictionary) throws {
    let writer = try ResultWriter(
      columns: DataDictionary.entityColumns + DataDictionary.fieldColumns
        + [DataDictionary.choicesColumn],
      options: output, common: common, title: say(zh: "数据字典", en: "Data dictionary"))
    for entity in dictionary.entities {
      for field in entity.fields {
        try writer.write(
          DataDictionary.cells(of: entity) + DataDictionary.cells(of: field)
            + [DataDictionary.choices(of: field)])
      }
    }
    try writer.finish()
  }
}

/// An entity, by its noun.
struct KnownNoun: ExpressibleByArgument {
  let entity: EntityDescription

  init?(argument: String) {
    guard let entity = Entities.description(noun: argument) else { return nil }
    self.entity = entity
  }

  static var allValueStrings: [String] { Entities.all.map(\.noun) }
}
