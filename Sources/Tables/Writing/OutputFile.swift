import Glibc

/// A destination of bytes: a file that appears whole or not at all, or a stream.
///
/// A file is written under a hidden name beside its destination and renamed by `commit()`; without
/// it nothing is left. Devices and named pipes are written directly, since renaming would replace
/// them.
public final class OutputFile {
  /// Where the content will stand; nil for standard output.
  public let path: String?

  private let replacement: Replacement?
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private var spoolPath: String?
  private var isOpen = true

  private static let bufferSize = 65_536

  /// Begins a file at `path`, whose directory must exist; a symbolic link's target is replaced.
  public init(path: String) throws(WritingError) {
    if let device = try Replacement.openDevice(at: path) {
      replacement = nil
      descriptor = device
      signal(SIGPIPE, SIG_IGN)
    } else {
      let replacement = try Replacement(path: path)
      descriptor = try replacement.open()
      self.replacement = replacement
    }
    self.path = path
    buffer.reserveCapacity(Self.bufferSize * 2)
  }

  /// Begins a stream on an open descriptor, which stays open at the end.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    path = nil
    replacement = nil
    signal(SIGPIPE, SIG_IGN)
  }

  /// Standard output, buffered. Signals of closed pipes are ignored from here on: the process gets
  /// `.closedPipe` instead of being killed.
  public static func standardOutput() -> OutputFile { OutputFile(descriptor: STDOUT_FILENO) }

  deinit { discard() }

  /// Whether `path` is a device or named pipe: bytes go through it, and its name has no ending.
  public static func isDevice(_ path: String) -> Bool { Replacement.isDevice(path) }

  public func write(_ text: String) throws(WritingError) {
    guard isOpen else { throw .finished }
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Makes everything written durable and puts it in its place.
  public func commit() throws(WritingError) {
    guard isOpen else { throw .finished }
    try flush()
    if let spoolPath { try copyBytes(from: spoolPath) }
    if let replacement { try replacement.synchronize(descriptor) }
    close()
    try replacement?.rename()
  }

  /// Gives up what has not been committed; what stood at the destination stays as it was.
  public func discard() {
    guard isOpen else { return }
    close()
    replacement?.remove()
  }

  /// A path for libraries that write a whole file by themselves, instead of `write(_:)`.
  func pathForLibrary() throws(WritingError) -> String {
    if let replacement { return replacement.temporaryPath }
    if let spoolPath { return spoolPath }
    let directory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let path = Replacement.hiddenPath(in: directory)
    let spool = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard spool >= 0 else { throw WritingError(code: errno) }
    _ = Glibc.close(spool)
    spoolPath = path
    return path
  }

  private func close() {
    isOpen = false
    if let spoolPath { unlink(spoolPath) }
    if path != nil { _ = Glibc.close(descriptor) }
  }

  private func flush() throws(WritingError) {
    let bytes = buffer
    buffer.removeAll(keepingCapacity: true)
    try writeAll(bytes[...])
  }

  private func writeAll(_ bytes: ArraySlice<UInt8>) throws(WritingError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        throw WritingError(code: errno)
      }
    }
  }

  private func copyBytes(from path: String) throws(WritingError) {
    let source = open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw WritingError(code: errno) }
    defer { _ = Glibc.close(source) }
    var chunk = [UInt8](repeating: 0, count: Self.bufferSize)
    while true {
      let count = read(source, &chunk, chunk.count)
      if count == 0 { return }
      if count > 0 {
        try writeAll(chunk[..<count])
      } else if errno != EINTR {
        throw WritingError(code: errno)
      }
    }
  }
}
