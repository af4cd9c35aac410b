// `OwnedFile` reads and writes a file that nobody but its owner may read.

internal import Glibc

/// A small file of mode 0600, written whole or not at all.
struct OwnedFile {
  let path: String

  /// The file's bytes; refused where group or others have any right to it.
  func contents() throws(KeyFileError) -> [UInt8] {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw errno == ENOENT ? .missing(path: path) : .unreadable(path: path, reason: reason)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(path: path, reason: reason) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .noFile(path: path) }
    guard status.st_mode & 0o077 == 0 else {
      throw .tooOpen(path: path, mode: String(status.st_mode & 0o777, radix: 8))
    }
    return try bytes(of: file)
  }

  /// Creates the file; one that somebody else created in the meantime stays as it is.
  func create(_ bytes: [UInt8]) throws(KeyFileError) {
    let temporary = try writeBeside(bytes)
    defer { unlink(temporary) }
    guard link(temporary, path) == 0 || errno == EEXIST else {
      throw .unwritable(path: path, reason: reason)
    }
    synchronizeFolder()
  }

  /// The folder that the file is in.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Puts the bytes in the place of what the file holds.
  func replace(_ bytes: [UInt8]) throws(KeyFileError) {
    let temporary = try writeBeside(bytes)
    guard rename(temporary, path) == 0 else {
      let reason = reason
      unlink(temporary)
      throw .unwritable(path: path, reason: reason)
    }
    synchronizeFolder()
  }

  /// Waits until the disk knows the file's name: a key must not be lost that numbers are sealed with.
  private func synchronizeFolder() {
    let opened = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { return }
    _ = fsync(opened)
    _ = Glibc.close(opened)
  }

  /// Writes a file of a name of its own in the same folder and returns its path.
  private func writeBeside(_ bytes: [UInt8]) throws(KeyFileError) -> String {
    var name = Array((path + ".XXXXXX").utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw .unwritable(path: path, reason: reason) }
    defer { close(file) }
    let temporary = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
      let reason = reason
      unlink(temporary)
      throw .unwritable(path: path, reason: reason)
    }
    return temporary
  }

  private func bytes(of file: Int32) throws(KeyFileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 64 * 1024)
    let count = read(file, &bytes, bytes.count)
    guard count >= 0 else { throw .unreadable(path: path, reason: reason) }
    return Array(bytes[..<count])
  }

  /// What the system says of the last failure.
  private var reason: String { String(cString: strerror(errno)) }
}
