// `Postmaster` is the server's main process, and what a dead one leaves behind.

internal import FoundationEssentials
internal import Glibc

/// The main process of a private cluster, as the system shows it.
struct Postmaster {
  let places: ServerPlaces

  /// The process that runs the cluster, if any. A `postmaster.pid` alone proves nothing: after a
  /// crash its number can be that of any other process.
  var pid: pid_t? {
    recordedPid.flatMap { isServer($0) ? $0 : nil }
  }

  /// Removes what a killed server left and what would keep a new one from starting: its remaining
  /// sessions, a pid file whose number is now another process's, and the socket.
  func clearRemains() async {
    await endOrphans()
    if let recordedPid, kill(recordedPid, 0) == 0 || errno == EPERM {
      unlink(places.data + "/postmaster.pid")
    }
    unlink(places.run + "/.s.PGSQL.5432")
    unlink(places.run + "/.s.PGSQL.5432.lock")
  }

  private var recordedPid: pid_t? {
    let file = places.data + "/postmaster.pid"
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
    return text.split(separator: "\n").first.flatMap { pid_t($0) }
  }

  /// Sessions end by themselves when they notice that the main process is gone, but a busy one can
  /// take its time: it is told to quit, and at last killed.
  private func endOrphans() async {
    for attempt in 0..<100 {
      let orphans = orphans
      if orphans.isEmpty { return }
      let signal: Int32? = [20: SIGQUIT, 80: SIGKILL][attempt]
      if let signal { for orphan in orphans { kill(orphan, signal) } }
      try? await Task.sleep(for: .milliseconds(50))
    }
  }

  private var orphans: [pid_t] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { pid_t($0) }.filter(isServer)
  }

  /// Whether a process is a PostgreSQL server that works in the directory of the data.
  private func isServer(_ pid: pid_t) -> Bool {
    let process = "/proc/\(pid)"
    guard let name = try? String(contentsOfFile: process + "/comm", encoding: .utf8),
      name.hasPrefix("postgres"), let data = FileStatus(places.data),
      let directory = FileStatus(process + "/cwd", followingLinks: true)
    else { return false }
    return directory.isSame(as: data)
  }
}
