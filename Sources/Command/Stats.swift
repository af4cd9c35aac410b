import ArgumentParser
import Registry
import Tables

/// `skillreg stats MEASURE`.
struct Stats: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(
      zh: "按指标统计,可分组、筛选,可列出明细",
      en: "A measure's figures, split and filtered, and the records behind them"))

  @Argument(
    help: ArgumentHelp(
      say(
        zh: "指标代码或名称(见 skillreg measures)", en: "The measure's code or name; see skillreg measures"),
      valueName: "measure"),
    completion: .list(Registry.Measures.all.map(\.code)))
  var measure: String
  @Option(
    help: ArgumentHelp(
      say(zh: "分组维度,以逗号分隔", en: "Dimensions to split by, separated by commas"), valueName: "dims"))
  var by: String?
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      say(zh: "条件:维度=值,亦可用 >= <= != ~;可重复", en: "DIMENSION=VALUE, or >= <= != ~; repeatable"),
      valueName: "condition"))
  var conditions: [String] = []
  @OptionGroup var span: SpanOptions
  @Flag(help: ArgumentHelp(say(zh: "列出数字背后的记录", en: "The records behind the figures")))
  var records = false
  @Flag(help: ArgumentHelp(say(zh: "另画条形图", en: "A bar chart instead of the table"))) var chart =
    false
  @OptionGroup var known: KnownAtOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let query = StatisticsQuery(
      try Registry.Measures.named(measure),
      by: by?.split(separator: ",").map { $0.trimmingSpaces() } ?? [],
      filters: try conditions.map { try Filter.parsing($0) },
      from: try span.day(span.from), to: try span.day(span.to), asOf: try span.day(span.asOf),
      records: records)
    let store = try await Workplace(common).store()
    if records { return try writeRecords(query, store) }
    let result = try store.read(knownAt: known.moment) { try query.run(on: $0) }
    for note in result.notes { Messages.note("[\(note.code)] " + Messages.sentence(note)) }
    if chart { return draw(result) }
    let writer = try ResultWriter(
      columns: result.columns.map { $0.column(language) }, options: output, common: common,
      title: query.measure.name(language))
    for row in result.rows {
      try writer.write(writer.isRaw ? row : result.columns.shown(row, language))
    }
    try writer.finish()
  }

  private func writeRecords(_ query: StatisticsQuery, _ store: Store) throws {
    try store.read(knownAt: known.moment) { connection in
      var writer: ResultWriter?
      var shownColumns: [StatisticsColumn] = []
      try query.forEachRow(
        on: connection,
        columns: { columns in
          shownColumns = columns
          writer = try ResultWriter(
            columns: columns.map { $0.column(language) }, options: output, common: common,
            title: query.measure.name(language))
        },
        { row in
          if let writer {
            try writer.write(writer.isRaw ? row : shownColumns.shown(row, language))
          }
        })
      try writer?.finish()
    }
  }

  private func draw(_ result: StatisticsResult) {
    let bars = result.rows.map { row in
      let label = zip(row.dropLast(), result.columns).map { text, column in
        text.map { column.shown($0, language) } ?? "-"
      }.joined(separator: " ")
      let value = row.last.flatMap(\.self) ?? "0"
      return BarChart.Bar(label, value: Double(value) ?? 0, text: value)
    }
    let width = ResultWriter.isTerminal ? ResultWriter.terminalWidth ?? 80 : 80
    for line in BarChart(bars, width: width).lines { print(line) }
  }
}

/// The days that a statistic is about.
struct SpanOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(zh: "起始日期", en: "First day"), valueName: "date")) var from: String?
  @Option(help: ArgumentHelp(say(zh: "截止日期", en: "Last day"), valueName: "date")) var to: String?
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      say(zh: "统计时点(默认今天)", en: "The day as of which to count (today)"), valueName: "date"))
  var asOf: String?

  /// Reads a day as sheets may write it.
  func day(_ text: String?) throws -> CalendarDate? {
    try text.map(CalendarDate.typed)
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
