import ArgumentParser
import Postgres
import Registry

/// `skillreg server`: the private cluster.
struct Server: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(zh: "本机数据库的启动、停止与状态", en: "Start, stop or look at the private database"),
    subcommands: [Start.self, Stop.self, State.self])

  struct Start: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: say(zh: "启动", en: "Start it"))
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let existed = Workplace.hasServer
      try await Workplace.server.ensureRunning()
      if !existed { try Workplace(common).initialise() }
      if !common.quiet { Messages.note(say(zh: "本机数据库已启动", en: "The private database is running")) }
    }
  }

  struct Stop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: say(zh: "停止", en: "Stop it"))
    @OptionGroup var common: CommonOptions

    func run() async throws {
      try await Workplace.server.stop()
      if !common.quiet { Messages.note(say(zh: "本机数据库已停止", en: "The private database is stopped")) }
    }
  }

  struct State: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status", abstract: say(zh: "状态", en: "Whether it runs"))
    @OptionGroup var common: CommonOptions

    func run() async throws {
      switch Workplace.server.status() {
      case .absent: print(say(zh: "尚未建立", en: "absent"))
      case .stopped: print(say(zh: "已停止", en: "stopped"))
      case .running(let pid): print(say(zh: "运行中(进程\(pid))", en: "running (process \(pid))"))
      }
    }
  }
}
