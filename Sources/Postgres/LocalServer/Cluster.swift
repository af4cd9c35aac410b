// How a private cluster is made, configured, started and stopped.

internal import CPostgres
internal import FoundationEssentials
internal import Glibc

extension LocalServer {
  /// The settings of a small private server.
  var configuration: String {
    let own = [
      "listen_addresses": "", "port": "5432", "unix_socket_directories": places.run,
      "shared_buffers": "256MB", "max_wal_size": "2GB", "wal_compression": "on",
      "max_connections": "50", "synchronous_commit": "on", "timezone": "Asia/Shanghai",
      "logging_collector": "off", "log_destination": "stderr",
    ]
    let lines = own.merging(settings) { _, given in given }.sorted { $0.key < $1.key }
    return lines.reduce(into: "# Written at each start.\n") { text, setting in
      text += "\(setting.key) = '\(setting.value.replacing("'", with: "''"))'\n"
    }
  }

  /// Runs `initdb` in a directory aside, which gets its name when it is complete.
  func create(with tools: ServerTools, account: ServerAccount) async throws(LocalServerError) {
    removeUnfinished()
    let unfinished = "\(places.data).new-\(getpid())"
    guard mkdir(unfinished, 0o700) == 0, account.own(unfinished) else {
      throw .homeNotWritable(path: places.home)
    }
    let (succeeded, output) = try await tools.run("initdb", initdbArguments(unfinished))
    guard succeeded else {
      removeUnfinished()
      throw .initdbFailed(output: output.withoutTrailingSpace)
    }
    try places.append(
      "\ninclude_if_exists = 'skillreg.conf'\n", to: unfinished + "/postgresql.conf",
      account: account)
    guard rename(unfinished, places.data) == 0 else { throw .homeNotWritable(path: places.data) }
  }

  private func initdbArguments(_ directory: String) -> [String] {
    let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    defer { if let locale { freelocale(locale) } }
    return [
      "-D", directory, "-U", "skillreg_owner", "--encoding=UTF8", "--data-checksums",
      "--locale-provider=libc", "--locale=\(locale == nil ? "C" : "C.UTF-8")",
      "--auth-local=trust", "--auth-host=reject",
    ] + (settings["fsync"] == "off" ? ["--no-sync"] : [])
  }

  /// What an `initdb` left that was killed.
  private func removeUnfinished() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: places.home)) ?? []
    for name in names where name.hasPrefix("postgres.new-") {
      try? FileManager.default.removeItem(atPath: places.home + "/" + name)
    }
  }

  /// Starts the server unless it runs and answers, and waits until it takes connections.
  func launch(with tools: ServerTools) async throws(LocalServerError) {
    let postmaster = Postmaster(places: places)
    if postmaster.pid != nil {
      if await answers(within: .seconds(15), postmaster) { return }
      try await halt(with: tools)
    }
    await postmaster.clearRemains()
    let logged = logSize
    let (succeeded, output) = try await tools.run(
      "pg_ctl", ["start", "-s", "-w", "-t", "60", "-D", places.data, "-l", places.log])
    if succeeded { return }
    guard await answers(within: .seconds(600), postmaster) else {
      if postmaster.pid != nil { throw .timedOut(waitingFor: places.data) }
      throw .startFailed(log: logged.flatMap(log(from:)) ?? output)
    }
  }

  /// Stops the server and waits for its end.
  func halt(with tools: ServerTools) async throws(LocalServerError) {
    let (succeeded, output) = try await tools.run(
      "pg_ctl", ["stop", "-s", "-w", "-t", "120", "-m", "fast", "-D", places.data])
    guard succeeded || Postmaster(places: places).pid == nil else {
      throw .stopFailed(output: output.withoutTrailingSpace)
    }
  }

  /// Waits until the server takes connections: one that recovers from a crash does not yet.
  private func answers(within limit: Duration, _ postmaster: Postmaster) async -> Bool {
    let deadline = ContinuousClock.now + limit
    while ContinuousClock.now < deadline, postmaster.pid != nil {
      switch PQping(withOtherDatabase("postgres")) {
      case PQPING_OK: return true
      case PQPING_REJECT where limit < .seconds(600):
        return await answers(within: .seconds(600), postmaster)
      default: try? await Task.sleep(for: .milliseconds(50))
      }
    }
    return false
  }

  private var logSize: Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: places.log)
    return attributes?[.size] as? Int
  }

  /// What was logged since, at most the last 4,000 bytes; nil where that is nothing.
  private func log(from start: Int) -> String? {
    guard let data = FileManager.default.contents(atPath: places.log), data.count > start else {
      return nil
    }
    let tail = data[max(start, data.count - 4_000)...]
    return String(decoding: tail, as: UTF8.self).withoutTrailingSpace
  }
}
