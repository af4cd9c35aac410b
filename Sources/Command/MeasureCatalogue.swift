import ArgumentParser
import Registry
import Tables

/// `skillreg measures [CODE]`.
struct MeasureCatalogue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: say(zh: "指标目录:口径与可用维度", en: "The measures: definitions and dimensions"))

  @Argument(help: ArgumentHelp(say(zh: "指标代码", en: "A measure's code"))) var code: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let writer = try ResultWriter(
      columns: [
        Column(key: "code", label: say(zh: "代码", en: "Code")),
        Column(key: "name", label: say(zh: "名称", en: "Name")),
        Column(key: "unit", label: say(zh: "单位", en: "Unit")),
        Column(key: "definition", label: say(zh: "口径", en: "Definition")),
        Column(key: "dimensions", label: say(zh: "维度", en: "Dimensions")),
      ], options: output, common: common, title: say(zh: "指标目录", en: "Measures"))
    let measures = try code.map { [try Registry.Measures.named($0)] } ?? Registry.Measures.all
    for measure in measures {
      try writer.write([
        measure.code, measure.name(language), measure.unit.label(language),
        measure.definition(language),
        measure.dimensions.map(\.name).joined(separator: say(zh: "、", en: ", ")),
      ])
    }
    try writer.finish()
  }
}
