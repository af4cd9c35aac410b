import Registry

/// ArgumentParser's fixed words in the language of this run.
enum HelpText {
  private static let words: [(en: String, zh: String)] = [
    ("OVERVIEW: ", "概述:"), ("USAGE: ", "用法:"), ("Usage: ", "用法:"), ("Help:  ", "说明:"),
    ("ARGUMENTS:", "参数:"), ("SUBCOMMANDS:", "子命令:"), ("OPTIONS:", "选项:"),
    (" SUBCOMMANDS", "命令"), ("Error: ", "错误:"),
    ("Show help information.", "显示帮助"), ("Show the version.", "显示版本"),
    ("Unknown option '", "未知选项“"), ("Unexpected argument '", "多余的参数“"),
    ("Invalid option: ", "无效的选项:"), ("Missing required subcommand.", "缺少子命令"),
    ("Missing expected argument '", "缺少参数“"), ("Missing value for '", "缺少取值:“"),
    ("Missing one of: '", "缺少其中之一:“"),
    ("The value '", "取值“"), ("' is invalid for '", "”不适用于“"), ("' is invalid.", "”无效"),
    ("'. Did you mean '", "”,是否为“"), ("'. Please provide one of ", "”,可用取值:"),
    ("The option '", "选项“"), ("' does not take any value, but '", "”不带取值,但给出了“"),
    ("' was specified.", "”"),
    ("  See 'skillreg", "  参见“skillreg"), (" --help' for more information.", " --help”"),
    ("' for detailed help.", "”查看详细帮助"), ("<subcommand>", "<子命令>"), ("[<options>]", "[选项]"),
    ("<options>", "选项"), (" (default: ", "(默认:"), ("; default: ", ";默认:"),
    ("values: ", "取值:"),
    ("the following:", ""),
  ]

  static func translated(_ text: String) -> String {
    guard language == .zh else { return text }
    return words.reduce(listed(text)) { $0.replacing($1.en, with: $1.zh) }
      .replacing(/(\d+) unexpected arguments: '(.*)'/) {
        "多余的\($0.output.1)个参数:“\($0.output.2.replacing("', '", with: "”、“"))”"
      }
      .replacing(/Value to be set with (.*) had already been set with (.*)/) {
        "\($0.output.1) 与 \($0.output.2) 不能同时给出"
      }
      .replacing(/“([^”'\n]*)'/) { "“\($0.output.1)”" }
  }

  /// A few allowed values as a list: `one of 'a', 'b' or 'c'.`
  private static func listed(_ text: String) -> String {
    text.replacing(/provide one of ('.*')\./) { match in
      "provide one of "
        + match.output.1.replacing("' or '", with: "', '").replacing("' and '", with: "', '")
        .replacing("', '", with: "、").replacing("'", with: "")
    }
  }
}
