import ArgumentParser
import Registry
import Tables

/// `skillreg person reveal KEY --reason TEXT`: the only place where a full number is printed.
struct PersonReveal: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reveal",
      abstract: say(
        zh: "显示完整证件号码(须写明事由,并留下查阅记录)",
        en: "Show the full document number, for a stated reason; it is put on record"))
  }

  @Argument(help: ArgumentHelp(KeyHelp.text(Person.self))) var key: String
  @Option(help: ArgumentHelp(say(zh: "事由(必填)", en: "Why (required)"))) var reason: String?
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let store = try await Workplace(common).store()
    print(try store.reveal(personKey: key, reason: reason ?? ""))
  }
}

/// `skillreg person disclosures [KEY]`.
struct PersonDisclosures: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "disclosures",
      abstract: say(
        zh: "完整证件号码的查阅记录", en: "Who was shown full document numbers, when and why"))
  }

  @Argument(help: ArgumentHelp(KeyHelp.text(Person.self))) var key: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let store = try await Workplace(common).store()
    let found = try store.disclosures(personKey: key)
    let writer = try ResultWriter(
      columns: [
        Column(key: "at", label: say(zh: "查阅时间", en: "At")),
        Column(key: "actor", label: say(zh: "操作人", en: "Actor")),
        Column(key: "account", label: say(zh: "数据库用户", en: "Database account")),
        Column(key: "person", label: say(zh: "人员编号", en: "Person id")),
        Column(key: "name", label: say(zh: "姓名", en: "Name")),
        Column(key: "reason", label: say(zh: "事由", en: "Reason")),
        Column(key: "key", label: say(zh: "密钥编号", en: "Key"), kind: .integer),
      ], options: output, common: common, title: say(zh: "查阅记录", en: "Disclosures"))
    for one in found {
      try writer.write([
        one.at, one.actor, one.account, one.person, one.name, one.reason, "\(one.keyID)",
      ])
    }
    try writer.finish()
  }
}
