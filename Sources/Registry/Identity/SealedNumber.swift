// `SealedNumber` is a document number as the database holds it: encrypted.

/// The stored bytes: format version, key id, nonce (12), ciphertext, tag (16).
public struct SealedNumber: Sendable, Hashable {
  /// The format: AES-256-GCM over the number, bound to the person's id.
  static let version: UInt8 = 1
  static let nonceLength = 12
  static let tagLength = 16

  public let bytes: [UInt8]

  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the database's text form of `bytea`: `\x…`.
  public init?(text: some StringProtocol) {
    guard text.hasPrefix("\\x"), let bytes = Hex.bytes(of: Array(text.utf8.dropFirst(2))) else {
      return nil
    }
    self.bytes = bytes
  }

  /// The database's text form of `bytea`.
  public var text: String { "\\x" + Hex.text(of: bytes) }

  /// Which of the sealing keys it was sealed with; nil where the bytes are too few to tell.
  public var keyID: UInt8? { bytes.count > 1 ? bytes[1] : nil }
}

/// Why a sealed number can't be sealed or opened.
public enum SealError: Error, Sendable, Hashable {
  /// The bytes are not of a format that this program knows.
  case unknownFormat
  /// The key is not in the key file: it was made by another registry, or the file is too old.
  case unknownKey(UInt8)
  /// The bytes were changed, or belong to another person.
  case notAuthentic
  /// The keys open none of the registry's numbers: they are those of another registry.
  case otherRegistry
  /// The cipher itself failed.
  case cipher(String)

  public var finding: Finding {
    switch self {
    case .unknownFormat:
      Finding(
        .sealUnknown,
        Text(zh: "加密的证件号码格式无法识别。", en: "The sealed document number has an unknown format."))
    case .unknownKey(let id):
      Finding(
        .sealKeyMissing,
        Text(
          zh: "密钥文件中没有\(id)号加密密钥。", en: "The key file does not hold sealing key \(id)."))
    case .notAuthentic:
      Finding(
        .sealBroken,
        Text(
          zh: "加密的证件号码已被改动,或不属于该人员。",
          en: "The sealed document number was altered or belongs to another person."))
    case .otherRegistry:
      Finding(
        .sealOfAnother,
        Text(
          zh: "密钥文件不属于本登记系统,无法还原已登记的证件号码。",
          en: "The key file is that of another registry: it opens none of the numbers here."))
    case .cipher(let reason):
      Finding(.sealingFailed, Text(zh: "加密失败:\(reason)。", en: "Sealing failed: \(reason)."))
    }
  }
}
