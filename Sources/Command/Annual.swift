import ArgumentParser
import Registry

/// `skillreg annual`: the year's tables in one folder.
struct Annual: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(
      zh: "导出年度统计表(CSV、JSON、XLSX 与校验清单)",
      en: "The year's tables as CSV, JSON and XLSX, with a manifest"))

  @Option(help: ArgumentHelp(say(zh: "年份", en: "The year"))) var year: Int
  @Option(
    name: .shortAndLong, help: ArgumentHelp(say(zh: "目标文件夹", en: "The folder"), valueName: "dir"),
    completion: .directory)
  var output: String
  @OptionGroup var known: KnownAtOption
  @OptionGroup var common: CommonOptions

  func validate() throws { try ClosedRange.calendarYears.check(year, for: "--year") }

  func run() async throws {
    let store = try await Workplace(common).store()
    let tables = try store.read(knownAt: known.moment) { connection in
      try AnnualTables(year: year).compute(on: connection)
    }
    let changed = try AnnualFolder(path: output, year: year, language: language).write(tables)
    if !common.quiet {
      Messages.note(
        changed
          ? say(zh: "已写入 \(output)", en: "Written to \(output)")
          : say(zh: "内容未变:\(output)", en: "Unchanged: \(output)"))
    }
  }
}
