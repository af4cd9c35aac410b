// CompoundFile looks into an OLE2 file just far enough to say what it holds.

/// An OLE2 compound file, told by the streams in its directory.
struct CompoundFile {
  private let path: String
  private var streams: Set<String> = []

  /// Directory entries are 128 bytes, at multiples of 128 in either sector size.
  init(_ file: InputFile) throws(ReadingError) {
    path = file.path
    var offset = 0
    while offset < file.size {
      let chunk = try file.read(InputFile.chunkSize, at: offset)
      for start in stride(from: 0, through: chunk.count - 128, by: 128) {
        if let name = Self.streamName(chunk[start..<start + 128]) { streams.insert(name) }
      }
      offset += InputFile.chunkSize
    }
  }

  /// Why the file can't be read.
  var refusal: ReadingError {
    if streams.contains("EncryptedPackage") { return .encrypted }
    if streams.contains("WordDocument") { return .wrongKind("doc") }
    if streams.contains("PowerPoint Document") { return .wrongKind("ppt") }
    return .wrongKind(path.lowercased().hasSuffix(".et") ? "et" : "xls")
  }

  /// The name in a directory entry of a stream, if the 128 bytes are one: UTF-16 text, its
  /// length in bytes at 64 and the entry's type (2: stream) at 66.
  private static func streamName(_ entry: ArraySlice<UInt8>) -> String? {
    let first = entry.startIndex
    let length = Int(entry[first + 64])
    guard entry[first + 65] == 0, entry[first + 66] == 2, (4...64).contains(length),
      length.isMultiple(of: 2)
    else { return nil }
    let units = stride(from: first, to: first + length - 2, by: 2).map {
      UInt16(entry[$0]) | UInt16(entry[$0 + 1]) << 8
    }
    return units.contains(0) ? nil : String(decoding: units, as: UTF16.self)
  }
}
