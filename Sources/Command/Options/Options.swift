public import ArgumentParser
import Registry
public import Tables

/// Where the data is, and how the program speaks.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(say(zh: "数据库连接(URL 或 conninfo)", en: "Database URL or conninfo")))
  var database: String?

  @Option(name: .long, help: ArgumentHelp(say(zh: "语言:zh 或 en", en: "Language: zh or en")))
  var lang: Lang?

  @Flag(name: .shortAndLong, help: ArgumentHelp(say(zh: "只输出结果", en: "Only the results")))
  var quiet = false

  @Flag(name: .customLong("no-color"), help: ArgumentHelp(say(zh: "不使用颜色", en: "No colours")))
  var noColor = false

  enum Lang: String, ExpressibleByArgument, CaseIterable { case zh, en }
}

/// How results are written.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        zh: "格式:table、csv、tsv、json、jsonl、md、xlsx(终端默认 table,管道默认 csv)",
        en: "table, csv, tsv, json, jsonl, md or xlsx (a terminal's default is table, a pipe's csv)"
      )))
  var format: TableFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say(zh: "写入文件(格式取自扩展名)", en: "Write to a file (its ending tells the format)"),
      valueName: "file"), completion: .file())
  var output: String?

  @Flag(
    name: .long,
    help: ArgumentHelp(say(zh: "使用列名与代码,不用中文名称", en: "Column names and codes instead of labels")))
  var raw = false
}

/// The moment as of which the record is read.
struct KnownAtOption: ParsableArguments {
  @Option(
    name: .customLong("known-at"),
    help: ArgumentHelp(
      say(
        zh: "按该时刻已登记的内容(日期、至分或至秒的时间,均含其全部;或变更编号 #N)",
        en: "As the registry was known at the end of a day, minute or second, or after change #N"),
      valueName: "time"))
  var knownAt: String?

  var moment: KnownAt? {
    guard let knownAt else { return nil }
    if knownAt.hasPrefix("#"), let number = Int64(knownAt.dropFirst()) { return .change(number) }
    return .time(knownAt)
  }
}

extension TableFormat: ExpressibleByArgument {}
