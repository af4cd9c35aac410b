// `ServerLock` lets one process at a time make, start or stop a private cluster.

internal import Glibc

/// A lock on a file, which the system releases when the process dies.
struct ServerLock: Sendable {
  private let descriptor: Int32

  fileprivate init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  func release() {
    close(descriptor)
  }
}

extension ServerPlaces {
  /// Takes the lock of this cluster; waits up to five minutes for another process.
  func lock() async throws(LocalServerError) -> ServerLock {
    let path = home + "/server.lock"
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .homeNotWritable(path: path) }
    let deadline = ContinuousClock.now + .seconds(300)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard ContinuousClock.now < deadline, !Interruption.isRequested else {
        close(descriptor)
        throw .timedOut(waitingFor: path)
      }
      try? await Task.sleep(for: .milliseconds(50))
    }
    return ServerLock(descriptor)
  }
}
