import ArgumentParser
import Glibc
import Postgres
import Registry

/// `skillreg key rotate`.
struct KeyRotate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: say(
      zh: "启用新密钥并重新加密全部证件号码(中断后再次执行即续作)",
      en:
        "Make a new key and seal every number with it; run again after an interruption, it goes on"),
    discussion: say(
      zh: "旧密钥保留在文件中,全部号码始终可读。完成后请重新备份密钥文件。",
      en: """
        The old key stays in the file, and every number can be read all the while. Make a new copy of \
        the key file afterwards.
        """))

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let store = try await Workplace(common).store()
    let isShown = !common.quiet && isatty(STDERR_FILENO) == 1
    var done = 0
    let rotation: KeyRotation
    do {
      rotation = try store.rotateKeys(in: Workplace.keyFile) { count, total in
        done = count
        if isShown { Messages.progress("\(count)/\(total)") }
      }
    } catch  where Interruption.isRequested {
      if isShown { Messages.progress("") }
      throw Failure.stoppedHalfWay(
        say(
          zh: "已中断:本次已重新加密\(done)个号码,其余仍可读。请再次执行 skillreg key rotate 续作。",
          en:
            "Interrupted: \(done) numbers were sealed anew, the others stay readable. Run skillreg key rotate again to go on."
        ))
    }
    if isShown { Messages.progress("") }
    tell(rotation)
  }

  private func tell(_ rotation: KeyRotation) {
    print(
      say(
        zh: "\(rotation.keyID)号密钥:人员\(rotation.persons)名,历史版本\(rotation.versions)个",
        en: "key \(rotation.keyID): persons \(rotation.persons), past versions \(rotation.versions)"
      ))
    if !common.quiet {
      Messages.note(
        say(
          zh: "请重新备份密钥文件:\(Workplace.keyFile.path)",
          en: "Make a new copy of the key file: \(Workplace.keyFile.path)"))
    }
    if let finding = rotation.finding { Messages.note(Messages.line(finding)) }
  }
}

/// `skillreg key drop-old`.
struct KeyDropOld: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop-old",
    abstract: say(
      zh: "从密钥文件中删除已无号码使用的旧密钥", en: "Remove old keys that no number needs from the file"),
    discussion: say(
      zh: "仍有号码以旧密钥加密时拒绝执行。轮换以前的数据库备份仍需旧密钥,请将旧密钥文件与其一并保存。",
      en: """
        Refused while a number is sealed under one of them. Backups of the database from before the \
        rotation still need the old keys: keep a copy of the old key file with them.
        """))

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let store = try await Workplace(common).store()
    let dropped = try store.dropOldKeys(in: Workplace.keyFile).map { "\($0)" }
    if common.quiet { return }
    Messages.note(
      dropped.isEmpty
        ? say(zh: "没有旧密钥", en: "There are no old keys")
        : say(
          zh: "已删除\(dropped.joined(separator: "、"))号密钥",
          en: "Dropped key \(dropped.joined(separator: ", "))"))
  }
}
