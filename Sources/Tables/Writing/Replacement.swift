import Glibc

/// The two names of a file being replaced: the hidden one it is written under, and its own.
struct Replacement {
  let target: String
  let temporaryPath: String
  private let directory: String
  private let existing: stat?

  /// Checks that `path` can be created, or replaced where it exists; creates nothing yet.
  init(path: String) throws(WritingError) {
    let target = Self.resolved(path)
    self.target = target
    existing = Self.status(of: target)
    if let existing {
      if existing.st_mode & S_IFMT == S_IFDIR { throw .isDirectory }
      if access(target, W_OK) != 0 { throw .notWritable }
    }
    let slash = target.lastIndex(of: "/")
    let name = slash.map { target[target.index(after: $0)...] } ?? target[...]
    directory = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    if name.isEmpty { throw .missingDirectory }
    temporaryPath = Self.hiddenPath(in: directory)
  }

  /// A hidden file's name that nothing else has.
  static func hiddenPath(in directory: String) -> String {
    "\(directory)/.\(String(UInt64.random(in: .min ... .max), radix: 36)).part"
  }

  /// Whether a path is there that is neither a regular file nor a directory.
  static func isDevice(_ path: String) -> Bool {
    guard let kind = status(of: path).map({ $0.st_mode & S_IFMT }) else { return false }
    return kind != S_IFREG && kind != S_IFDIR
  }

  /// The open descriptor of a device or named pipe; nil for any other path.
  static func openDevice(at path: String) throws(WritingError) -> Int32? {
    if !isDevice(path) { return nil }
    let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WritingError(code: errno) }
    return descriptor
  }

  /// Creates the hidden file, with the mode (and, if allowed, the owner) of the one it replaces.
  func open() throws(WritingError) -> Int32 {
    let descriptor = Glibc.open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw WritingError(code: errno) }
    if let existing {
      _ = fchown(descriptor, existing.st_uid, existing.st_gid)
      _ = fchmod(descriptor, existing.st_mode & 0o777)
    }
    return descriptor
  }

  /// Waits until the disk holds the content; file systems that can't tell are believed.
  func synchronize(_ descriptor: Int32) throws(WritingError) {
    if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { throw WritingError(code: errno) }
  }

  /// Puts the finished file in its place, or removes it if that is refused.
  func rename() throws(WritingError) {
    guard Glibc.rename(temporaryPath, target) == 0 else {
      let code = errno
      remove()
      throw WritingError(code: code)
    }
    let opened = Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { return }
    _ = fsync(opened)
    _ = close(opened)
  }

  func remove() { unlink(temporaryPath) }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  /// The path with its symbolic links followed, where it exists.
  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
