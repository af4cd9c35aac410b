import ArgumentParser
import Registry
import Tables

/// `skillreg key`: the keys that personal numbers are sealed with.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: say(zh: "证件号码的加密密钥", en: "The keys that document numbers are sealed with"),
    subcommands: [KeyStatus.self, KeyRotate.self, KeyDropOld.self])
}

/// `skillreg key status`.
struct KeyStatus: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: say(
      zh: "密钥文件中的密钥,及各密钥加密的号码数", en: "The file's keys, and how many numbers each one seals"))

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let store = try await Workplace(common).store()
    let uses = try store.keyUse()
    if uses.isEmpty, !Workplace.keyFile.exists {
      Messages.note(
        say(
          zh: "尚无密钥:登记第一名人员时生成(\(Workplace.keyFile.path))",
          en: "No keys yet: they are made with the first person (\(Workplace.keyFile.path))"))
      return
    }
    let keys = Result { try Workplace.keyFile.open() }
    try write(uses, in: try? keys.get())
    try store.prove(try keys.get())
  }

  /// One row per key that the file has or a number needs.
  private func write(_ uses: [KeyUse], in keyring: Keyring?) throws {
    let writer = try ResultWriter(
      columns: [
        Column(key: "key", label: say(zh: "密钥编号", en: "Key"), kind: .integer),
        Column(key: "state", label: say(zh: "状态", en: "State")),
        Column(key: "persons", label: say(zh: "人员", en: "Persons"), kind: .integer),
        Column(key: "versions", label: say(zh: "历史版本", en: "Past versions"), kind: .integer),
      ], options: output, common: common, title: say(zh: "密钥", en: "Keys"))
    let held = keyring?.keyIDs ?? []
    for key in Set(held + uses.map(\.keyID)).sorted() {
      let use = uses.first { $0.keyID == key }
      try writer.write([
        "\(key)", state(of: key, in: keyring, isRaw: writer.isRaw), "\(use?.persons ?? 0)",
        "\(use?.versions ?? 0)",
      ])
    }
    try writer.finish()
  }

  private func state(of key: UInt8, in keyring: Keyring?, isRaw: Bool) -> String {
    let (code, text): (String, Text) =
      if keyring?.currentKeyID == key {
        ("current", Text(zh: "现用", en: "current"))
      } else if keyring?.keyIDs.contains(key) == true {
        ("old", Text(zh: "旧", en: "old"))
      } else {
        ("missing", Text(zh: "文件中没有", en: "missing from the file"))
      }
    return isRaw ? code : text(language)
  }
}
