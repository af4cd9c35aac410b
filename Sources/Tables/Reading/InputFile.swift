// InputFile gives bytes of a regular file by offset, so that several readers can share it.

import Glibc

/// A file held open for reading.
public final class InputFile {
  /// How many bytes readers take at a time.
  public static let chunkSize = 1 << 16

  let path: String
  let size: Int
  private let descriptor: Int32

  public init(_ path: String) throws(ReadingError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Self.error(for: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .isDirectory
    case S_IFREG: break
    default: throw .notReadable("not a regular file")
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.error(for: errno) }
    self.path = path
    self.size = Int(status.st_size)
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Up to `count` bytes from `offset`; fewer only at the end of the file.
  public func read(_ count: Int, at offset: Int) throws(ReadingError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let place = buffer.baseAddress.map { $0 + filled }
        let got = pread(descriptor, place, count - filled, off_t(offset + filled))
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { return }
        filled += got
      }
    }
    guard failure == 0 else { throw Self.error(for: failure) }
    return bytes
  }

  private static func error(for code: Int32) -> ReadingError {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .isDirectory
    default: .notReadable(String(cString: strerror(code)))
    }
  }
}
