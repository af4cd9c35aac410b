// TextStream reads a file as UTF-8 text, chunk by chunk, whatever it is encoded in.

/// A file's text from its first character (after the byte order mark) on.
struct TextStream {
  enum State { case more, end, malformed }

  private let file: InputFile
  private let decoder: TextDecoder
  private var offset: Int

  init(_ file: InputFile, encoding: TextEncoding) {
    self.file = file
    decoder = TextDecoder(encoding)
    offset = encoding.mark.count
  }

  /// Appends the next piece of text; where bytes are malformed, the text before them.
  mutating func next(into text: inout [UInt8]) throws(ReadingError) -> State {
    let chunk = try file.read(InputFile.chunkSize, at: offset)
    offset += chunk.count
    let isLast = chunk.count < InputFile.chunkSize
    guard decoder.decode(chunk, isLast: isLast, into: &text) else { return .malformed }
    return isLast ? .end : .more
  }
}
