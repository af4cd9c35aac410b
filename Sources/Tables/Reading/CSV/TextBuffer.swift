// TextBuffer lets a parser look at a stream's text byte by byte, and counts its lines.

/// The part of a text that is being read.
struct TextBuffer {
  /// The line that the current byte stands in, from 1.
  private(set) var line = 1
  private var stream: TextStream
  private var bytes: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var previous: UInt8 = 0

  init(_ stream: TextStream) {
    self.stream = stream
  }

  /// The byte to be read next, or nil at the end of the text.
  mutating func current() throws(ReadingError) -> UInt8? {
    if position == bytes.count { try fill(1) }
    return position < bytes.count ? bytes[position] : nil
  }

  /// Goes past the current byte.
  mutating func advance() {
    let byte = bytes[position]
    if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { line += 1 }
    previous = byte
    position += 1
  }

  mutating func isAt(_ sequence: [UInt8]) throws(ReadingError) -> Bool {
    if bytes.count - position < sequence.count { try fill(sequence.count) }
    return bytes[position...].starts(with: sequence)
  }

  /// Goes past the sequence if the text goes on with it.
  mutating func skip(_ sequence: [UInt8]) throws(ReadingError) -> Bool {
    guard try isAt(sequence) else { return false }
    for _ in sequence { advance() }
    return true
  }

  /// Goes past a line end: CR LF, LF or CR.
  mutating func skipLineEnd() throws(ReadingError) {
    guard let byte = try current() else { return }
    advance()
    if byte == 0x0D, try current() == 0x0A { advance() }
  }

  /// Reads on until `count` bytes are at hand or the text ends.
  private mutating func fill(_ count: Int) throws(ReadingError) {
    guard !isAtEnd else { return }
    bytes.removeSubrange(..<position)
    position = 0
    while bytes.count < count && !isAtEnd {
      switch try stream.next(into: &bytes) {
      case .more: break
      case .end: isAtEnd = true
      case .malformed: throw .unknownEncoding(line: line)
      }
    }
  }
}
