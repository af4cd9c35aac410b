import ArgumentParser
import Postgres
import Registry

/// The program `skillreg`.
@main
struct Skillreg: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skillreg",
    abstract: Text(
      zh: "技工院校、合作企业、服务站与技能人才登记系统",
      en: "The registry of technical schools, partner companies, stations and skilled people")(
        language),
    version: "0.1.0",
    groupedSubcommands: CommandTree.groups)

  static func main() async {
    Interruption.install()
    await Failure.reporting { arguments in
      var command = try parseAsRoot(Arguments.joined(arguments))
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    }
  }
}
