// EscapedText decodes the `_x000D_` by which spreadsheets write characters XML can't hold.

/// Decoding of `_xHHHH_`; `_x005F_` is the underscore that would else begin an escape.
enum EscapedText {
  /// Decodes the part of `bytes` from `start` on, in place.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    let underscore = UInt8(ascii: "_")
    guard let first = bytes[start...].firstIndex(of: underscore) else { return }
    var rest = bytes[first...]
    var decoded: [UInt8] = []
    while let byte = rest.first {
      if byte == underscore, let scalar = escape(rest.prefix(7)) {
        decoded += Array(String(Character(scalar)).utf8)
        rest = rest.dropFirst(7)
      } else {
        decoded.append(byte)
        rest = rest.dropFirst()
      }
    }
    bytes.replaceSubrange(first..., with: decoded)
  }

  /// The character that seven bytes of the form `_xHHHH_` stand for.
  private static func escape(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard bytes.count == 7, bytes.last == UInt8(ascii: "_"), bytes.starts(with: "_x".utf8)
    else { return nil }
    let digits = bytes.dropFirst(2).dropLast()
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
  }
}
