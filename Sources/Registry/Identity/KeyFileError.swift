// `KeyFileError` is why the keys can't be had.

/// What is wrong with the key file.
public enum KeyFileError: Error, Sendable, Hashable {
  case missing(path: String)
  /// Group or others may read or write it.
  case tooOpen(path: String, mode: String)
  case broken(path: String, line: Int)
  /// The lookup key, a sealing key or the version line is not there.
  case incomplete(path: String)
  case unreadable(path: String, reason: String)
  /// It is a folder, a pipe or a device.
  case noFile(path: String)
  case unwritable(path: String, reason: String)
  /// Another process is changing the keys.
  case busy(path: String)

  /// The error as people are told it.
  public var finding: Finding {
    switch self {
    case .missing(let path):
      Finding(
        .keysMissing, Text(zh: "密钥文件\(path)不存在。", en: "The key file \(path) does not exist."),
        fix: Text(
          zh: "请从备份恢复,或用SKILLREG_KEYS指明其位置。",
          en: "Restore it from its copy, or name its place in SKILLREG_KEYS."))
    case .tooOpen(let path, let mode):
      Finding(
        .keysExposed,
        Text(
          zh: "密钥文件\(path)可被其他用户访问(权限\(mode))。",
          en: "Other users have access to the key file \(path) (mode \(mode))."),
        fix: Text(zh: "请执行:chmod 600 \(path)", en: "Run: chmod 600 \(path)"))
    case .broken(let path, let line):
      Finding(
        .keysBroken,
        Text(
          zh: "密钥文件\(path)第\(line)行无法识别。", en: "Line \(line) of the key file \(path) is broken."))
    case .incomplete(let path):
      Finding(
        .keysBroken,
        Text(zh: "密钥文件\(path)内容不完整。", en: "The key file \(path) is incomplete."))
    case .unreadable(let path, let reason):
      Finding(
        .keysUnreadable,
        Text(
          zh: "密钥文件\(path)无法读取:\(reason)。", en: "The key file \(path) can't be read: \(reason)."))
    case .noFile(let path):
      Finding(
        .keysUnreadable,
        Text(zh: "密钥文件\(path)不是普通文件。", en: "The key file \(path) is no ordinary file."))
    case .unwritable(let path, let reason):
      Finding(
        .keysUnwritable,
        Text(
          zh: "密钥文件\(path)无法写入:\(reason)。", en: "The key file \(path) can't be written: \(reason).")
      )
    case .busy(let path):
      Finding(
        .keysBusy,
        Text(
          zh: "密钥文件\(path)正由另一进程更换密钥。",
          en: "Another process is changing the keys in \(path)."))
    }
  }

}
