// TextDecoder turns bytes of one encoding into UTF-8, strictly: nothing is ever replaced.

import Glibc

/// A strict decoder that is fed a text in pieces.
final class TextDecoder {
  /// The C library's converter; nil for UTF-8, which only needs checking.
  private let converter: iconv_t?
  /// Bytes of a character whose rest has not come yet.
  private var pending: [UInt8] = []

  init(_ encoding: TextEncoding) {
    switch encoding {
    case .utf8, .markedUTF8: converter = nil
    case .utf16LittleEndian, .utf16BigEndian, .gb18030:
      converter = iconv_open("UTF-8", encoding.name)
    }
  }

  deinit {
    if let converter, converter != Self.unavailable { iconv_close(converter) }
  }

  private static var unavailable: iconv_t? { iconv_t(bitPattern: -1) }

  /// Appends the text of `bytes` as UTF-8. False if they are malformed; then the text before the
  /// malformed place has been appended. A NUL, which no text holds, counts as malformed.
  func decode(_ bytes: [UInt8], isLast: Bool, into text: inout [UInt8]) -> Bool {
    let input = pending.isEmpty ? bytes : pending + bytes
    pending.removeAll()
    let start = text.count
    let isValid =
      converter == nil
      ? check(input, isLast: isLast, into: &text)
      : convert(input, isLast: isLast, into: &text)
    if let zero = text[start...].firstIndex(of: 0) {
      text.removeSubrange(zero...)
      return false
    }
    return isValid
  }

  private func check(_ input: [UInt8], isLast: Bool, into text: inout [UInt8]) -> Bool {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: input.span)
      text += input
      return true
    } catch {
      let valid = error.byteOffsets.lowerBound
      text += input[..<valid]
      let isCut = error.kind == .truncatedScalar && error.byteOffsets.upperBound == input.count
      guard isCut, !isLast else { return false }
      pending = Array(input[valid...])
      return true
    }
  }

  private func convert(_ input: [UInt8], isLast: Bool, into text: inout [UInt8]) -> Bool {
    var input = input
    var left = input.count
    var failure: Int32 = 0
    // No character takes more than twice its bytes in UTF-8.
    let room = input.count * 2 + 16
    text += [UInt8](unsafeUninitializedCapacity: room) { output, filled in
      var roomLeft = room
      let result = input.withUnsafeMutableBytes { source in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        return output.withMemoryRebound(to: CChar.self) { target in
          var to = target.baseAddress
          return iconv(converter, &from, &left, &to, &roomLeft)
        }
      }
      if result == -1 { failure = errno }
      filled = room - roomLeft
    }
    guard failure == EINVAL, !isLast else { return failure == 0 }
    pending = Array(input.suffix(left))
    return true
  }
}
