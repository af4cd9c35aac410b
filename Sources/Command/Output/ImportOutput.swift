import FoundationEssentials
import Glibc
import Registry

/// Tells what an import found and did.
struct ImportOutput {
  let report: ImportReport
  let isQuiet: Bool

  func write(asJSON: Bool) {
    if asJSON {
      print(json)
      return
    }
    for problem in report.problems where !isQuiet || problem.finding.severity == .error {
      Messages.note(line(problem))
    }
    print(summary)
  }

  private var summary: String {
    let counts = say(
      zh:
        "读取\(report.read)行,新增\(report.new)行,更新\(report.changed)行,未变\(report.unchanged)行,拒绝\(report.rejected)行",
      en:
        "read \(report.read), new \(report.new), changed \(report.changed), unchanged \(report.unchanged), rejected \(report.rejected)"
    )
    if report.isDryRun {
      Messages.note(say(zh: "试运行,未写入任何数据。", en: "Dry run: nothing was written."))
    } else if report.change == nil, report.hasErrors {
      Messages.note(say(zh: "有错误,未写入任何数据。", en: "There are errors: nothing was written."))
    }
    return counts
  }

  /// `[E-ID-02] 名册.xlsx 工作表「…」第12行「身份证号码」:… 请…。`
  private func line(_ problem: ImportReport.Problem) -> String {
    let finding = problem.finding
    var place = problem.file
    if !problem.sheet.isEmpty {
      place += say(zh: "工作表「\(problem.sheet)」", en: ", sheet \(problem.sheet)")
    }
    if let row = problem.row { place += say(zh: "第\(row)行", en: ", row \(row)") }
    if let column = problem.column {
      let heading = column.filter { !$0.isNewline }
      place += say(zh: "「\(heading)」", en: ", column \(heading)")
    }
    let value = problem.value.map { say(zh: "(\($0))", en: " (\($0))") } ?? ""
    return
      "[\(finding.code)] \(place)\(say(zh: ":", en: ": "))\(Messages.sentence(finding))\(value)"
  }

  private var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(Report(report))) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}

/// The report as scripts read it.
private struct Report: Encodable {
  let report: ImportReport

  init(_ report: ImportReport) { self.report = report }

  enum Key: String, CodingKey {
    case read, new, changed, unchanged, rejected, change, problems, code, severity, file, sheet, row
    case column, field, value, message, fix
    case dryRun = "dry_run"
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(report.read, forKey: .read)
    try object.encode(report.new, forKey: .new)
    try object.encode(report.changed, forKey: .changed)
    try object.encode(report.unchanged, forKey: .unchanged)
    try object.encode(report.rejected, forKey: .rejected)
    try object.encode(report.change, forKey: .change)
    try object.encode(report.isDryRun, forKey: .dryRun)
    var list = object.nestedUnkeyedContainer(forKey: .problems)
    for problem in report.problems {
      var item = list.nestedContainer(keyedBy: Key.self)
      try item.encode(problem.finding.code, forKey: .code)
      try item.encode(problem.finding.severity.rawValue, forKey: .severity)
      try item.encode(problem.file, forKey: .file)
      try item.encode(problem.sheet, forKey: .sheet)
      try item.encode(problem.row, forKey: .row)
      try item.encode(problem.column, forKey: .column)
      try item.encode(problem.field, forKey: .field)
      try item.encode(problem.value, forKey: .value)
      try item.encode(problem.finding.message(language), forKey: .message)
      try item.encode(problem.finding.fix(language), forKey: .fix)
    }
  }
}
