// `ServerPlaces` are the paths of a private cluster, and who may enter them.

internal import FoundationEssentials
internal import Glibc

/// The directories and files of a private cluster.
struct ServerPlaces: Sendable {
  let home: String
  let run: String

  var data: String { home + "/postgres" }
  var log: String { home + "/postgres.log" }

  init(home: String) {
    let path = home.hasPrefix("/") ? home : FileManager.default.currentDirectoryPath + "/" + home
    self.home = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    run = Self.socketDirectory(in: self.home)
  }

  /// The server's socket `run/.s.PGSQL.5432` must fit 107 bytes, and settings and conninfo would
  /// need quoting for some characters: such homes have the socket in a short directory elsewhere.
  private static func socketDirectory(in home: String) -> String {
    let run = home + "/run"
    let isPlain = run.utf8.allSatisfy { $0 > UInt8(ascii: " ") && !"'\"\\,".utf8.contains($0) }
    return isPlain && run.utf8.count <= 92 ? run : "/tmp/skillreg-\(fnv1a(home.utf8))"
  }

  /// Whether `initdb` was completed here.
  var holdsCluster: Bool {
    access(data + "/PG_VERSION", F_OK) == 0
  }

  /// The major version of the server that made the data.
  var version: Int? {
    guard let text = try? String(contentsOfFile: data + "/PG_VERSION", encoding: .utf8) else {
      return nil
    }
    return Int(text.withoutTrailingSpace)
  }

  /// Makes home, so that `account` can pass through it. Processes may do so at the same time.
  func makeHome(for account: ServerAccount) throws(LocalServerError) {
    guard !home.utf8.contains(where: { "\"\\$`\n".utf8.contains($0) }) else {
      throw .homeNotUsable(path: home)
    }
    try? FileManager.default.createDirectory(
      atPath: home, withIntermediateDirectories: true,
      attributes: [.posixPermissions: account.isOther ? 0o711 : 0o700])
    guard access(home, W_OK | X_OK) == 0 else { throw .homeNotWritable(path: home) }
    if account.isOther { try open(homeFor: account) }
  }

  /// Makes the socket directory and the log of the server. The caller holds the lock: until it is
  /// given away, a directory that another process is just making is not the server's.
  func makeServerFiles(for account: ServerAccount) throws(LocalServerError) {
    try makeSocketDirectory(account)
    try append("", to: log, account: account)
  }

  /// Writes the settings that are ours; those in `postgresql.conf` after its include go before.
  func write(_ configuration: String, account: ServerAccount) throws(LocalServerError) {
    let file = data + "/skillreg.conf"
    guard (try? Data(configuration.utf8).write(to: URL(filePath: file), options: .atomic)) != nil,
      chmod(file, 0o600) == 0, account.own(file)
    else { throw .homeNotWritable(path: file) }
  }

  /// Adds to a file of the server, which is made where it is missing.
  func append(_ text: String, to file: String, account: ServerAccount) throws(LocalServerError) {
    let descriptor = Glibc.open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .homeNotWritable(path: file) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count, account.own(file) else {
      throw .homeNotWritable(path: file)
    }
  }

  /// Lets the server's user pass through home, without letting it read there, and checks that it
  /// can pass through the directories above.
  private func open(homeFor account: ServerAccount) throws(LocalServerError) {
    if let mode = FileStatus(home)?.mode, mode & 0o001 == 0 { chmod(home, mode | 0o011) }
    var path = ""
    for name in home.split(separator: "/") {
      path += "/" + name
      guard let status = FileStatus(path), status.canBeEntered(by: account) else {
        throw .homeNotReachable(path: path, user: account.name)
      }
    }
  }

  /// The socket's directory is the protection of the cluster: nobody else's, and closed to others.
  private func makeSocketDirectory(_ account: ServerAccount) throws(LocalServerError) {
    if mkdir(run, 0o700) == 0 { _ = account.own(run) }
    guard let status = FileStatus(run), status.isDirectory, status.owner == account.user,
      chmod(run, 0o700) == 0
    else { throw .socketDirectoryNotOurs(path: run) }
  }
}
