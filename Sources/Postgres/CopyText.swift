// `CopyText` is the text format of COPY: tabs between values, backslashes before what is special.

internal import Glibc

/// The text format of COPY.
enum CopyText {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let backslash = UInt8(ascii: "\\")

  /// Writes one value, null as `\N`, to a place with room for `room(for:)` bytes; returns the end.
  static func write(
    _ value: String?, to place: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    guard var value else {
      place[0] = backslash
      place[1] = UInt8(ascii: "N")
      return place + 2
    }
    return value.withUTF8 { write($0, to: place) }
  }

  /// The most bytes that a row can take: two for each of its own, and its tabs or line end.
  static func room(for row: [String?]) -> Int {
    var bytes = 0
    for value in row { bytes += 3 + 2 * (value?.utf8.count ?? 0) }
    return bytes + 1
  }

  private static func write(
    _ bytes: UnsafeBufferPointer<UInt8>, to place: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var end = place
    for byte in bytes {
      var written = byte
      // Most bytes are above all special ones but the backslash: one comparison, or two.
      if byte <= carriageReturn || byte == backslash, let escape = escape(for: byte) {
        end[0] = backslash
        end += 1
        written = escape
      }
      end[0] = written
      end += 1
    }
    return end
  }

  private static func escape(for byte: UInt8) -> UInt8? {
    switch byte {
    case tab: UInt8(ascii: "t")
    case newline: UInt8(ascii: "n")
    case carriageReturn: UInt8(ascii: "r")
    case backslash: backslash
    default: nil
    }
  }

  /// The values of one line as the server sends it.
  static func values(of line: UnsafeRawBufferPointer) -> [String?] {
    var values: [String?] = []
    var rest = line
    if line.last == newline { rest = UnsafeRawBufferPointer(rebasing: line.dropLast()) }
    while let end = position(of: tab, in: rest) {
      values.append(value(of: UnsafeRawBufferPointer(rebasing: rest[..<end])))
      rest = UnsafeRawBufferPointer(rebasing: rest[(end + 1)...])
    }
    return values + [value(of: rest)]
  }

  private static func value(of field: UnsafeRawBufferPointer) -> String? {
    guard position(of: backslash, in: field) != nil else {
      return String(decoding: field, as: UTF8.self)
    }
    if field.count == 2 && field[1] == UInt8(ascii: "N") { return nil }
    return String(decoding: unescaped(field), as: UTF8.self)
  }

  private static func position(of byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else {
      return nil
    }
    return UnsafeRawPointer(found) - start
  }

  /// The server writes no numeric escapes, so that each backslash stands before one byte.
  private static func unescaped(_ field: UnsafeRawBufferPointer) -> [UInt8] {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in field {
      if byte == backslash && !isEscaped {
        isEscaped = true
      } else {
        bytes.append(isEscaped ? meaning(of: byte) : byte)
        isEscaped = false
      }
    }
    return bytes
  }

  private static func meaning(of byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "t"): tab
    case UInt8(ascii: "n"): newline
    case UInt8(ascii: "v"): 11
    case UInt8(ascii: "f"): 12
    case UInt8(ascii: "r"): carriageReturn
    default: byte
    }
  }
}
