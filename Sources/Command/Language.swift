import Glibc
import Registry

/// The language of everything this run prints: `--lang`, else the locale; `C` is English.
let language: Language = {
  let arguments = CommandLine.arguments
  for (index, argument) in arguments.enumerated() {
    if argument == "--lang", index + 1 < arguments.count {
      return Language(rawValue: arguments[index + 1]) ?? .en
    }
    if argument.hasPrefix("--lang=") {
      return Language(rawValue: String(argument.dropFirst(7))) ?? .en
    }
  }
  for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
    return value.hasPrefix("zh") ? .zh : .en
  }
  return .en
}()

/// A text in the language of this run.
func say(zh: String, en: String) -> String { Text(zh: zh, en: en)(language) }
