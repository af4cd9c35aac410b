// `ServerAccount` is the system user that the server runs as.

internal import Glibc

/// The system user that owns the data and runs the server.
struct ServerAccount: Sendable {
  let user: uid_t
  let group: gid_t
  let name: String
  /// Whether it is another one than the user of this process, who is then root.
  let isOther: Bool

  /// The user of this process, or, as root, the owner of the data, or else `postgres`.
  static func owner(of places: ServerPlaces) throws(LocalServerError) -> ServerAccount {
    guard geteuid() == 0 else {
      return ServerAccount(user: geteuid(), group: getegid(), name: "", isOther: false)
    }
    let owner = FileStatus(places.data)?.owner ?? 0
    guard let entry = owner == 0 ? getpwnam("postgres") : getpwuid(owner) else {
      throw .noUnprivilegedUser
    }
    return ServerAccount(
      user: entry.pointee.pw_uid, group: entry.pointee.pw_gid,
      name: String(cString: entry.pointee.pw_name), isOther: true)
  }

  /// Gives a file to the user, where it is another one.
  func own(_ path: String) -> Bool {
    !isOther || lchown(path, user, group) == 0
  }
}

/// The type, owner and mode of a file.
struct FileStatus {
  private let status: stat

  /// Nil where there is none. Does not follow a symbolic link at the end of the path unless asked.
  init?(_ path: String, followingLinks: Bool = false) {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    self.status = status
  }

  var owner: uid_t { status.st_uid }
  var mode: mode_t { status.st_mode & 0o7777 }
  var isDirectory: Bool { status.st_mode & S_IFMT == S_IFDIR }

  func isSame(as other: FileStatus) -> Bool {
    status.st_dev == other.status.st_dev && status.st_ino == other.status.st_ino
  }

  /// Whether the execute bit for the account's part of the mode is set.
  func canBeEntered(by account: ServerAccount) -> Bool {
    if owner == account.user { return mode & 0o100 != 0 }
    return mode & (status.st_gid == account.group ? 0o010 : 0o001) != 0
  }
}
