import ArgumentParser
import Registry
import Tables

/// `skillreg template NOUN|ROSTER -o FILE.xlsx`.
struct Template: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(zh: "空白表格,填好后可导入", en: "An empty workbook that import reads back"))

  @Argument(
    help: ArgumentHelp(say(zh: "表格种类", en: "The kind of sheet"), valueName: "kind"),
    completion: .list(Rosters.known.map(\.name)))
  var kind: String
  @Option(
    name: .shortAndLong, help: ArgumentHelp(say(zh: "写入文件", en: "The file"), valueName: "file"),
    completion: .file(extensions: ["xlsx"]))
  var output: String
  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let roster = Rosters.named(kind) else { throw Failure.unknownRoster(kind) }
    let file = try OutputFile(path: output)
    try TemplateWorkbook(roster, language: language).write(to: file)
    try file.commit()
  }
}
