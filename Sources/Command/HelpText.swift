import Registry

/// ArgumentParser's fixed words in the language of this run.
enum HelpText {
  private static let words: [(en: String, zh: String)] = [
    ("OVERVIEW: ", "概述:"), ("USAGE: ", "用法:"), ("Usage: ", "用法:"),
    ("ARGUMENTS:", "参数:"), ("SUBCOMMANDS:", "子命令:"), ("OPTIONS:", "选项:"),
    (" SUBCOMMANDS", "命令"), ("Error: ", "错误:"),
    ("Show help information.", "显示帮助"), ("Show the version.", "显示版本"),
    ("Unknown option '", "未知选项“"), ("Unexpected argument '", "多余的参数“"),
    ("Missing expected argument '", "缺少参数“"), ("Missing value for '", "缺少取值:“"),
    ("The value '", "取值“"), ("' is invalid for '", "”不适用于“"),
    ("Did you mean '", "是否为“"), ("Please provide one of the following:", "可用取值:"),
    ("  See 'skillreg", "  参见“skillreg"), (" --help' for more information.", " --help”"),
    ("' for detailed help.", "”查看详细帮助"), ("<subcommand>", "<子命令>"), ("[<options>]", "[选项]"),
    ("<options>", "选项"), (" (default: ", "(默认:"), ("values: ", "取值:"),
  ]

  static func translated(_ text: String) -> String {
    guard language == .zh else { return text }
    return words.reduce(text) { $0.replacing($1.en, with: $1.zh) }
      .replacing(/“([^”'\n]*)'/) { "“\($0.output.1)”" }
  }
}
