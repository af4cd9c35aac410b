// `Keyring` holds the secret keys from which person ids are made and numbers are sealed.

internal import Crypto

/// The registry's keys: one for ids, which never changes, and one or more for sealing.
public struct Keyring: Sendable {
  /// Kept as bytes to be written to the key file; the hash is made once from them.
  let lookupKey: [UInt8]
  let sealingKeys: [UInt8: [UInt8]]
  /// The id of the newest sealing key: numbers are sealed with it.
  public let currentKeyID: UInt8

  private let lookup: HMAC<SHA256>
  private let sealing: [UInt8: SymmetricKey]

  static let keyLength = 32

  init(lookupKey: [UInt8], sealingKeys: [UInt8: [UInt8]]) {
    self.lookupKey = lookupKey
    self.sealingKeys = sealingKeys
    currentKeyID = sealingKeys.keys.max() ?? 0
    lookup = HMAC(key: SymmetricKey(data: lookupKey))
    sealing = sealingKeys.mapValues { SymmetricKey(data: $0) }
  }

  /// New random keys.
  static func random() -> Keyring {
    Keyring(lookupKey: randomKey(), sealingKeys: [1: randomKey()])
  }

  /// The same keys and a new one to seal with from now on; what is sealed stays readable.
  func rotated() -> Keyring {
    var keys = sealingKeys
    keys[currentKeyID + 1] = Self.randomKey()
    return Keyring(lookupKey: lookupKey, sealingKeys: keys)
  }

  /// The same keys without the sealing keys that a newer one replaced.
  func withoutOldKeys() -> Keyring {
    Keyring(lookupKey: lookupKey, sealingKeys: sealingKeys.filter { $0.key == currentKeyID })
  }

  /// The ids of the sealing keys, in their order.
  public var keyIDs: [UInt8] { sealingKeys.keys.sorted() }

  /// The id of the person whom a document number belongs to.
  public func personID(of number: PersonalNumber) -> PersonID {
    var mac = lookup
    var message = number.kind.rawValue + ":" + number.text
    message.withUTF8 { mac.update(data: UnsafeRawBufferPointer($0)) }
    return PersonID(hash: mac.finalize())
  }

  /// Encrypts a number so that it can be opened only as that of the same person.
  public func seal(
    _ number: PersonalNumber, of person: PersonID
  ) throws(SealError) -> SealedNumber {
    try seal(text: number.text, of: person)
  }

  /// Seals under the newest key what was sealed under another; what comes of it is opened and
  /// compared before it is answered.
  func reseal(_ sealed: SealedNumber, of person: PersonID) throws(SealError) -> SealedNumber {
    let text = try open(sealed, of: person)
    let new = try seal(text: text, of: person)
    guard try open(new, of: person) == text else { throw .notAuthentic }
    return new
  }

  private func seal(text: String, of person: PersonID) throws(SealError) -> SealedNumber {
    guard let key = sealing[currentKeyID] else { throw .unknownKey(currentKeyID) }
    do {
      let box = try AES.GCM.seal(Array(text.utf8), using: key, authenticating: person.bytes)
      return SealedNumber(
        bytes: [SealedNumber.version, currentKeyID] + box.nonce + box.ciphertext + box.tag)
    } catch {
      throw .cipher("\(error)")
    }
  }

  /// Decrypts a person's number. Only an explicit, recorded command may show what it returns.
  public func open(
    _ sealed: SealedNumber, of person: PersonID
  ) throws(SealError) -> String {
    let bytes = sealed.bytes
    let head = 2 + SealedNumber.nonceLength
    guard bytes.count >= head + SealedNumber.tagLength, bytes[0] == SealedNumber.version else {
      throw .unknownFormat
    }
    guard let key = sealing[bytes[1]] else { throw .unknownKey(bytes[1]) }
    do {
      let box = try AES.GCM.SealedBox(combined: Array(bytes[2...]))
      let plain = try AES.GCM.open(box, using: key, authenticating: person.bytes)
      return String(decoding: plain, as: UTF8.self)
    } catch {
      throw .notAuthentic
    }
  }

  private static func randomKey() -> [UInt8] {
    SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
  }
}

extension Keyring: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Never the keys themselves.
  public var description: String { "Keyring(sealing key \(currentKeyID))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["currentKeyID": currentKeyID]) }
}
