// CSVRows splits text into rows by RFC 4180, as leniently as spreadsheet programs do.

/// The rows of a CSV, each numbered by its first line.
struct CSVRows {
  /// Beyond these a quote was never closed, or the file is no CSV.
  private static let longestValue = 1 << 20
  private static let mostValues = 16_384

  private var input: TextBuffer
  private let separator: [UInt8]
  private var value: [UInt8] = []

  init(_ stream: TextStream, separator: Separator) {
    input = TextBuffer(stream)
    self.separator = separator.bytes
  }

  mutating func next() throws(ReadingError) -> SourceRow? {
    while try input.current() != nil {
      let row = try readRow()
      if !row.cells.isEmpty { return row }
    }
    return nil
  }

  /// One row without its trailing blank cells.
  private mutating func readRow() throws(ReadingError) -> SourceRow {
    var row = SourceRow(number: input.line, cells: [])
    var width = 0
    while true {
      let cell = try readCell()
      width += 1
      if cell != .blank {
        while row.cells.count < width - 1 { row.cells.append(.blank) }
        row.cells.append(cell)
      }
      if try input.skip(separator) {
        guard width < Self.mostValues else { throw .brokenCSV(line: input.line) }
      } else {
        try input.skipLineEnd()
        return row
      }
    }
  }

  private mutating func readCell() throws(ReadingError) -> Cell {
    value.removeAll(keepingCapacity: true)
    if try input.current() == UInt8(ascii: "\"") { try readQuoted() }
    while let byte = try input.current(), byte != 0x0A, byte != 0x0D {
      if byte == separator[0], try input.isAt(separator) { break }
      try append(byte, from: input.line)
    }
    let text = Self.withoutTricks(value[...])
    return text.isEmpty ? .blank : Cell(String(decoding: text, as: UTF8.self))
  }

  /// A quoted value up to and with its closing quote.
  private mutating func readQuoted() throws(ReadingError) {
    let quote = UInt8(ascii: "\"")
    let firstLine = input.line
    input.advance()
    while let byte = try input.current() {
      if byte == quote {
        input.advance()
        guard try input.current() == quote else { return }
      }
      try append(byte, from: firstLine)
    }
    throw .brokenCSV(line: firstLine)
  }

  private mutating func append(_ byte: UInt8, from line: Int) throws(ReadingError) {
    guard value.count < Self.longestValue else { throw .brokenCSV(line: line) }
    value.append(byte)
    input.advance()
  }

  /// The value itself, where `="…"` or TABs around it only kept a spreadsheet program from taking
  /// it for a number.
  private static func withoutTricks(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let tab = UInt8(ascii: "\t")
    var text = value.drop { $0 == tab }
    while text.last == tab { text.removeLast() }
    let quote = UInt8(ascii: "\"")
    guard text.count >= 3, text.starts(with: "=\"".utf8), text.last == quote else { return text }
    let inner = text.dropFirst(2).dropLast()
    return inner.contains(quote) ? text : inner
  }
}
