import ArgumentParser
import Glibc
import Registry
import Tables

/// `skillreg import FILE…`.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(zh: "导入工作簿或 CSV", en: "Import workbooks or CSV files"))

  @Argument(
    help: ArgumentHelp(say(zh: "文件", en: "The files"), valueName: "file"), completion: .file())
  var files: [String]
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      say(
        zh: "表格种类(名册或字段所属类别);不给时由表头判断",
        en: "The kind of sheet; the header tells where this is left out"), valueName: "kind"),
    completion: .list(Rosters.known.map(\.name)))
  var kind: String?
  @Option(help: ArgumentHelp(say(zh: "只读该工作表", en: "Only the sheet of this name"))) var sheet:
    String?
  @Option(
    help: ArgumentHelp(say(zh: "列名=字段;可重复", en: "HEADING=FIELD; repeatable"), valueName: "map"))
  var map: [String] = []
  @Option(
    help: ArgumentHelp(
      say(
        zh: "字段=值,用于该栏未填的所有行;可重复",
        en: "FIELD=VALUE for every row that does not tell it; repeatable"), valueName: "set"))
  var set: [String] = []
  @Flag(
    name: .customLong("dry-run"),
    help: ArgumentHelp(say(zh: "只检查,不写入", en: "Check everything, write nothing")))
  var dryRun = false
  @Option(
    help: ArgumentHelp(say(zh: "good-rows:写入无误的行", en: "good-rows: write the rows without errors")))
  var accept: Acceptance?
  @Flag(
    name: .customLong("over-later"),
    help: ArgumentHelp(
      say(
        zh: "导出后他人已改的内容也以表格为准",
        en: "Take what the sheet says also where others changed it after the sheet was exported")))
  var overLater = false
  @Option(
    help: ArgumentHelp(
      say(
        zh: "另存一份工作簿,有问题的单元格着色并加批注,证件号码以掩码显示",
        en: "A copy of the sheets, numbers masked, what is wrong coloured and told in notes"),
      valueName: "file"),
    completion: .file(extensions: ["xlsx"]))
  var marked: String?
  @Option(help: ArgumentHelp(say(zh: "原因", en: "Why"))) var reason: String?
  @Option(help: ArgumentHelp(say(zh: "报告格式:text 或 json", en: "The report: text or json")))
  var format: ReportFormat = .text
  @OptionGroup var common: CommonOptions

  enum Acceptance: String, ExpressibleByArgument, CaseIterable { case goodRows = "good-rows" }
  enum ReportFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws {
    if let marked, TableFormat(pathEnding: marked) != .xlsx {
      throw ValidationError(
        say(zh: "--marked 的文件名应以 .xlsx 结尾", en: "The name of --marked ends in .xlsx"))
    }
  }

  func run() async throws {
    var options = ImportOptions()
    if let kind {
      guard let roster = Rosters.named(kind) else { throw Failure.unknownRoster(kind) }
      options.roster = roster
    }
    options.sheet = sheet
    options.map = try pairs(map)
    options.constants = try pairs(set)
    options.isDryRun = dryRun
    options.acceptsGoodRows = accept == .goodRows
    options.isOverLater = overLater
    options.reason = reason ?? fileNames
    let copy = try marked.map { try OutputFile(path: $0) }
    let store = try await Workplace(common).store(source: .import)
    let isShown = !common.quiet && isatty(STDERR_FILENO) == 1
    let report = try store.importFiles(files, options: options) { file, rows in
      if isShown { Messages.progress("\(file): \(rows)") }
    }
    if isShown { Messages.progress("") }
    if let copy {
      let workbook = MarkedWorkbook(
        of: files, options: options, report: report, language: language)
      if try workbook.write(to: copy) { try copy.commit() }
    }
    ImportOutput(report: report, isQuiet: common.quiet).write(asJSON: format == .json)
    if report.problems.contains(where: { $0.finding.code == "E-FILE-01" }) {
      throw Failure.unreadableInput
    }
    if report.meetsOthersOnly { throw Failure.othersWereFirst }
    if report.hasErrors, report.change == nil || !options.acceptsGoodRows {
      throw Failure.dataHasProblems
    }
    if report.rejected > 0 { throw Failure.dataHasProblems }
  }

  /// What was imported, where nobody says why: the first names and how many files there were.
  private var fileNames: String {
    let names = files.prefix(3).map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    let listed = names.joined(separator: say(zh: "、", en: ", "))
    if files.count == names.count { return listed }
    return say(
      zh: "\(listed)等\(files.count)个文件",
      en: "\(listed) and \(files.count - names.count) more files")
  }

  private func pairs(_ texts: [String]) throws -> [String: String] {
    var pairs: [String: String] = [:]
    for text in texts {
      guard let sign = text.lastIndex(of: "=") else { throw Failure.badCondition(text) }
      pairs[String(text[..<sign])] = String(text[text.index(after: sign)...])
    }
    return pairs
  }
}
