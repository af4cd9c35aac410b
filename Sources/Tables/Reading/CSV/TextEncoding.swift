// TextEncoding finds out how a text file is encoded, by reading the whole of it strictly.

/// The encodings a CSV may come in.
enum TextEncoding: Equatable {
  case utf8
  case markedUTF8
  case utf16LittleEndian
  case utf16BigEndian
  case gb18030

  /// What people are told.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .markedUTF8: "UTF-8 (BOM)"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .gb18030: "GB18030"
    }
  }

  /// The byte order mark, which is no part of the text.
  var mark: [UInt8] {
    switch self {
    case .markedUTF8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .utf8, .gb18030: []
    }
  }

  /// The encoding in which every byte of the file is valid: a marked one if there is a mark,
  /// else UTF-8, else GB18030.
  static func detect(in file: InputFile) throws(ReadingError) -> TextEncoding {
    let head = try file.read(3, at: 0)
    let marked: [TextEncoding] = [.markedUTF8, .utf16LittleEndian, .utf16BigEndian]
    if let encoding = marked.first(where: { head.starts(with: $0.mark) }) {
      if let failure = try firstFailure(in: file, as: encoding) {
        throw .unknownEncoding(line: failure.line)
      }
      return encoding
    }
    guard let asUTF8 = try firstFailure(in: file, as: .utf8) else { return .utf8 }
    // So much valid UTF-8 does not come about by chance: the file is UTF-8 and damaged, and
    // taking it for GB18030 would turn its text into other characters.
    if asUTF8.wideCharacters >= 8 { throw .unknownEncoding(line: asUTF8.line) }
    guard let asGB18030 = try firstFailure(in: file, as: .gb18030) else { return .gb18030 }
    throw .unknownEncoding(line: max(asUTF8.line, asGB18030.line))
  }

  /// Where an encoding stops being valid.
  private struct Failure {
    var line = 1
    /// Characters of three or more UTF-8 bytes that were read before.
    var wideCharacters = 0
  }

  private static func firstFailure(
    in file: InputFile, as encoding: TextEncoding
  ) throws(ReadingError) -> Failure? {
    var stream = TextStream(file, encoding: encoding)
    var failure = Failure()
    var previous: UInt8 = 0
    var text: [UInt8] = []
    while true {
      text.removeAll(keepingCapacity: true)
      let state = try stream.next(into: &text)
      for byte in text {
        if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { failure.line += 1 }
        if byte >= 0xE0 { failure.wideCharacters += 1 }
        previous = byte
      }
      switch state {
      case .more: continue
      case .end: return nil
      case .malformed: return failure
      }
    }
  }
}
