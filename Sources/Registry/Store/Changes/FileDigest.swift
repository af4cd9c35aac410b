internal import Crypto
internal import Tables

/// The size and the SHA-256 (FIPS 180-4) of a file, read some of it at a time.
struct FileDigest {
  let bytes: Int64
  /// In hexadecimal, as `sha256sum` prints it.
  let sha256: String

  /// - Throws: `ReadingError` where the file can't be read.
  init(path: String) throws {
    let file = try InputFile(path)
    var hash = SHA256()
    var read = 0
    while true {
      let chunk = try file.read(InputFile.chunkSize, at: read)
      if chunk.isEmpty { break }
      hash.update(data: chunk)
      read += chunk.count
    }
    bytes = Int64(read)
    sha256 = hash.finalize().map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }.joined()
  }
}
