// `KeyFile` keeps a `Keyring` in a file that only its owner can read.

internal import Glibc

/// The file with the keys. Whoever has it and the database can read all numbers; whoever loses it
/// can read none, and no new person can be matched with a known one.
public struct KeyFile: Sendable, Hashable {
  public let path: String

  public init(path: String) {
    self.path = path
  }

  /// The file named by `SKILLREG_KEYS`, else `keys` in the program's home folder.
  public init(home: String, environment: [String: String]) {
    let named = environment["SKILLREG_KEYS"] ?? ""
    path = named.isEmpty ? home + "/keys" : named
  }

  public var exists: Bool { access(path, F_OK) == 0 }

  /// Reads the keys.
  public func open() throws(KeyFileError) -> Keyring {
    let text = String(decoding: try OwnedFile(path: path).contents(), as: UTF8.self)
    return try KeyText.keyring(from: text, path: path)
  }

  /// Reads the keys; makes new ones where there is no file yet. For databases without people only:
  /// to those that have some, new keys are of no use.
  public func openOrCreate() throws(KeyFileError) -> Keyring {
    if exists { return try open() }
    try OwnedFile(path: path).create(Array(KeyText.text(of: .random()).utf8))
    return try open()
  }

  /// Adds a new sealing key, with which numbers are sealed from now on.
  public func rotate() throws(KeyFileError) -> Keyring {
    let current = try open()
    guard current.currentKeyID < .max else {
      throw .unwritable(path: path, reason: "all 255 key ids are used")
    }
    let rotated = current.rotated()
    try OwnedFile(path: path).replace(Array(KeyText.text(of: rotated).utf8))
    return rotated
  }

  /// Removes all sealing keys but the newest. For when no number is sealed under the others.
  public func dropOldKeys() throws(KeyFileError) -> Keyring {
    let kept = try open().withoutOldKeys()
    try OwnedFile(path: path).replace(Array(KeyText.text(of: kept).utf8))
    return kept
  }

  /// Runs `body` while no other process does the same with the keys of this folder.
  ///
  /// - Throws: `KeyFileError.busy` where one does, and what the body throws.
  @discardableResult
  public func locked<T>(_ body: () throws -> T) throws -> T {
    let folder = Glibc.open(OwnedFile(path: path).folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw KeyFileError.missing(path: path) }
    defer { close(folder) }
    guard flock(folder, LOCK_EX | LOCK_NB) == 0 else { throw KeyFileError.busy(path: path) }
    return try body()
  }
}

/// The key file's text: a comment, then one key a line with its use and id.
enum KeyText {
  private static let heading = """
    # Keys of the skill registry. Keep a copy in a safe place, apart from the database:
    # without this file no personal number can be read again.
    # 技能人才登记系统密钥。请另行妥善备份,勿与数据库存放在一起;遗失后证件号码无法还原。
    version 1
    """

  static func text(of keyring: Keyring) -> String {
    let sealing = keyring.sealingKeys.sorted { $0.key < $1.key }
    let lines =
      ["lookup 1 \(Hex.text(of: keyring.lookupKey))"]
      + sealing.map { "sealing \($0.key) \(Hex.text(of: $0.value))" }
    return heading + "\n" + lines.joined(separator: "\n") + "\n"
  }

  static func keyring(from text: String, path: String) throws(KeyFileError) -> Keyring {
    var lookup: [UInt8]?
    var sealing: [UInt8: [UInt8]] = [:]
    var hasVersion = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.split(whereSeparator: \.isWhitespace)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      switch first {
      case "version" where words.count == 2 && words[1] == "1": hasVersion = true
      case "lookup" where lookup == nil && id(in: words) == 1: lookup = key(in: words)
      case "sealing" where id(in: words).map { sealing[$0] == nil } == true:
        if let id = id(in: words) { sealing[id] = key(in: words) }
      default: throw .broken(path: path, line: index + 1)
      }
    }
    guard hasVersion, let lookup, !sealing.isEmpty else { throw .incomplete(path: path) }
    return Keyring(lookupKey: lookup, sealingKeys: sealing)
  }

  /// The id of a line whose key is well-formed too; nil otherwise.
  private static func id(in words: [Substring]) -> UInt8? {
    guard words.count == 3, key(in: words) != nil, let id = UInt8(words[1]), id > 0 else {
      return nil
    }
    return id
  }

  private static func key(in words: [Substring]) -> [UInt8]? {
    guard let key = Hex.bytes(of: Array(words[2].utf8)), key.count == Keyring.keyLength else {
      return nil
    }
    return key
  }
}
