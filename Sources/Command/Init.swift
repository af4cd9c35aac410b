import ArgumentParser
import Postgres
import Registry

/// `skillreg init`.
struct Init: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(zh: "建立或升级数据库", en: "Make or upgrade the database"))

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let workplace = Workplace(common)
    if workplace.named == nil { try await Workplace.server.ensureRunning() }
    let applied = try workplace.initialise()
    if common.quiet { return }
    Messages.note(
      applied.isEmpty
        ? say(
          zh: "数据库已是最新版本(\(SchemaVersion.current))",
          en: "The database is up to date (version \(SchemaVersion.current))")
        : say(
          zh: "数据库已升级至版本\(SchemaVersion.current)",
          en: "The database is now of version \(SchemaVersion.current)"))
  }
}
