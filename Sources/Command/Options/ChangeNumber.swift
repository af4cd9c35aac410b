import ArgumentParser
import Registry

/// A change's number, written `129` or `#129`.
struct ChangeNumber: ExpressibleByArgument {
  let value: Int64

  init?(argument: String) {
    guard let value = Int64(argument.hasPrefix("#") ? String(argument.dropFirst()) : argument)
    else {
      return nil
    }
    self.value = value
  }
}

/// The version that somebody who is about to write had seen.
struct ExpectOption: ParsableArguments {
  @Option(
    name: .customLong("expect"),
    help: ArgumentHelp(
      say(
        zh: "所见版本的变更编号;他人已改动时不写入",
        en: "The change you last saw; refused where somebody changed it since"),
      valueName: "change"))
  var change: ChangeNumber?
}
