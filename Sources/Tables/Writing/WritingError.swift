import Glibc

/// Why a file can't be written. Texts for people are made by the layers above.
public enum WritingError: Error, Sendable, Equatable {
  case missingDirectory
  case notWritable
  case isDirectory
  /// The disk, or the writer's quota, is full.
  case full
  /// The reader of a pipe went away: an ordinary end, to be passed over in silence.
  case closedPipe
  /// A cell's text is beyond what the format holds; both are counted from 1, the heading being row 1.
  case cellTooLong(row: Int, column: Int)
  /// Something was written after the end.
  case finished
  /// What a library or the system said.
  case library(String)

  /// The case for a failed system call's `errno`.
  init(code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missingDirectory
    case EACCES, EPERM, EROFS, ETXTBSY: self = .notWritable
    case EISDIR: self = .isDirectory
    case ENOSPC, EDQUOT, EFBIG: self = .full
    case EPIPE: self = .closedPipe
    default: self = .library(String(cString: strerror(code)))
    }
  }
}
