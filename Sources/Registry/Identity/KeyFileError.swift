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
  case unwritable(path: String, reason: String)
  /// Another process is changing the keys.
  case busy(path: String)

  /// The error as people are told it.
  public var finding: Finding {
    switch self {
    case .missing(let path):
      Finding(
        "E-KEY-01", Text(zh: "密钥文件\(path)不存在。", en: "The key file \(path) does not exist."),
        fix: Text(
          zh: "请从备份恢复,或用SKILLREG_KEYS指明其位置。",
          en: "Restore it from its copy, or name its place in SKILLREG_KEYS."))
    case .tooOpen(let path, let mode):
      Finding(
        "E-KEY-02",
        Text(
          zh: "密钥文件\(path)可被其他用户访问(权限\(mode))。",
          en: "Other users have access to the key file \(path) (mode \(mode))."),
        fix: Text(zh: "请执行:chmod 600 \(path)", en: "Run: chmod 600 \(path)"))
    case .broken(let path, let line):
      Finding(
        "E-KEY-03",
        Text(
          zh: "密钥文件\(path)第\(line)行无法识别。", en: "Line \(line) of the key file \(path) is broken."),
        fix: Self.restore)
    case .incomplete(let path):
      Finding(
        "E-KEY-03",
        Text(zh: "密钥文件\(path)内容不完整。", en: "The key file \(path) is incomplete."),
        fix: Self.restore)
    case .unreadable(let path, let reason):
      Finding(
        "E-KEY-04",
        Text(
          zh: "密钥文件\(path)无法读取:\(reason)。", en: "The key file \(path) can't be read: \(reason)."),
        fix: Self.checkFolder)
    case .unwritable(let path, let reason):
      Finding(
        "E-KEY-05",
        Text(
          zh: "密钥文件\(path)无法写入:\(reason)。", en: "The key file \(path) can't be written: \(reason)."),
        fix: Self.checkFolder)
    case .busy(let path):
      Finding(
        "E-KEY-06",
        Text(
          zh: "密钥文件\(path)正由另一进程更换密钥。",
          en: "Another process is changing the keys in \(path)."),
        fix: Text(zh: "请待其结束后重试。", en: "Try again when it has ended."))
    }
  }

  private static let restore = Text(zh: "请从备份恢复。", en: "Restore it from its copy.")
  private static let checkFolder = Text(
    zh: "请检查所在目录及权限。", en: "Check its folder and the permissions.")
}
