// `PersonID` is a person's id in every table: derived from the document number, telling nothing.

public import Tables

/// A UUID of version 8 made from a keyed hash of a document's kind and normalised number.
///
/// The same person has the same id in every batch, and in every registry with the same lookup key.
/// Without the key the number can't be found from it, not even by trying all numbers there are.
public struct PersonID: FieldValue {
  private let high: UInt64
  private let low: UInt64

  public static var sqlType: String { "uuid" }

  /// Reads the canonical 36 characters; nil for any other text.
  public init?(text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 36, [8, 13, 18, 23].allSatisfy({ bytes[$0] == UInt8(ascii: "-") }),
      let decoded = Hex.bytes(of: bytes.filter { $0 != UInt8(ascii: "-") }), decoded.count == 16
    else { return nil }
    self.init(bytes: decoded)
  }

  /// Takes the first 16 of at least 16 bytes as they are.
  init(bytes: some Sequence<UInt8>) {
    var (high, low): (UInt64, UInt64) = (0, 0)
    for (index, byte) in bytes.prefix(16).enumerated() {
      if index < 8 { high = high << 8 | UInt64(byte) } else { low = low << 8 | UInt64(byte) }
    }
    self.high = high
    self.low = low
  }

  /// Marks the first 16 bytes of a hash as a UUID of version 8.
  init(hash: some Sequence<UInt8>) {
    let plain = PersonID(bytes: hash)
    high = plain.high & ~0xF000 | 0x8000
    low = plain.low & ~(0xC0 << 56) | 0x80 << 56
  }

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  public var bytes: [UInt8] {
    withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) }
  }

  /// `xxxxxxxx-xxxx-8xxx-yxxx-xxxxxxxxxxxx` in lower case.
  public var text: String {
    String(unsafeUninitializedCapacity: 36) { buffer in
      var place = 0
      for index in 0..<32 {
        if [8, 12, 16, 20].contains(index) {
          buffer[place] = UInt8(ascii: "-")
          place += 1
        }
        let word = index < 16 ? high : low
        buffer[place] = Hex.digit(UInt8(truncatingIfNeeded: word >> (60 - 4 * (index % 16)) & 0xF))
        place += 1
      }
      return place
    }
  }

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> PersonID {
    let text = try cell.compactText()
    guard let id = PersonID(text: text.lowercased()) else { throw .personIDShape(text) }
    return id
  }
}

extension PersonID {
  public static func masked(_ text: String) -> String { Masking.maskedNaming(text) }
}

extension PersonID: CustomStringConvertible {
  public var description: String { text }
}

extension Finding {
  static func personIDShape(_ text: String) -> Finding {
    let shown = PersonID.masked(String(text.prefix(40)))
    return Finding(
      .personIDForm,
      Text(zh: "不是人员标识(\(shown))。", en: "Not a person id (\(shown))."))
  }
}
