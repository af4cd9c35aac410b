import ArgumentParser
import Glibc
import Postgres
import Registry
import Tables

/// The one place that prints errors and decides the exit code.
enum Failure: Error {
  case unknownEnding(String)
  case unknownRoster(String)
  case badCondition(String)
  case unknownNoun(String)
  /// A file of an import is not there, which was already reported.
  case unreadableInput
  /// The data had problems that were already reported.
  case dataHasProblems
  /// Nothing but others' changes stood in the way, which was already reported.
  case othersWereFirst
  case noSuchFile(String)
  /// Stopped on request, with a part done that stays; the text says how to go on.
  case stoppedHalfWay(String)

  enum Code: Int32 {
    case done = 0
    case failed = 1
    case usage = 64
    case data = 65
    case notFound = 66
    case noDatabase = 69
    case conflict = 75
    case notAllowed = 77
    case interrupted = 130
  }

  /// Runs the program; says what went wrong in the run's language and exits with its code.
  static func reporting(_ run: @Sendable ([String]) async throws -> Void) async {
    do {
      try await run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      let (code, lines) = describe(error)
      if Interruption.isRequested, !error.keptPart {
        Messages.note(say(zh: "已中断,未作任何改动", en: "Interrupted; nothing was changed"))
        exit(Code.interrupted.rawValue)
      }
      for line in lines { Messages.note(line) }
      exit(code.rawValue)
    }
  }

  static func describe(_ error: any Error) -> (Code, [String]) {
    switch error {
    case let error as StoreError: return StoreFailure.describe(error)
    case let error as Failure: return error.described
    case let error as MigrationError: return describe(error)
    case let error as LocalServerError: return (.noDatabase, [SystemFailure.describe(error)])
    case let error as WritingError:
      guard let text = SystemFailure.describe(error) else { return (.done, []) }
      return (.failed, [text])
    case let error as KeyFileError:
      var code = Code.notAllowed
      if case .busy = error { code = .conflict }
      return (code, [Messages.line(error.finding)])
    case let error as SealError: return (.notAllowed, [Messages.line(error.finding)])
    case let error as KeysInUse: return (.notAllowed, [Messages.line(error.finding)])
    case let error as DisclosureError:
      return (error == .noNumber ? .notFound : .notAllowed, [Messages.line(error.finding)])
    case let error as PostgresError: return describe(error)
    case let error as StatisticsError:
      return (.usage, [Messages.line(error.finding)])
    case let error as RuleError: return (.notFound, [Messages.line(error.finding)])
    case let error as ClaimsError:
      return (.data, [Messages.line(error.finding)])
    default: return arguments(error)
    }
  }

  private static func describe(_ error: PostgresError) -> (Code, [String]) {
    if error.sqlState == "42501" {
      return (
        .notAllowed,
        [
          sentence(
            "E-PERM-01", zh: "数据库不允许此操作:\(error.message)",
            en: "The database does not allow this: \(error.message)")
        ]
      )
    }
    return (
      .failed, [sentence("E-DB-09", zh: "数据库报错:\(error)", en: "The database reports: \(error)")]
    )
  }

  private static func describe(_ error: MigrationError) -> (Code, [String]) {
    switch error {
    case .newerDatabase(let found, let known):
      return (
        .noDatabase,
        [
          sentence(
            "E-DB-04", zh: "数据库版本(\(found))高于本程序(\(known)),请升级程序",
            en:
              "The database is of version \(found), the program knows \(known); upgrade the program"
          )
        ]
      )
    case .failed(let number, let cause):
      return upgradeFailed(
        zh: "第\(number)步:\(cause)", en: "step \(number): \(cause)")
    case .changed(let number):
      return upgradeFailed(
        zh: "第\(number)步与数据库已执行的不同",
        en: "step \(number) is not the one that the database went through")
    case .missing(let number):
      return upgradeFailed(
        zh: "本程序没有数据库已执行的第\(number)步",
        en: "the program lacks step \(number), which the database went through")
    case .repeated(let number):
      return upgradeFailed(
        zh: "第\(number)步重复", en: "step \(number) is there twice")
    }
  }

  private static func upgradeFailed(zh: String, en: String) -> (Code, [String]) {
    (
      .failed,
      [
        sentence(
          "E-DB-07", zh: "数据库升级未完成,未作任何改动:\(zh)",
          en: "The upgrade failed and changed nothing: \(en)")
      ]
    )
  }

  /// ArgumentParser's own errors, and requests for help.
  private static func arguments(_ error: any Error) -> (Code, [String]) {
    let code = Skillreg.exitCode(for: error)
    let text = HelpText.translated(Skillreg.fullMessage(for: error))
    if code == .success {
      print(text)
      return (.done, [])
    }
    return (code == .validationFailure ? .usage : .failed, [text])
  }

  static func sentence(_ code: String, zh: String, en: String) -> String {
    "[\(code)] " + say(zh: zh + "。", en: en.hasSuffix("?") ? en : en + ".")
  }

  private var described: (Code, [String]) {
    switch self {
    case .dataHasProblems: (.data, [])
    case .othersWereFirst: (.conflict, [])
    case .noSuchFile(let path):
      (.notFound, [Self.sentence("E-FILE-01", zh: "文件不存在:\(path)", en: "There is no file \(path)")])
    case .unreadableInput: (.notFound, [])
    case .stoppedHalfWay(let text): (.interrupted, [text])
    case .unknownEnding(let path):
      (
        .usage,
        [
          Self.sentence(
            "E-US-01", zh: "无法由扩展名判断格式:\(path),请以 --format 指定",
            en: "The ending of \(path) tells no format; give --format")
        ]
      )
    case .unknownRoster(let name):
      (
        .usage,
        [
          Self.sentence(
            "E-US-02",
            zh: "未知的表格种类:\(name);可用:\(Rosters.known.map(\.title.zh).joined(separator: "、"))",
            en:
              "Unknown kind of sheet: \(name); known: \(Rosters.known.map(\.name).joined(separator: ", "))"
          )
        ]
      )
    case .unknownNoun(let noun):
      (
        .usage,
        [
          Self.sentence(
            "E-SR-03",
            zh: "没有“\(noun)”类记录;可用:\(Entities.all.map(\.title.zh).joined(separator: "、"))",
            en:
              "There are no records of the kind \(noun); known: \(Entities.all.map(\.noun).joined(separator: ", "))"
          )
        ]
      )
    case .badCondition(let text):
      (
        .usage,
        [
          Self.sentence(
            "E-US-03", zh: "条件应写作 字段=值:\(text)", en: "A condition is written FIELD=VALUE: \(text)")
        ]
      )
    }
  }
}

extension Error {
  /// Whether what was done before the error stays.
  fileprivate var keptPart: Bool {
    if case .stoppedHalfWay = self as? Failure { true } else { false }
  }
}

extension Filter {
  /// Reads a condition.
  ///
  /// - Throws: `Failure.badCondition`.
  static func parsing(_ text: String) throws -> Filter {
    guard let filter = Filter(parsing: text) else { throw Failure.badCondition(text) }
    return filter
  }
}
