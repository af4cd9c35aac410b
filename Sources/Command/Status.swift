import ArgumentParser
import FoundationEssentials
import Registry

/// `skillreg status`.
struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(zh: "数据位置、版本与记录数", en: "Where the data is, its version, and how much there is"))

  @Option(help: ArgumentHelp(say(zh: "格式:table 或 json", en: "table or json"))) var format: Format =
    .table
  @OptionGroup var common: CommonOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  func run() async throws {
    let workplace = Workplace(common)
    let store = try await workplace.store()
    let state = State(
      conninfo: workplace.conninfo, schemaVersion: SchemaVersion.current,
      rows: try store.rowCounts(), latestChange: try store.latestChange(),
      attention: try store.attention().map(State.Item.init))
    if format == .json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(state), as: UTF8.self))
      return
    }
    print(say(zh: "数据库:\(state.conninfo)", en: "database: \(state.conninfo)"))
    print(say(zh: "版本:\(state.schemaVersion)", en: "version: \(state.schemaVersion)"))
    for entity in Entities.all {
      print("  \(entity.title(language)) \(state.rows[entity.noun] ?? 0)")
    }
    if state.attention.isEmpty { return }
    print(say(zh: "待处理:", en: "needs attention:"))
    for item in state.attention { print("  \(item.message)") }
  }

  /// The names are those that scripts read.
  private struct State: Encodable {
    var conninfo: String
    var schemaVersion: Int
    var rows: [String: Int]
    var latestChange: Int64?
    var attention: [Item]

    struct Item: Encodable {
      var noun: String
      var field: String
      var value: String
      var count: Int
      var message: String

      init(_ attention: Attention) {
        (noun, field) = (attention.entity.noun, attention.field.name)
        count = attention.count
        let state: Text
        switch attention.reason {
        case .value(let choice):
          value = choice.code
          state = Text(zh: "为\(choice.shown.zh)", en: choice.shown.en)
        case .keys(let finding):
          value = finding.code
          let line = Messages.line(finding)
          state = Text(zh: "无法还原(\(line))", en: "can't be opened (\(line))")
        }
        message = say(
          zh: "\(attention.entity.title.zh)的\(attention.field.label.zh)\(state.zh):\(count)条",
          en: "\(noun), \(attention.field.label.en.lowercased()) \(state.en): \(count)")
      }
    }

    enum CodingKeys: String, CodingKey {
      case conninfo, rows, attention
      case schemaVersion = "schema_version"
      case latestChange = "latest_change"
    }
  }
}
