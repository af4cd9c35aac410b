import Glibc
import Tables

/// The encoding of Chinese text that older programs write.
enum GB18030 {
  /// The text's bytes; the encoding can say all of Unicode.
  static func bytes(of text: String) throws(WritingError) -> [UInt8] {
    let converter = iconv_open("GB18030", "UTF-8")
    guard let converter, converter != iconv_t(bitPattern: -1) else {
      throw .library("the C library has no GB18030")
    }
    defer { iconv_close(converter) }
    var source = text.utf8.map { CChar(bitPattern: $0) }
    var result = [CChar](repeating: 0, count: source.count * 2)
    let unwritten = source.withUnsafeMutableBufferPointer { source in
      result.withUnsafeMutableBufferPointer { result in
        var (from, to) = (source.baseAddress, result.baseAddress)
        var (left, room) = (source.count, result.count)
        return iconv(converter, &from, &left, &to, &room) == 0 ? room : nil
      }
    }
    guard let unwritten else { throw .library("text that GB18030 can't hold") }
    return result.dropLast(unwritten).map { UInt8(bitPattern: $0) }
  }
}
