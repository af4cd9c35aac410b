public import ArgumentParser
public import Registry

/// `skillreg sample`.
struct Sample: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(zh: "生成虚构的示例工作簿", en: "Make up a city's workbooks"))

  @Option(help: ArgumentHelp(say(zh: "规模:small、city 或 province", en: "small, city or province")))
  var scale: SampleScale = .small
  @Option(
    help: ArgumentHelp(say(zh: "随机种子,相同则结果相同", en: "The seed; the same seed makes the same files")))
  var seed: UInt64 = 1
  @Option(
    name: .shortAndLong, help: ArgumentHelp(say(zh: "目标文件夹", en: "The folder"), valueName: "dir"),
    completion: .directory)
  var output: String
  @OptionGroup var common: CommonOptions

  func run() throws {
    let files = try SampleCity(scale: scale, seed: seed).write(to: output) { file in
      if !common.quiet { Messages.note(file) }
    }
    if !common.quiet {
      Messages.note(say(zh: "共\(files.count)个文件", en: "\(files.count) files"))
    }
  }
}

extension SampleScale: ExpressibleByArgument {}
