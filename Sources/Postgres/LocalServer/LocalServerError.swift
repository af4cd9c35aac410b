// `LocalServerError` is why there is no private cluster to talk to.

/// Why the private cluster could not be made, started or stopped.
public enum LocalServerError: Error, Sendable, Equatable {
  /// PostgreSQL's programs (15 or later) are not on this machine.
  case noBinaries
  /// The cluster was made by another major version, whose programs are not on this machine.
  case wrongVersion(needed: Int)
  /// The process is root, and there is no user `postgres` for the server to run as.
  case noUnprivilegedUser
  case homeNotWritable(path: String)
  /// The user that the server runs as cannot enter a directory on the way to its data.
  case homeNotReachable(path: String, user: String)
  /// The path holds a character that PostgreSQL's programs cannot take.
  case homeNotUsable(path: String)
  /// The directory of the socket is somebody else's.
  case socketDirectoryNotOurs(path: String)
  case initdbFailed(output: String)
  /// The end of the log, or of the output where the server got no further.
  case startFailed(log: String)
  case stopFailed(output: String)
  /// The server did not take connections in time, or another process holds the lock.
  case timedOut(waitingFor: String)
  /// A program of PostgreSQL could not be run.
  case notRunnable(program: String, reason: String)
  /// The server runs, but refused what it was asked.
  case connection(PostgresError)
}
