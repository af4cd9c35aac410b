import FoundationEssentials
import Glibc
import Postgres
import TestSupport
import Testing

@Suite(.serialized) struct LocalServerTests {
  private let settings = ["fsync": "off", "shared_buffers": "16MB", "max_connections": "20"]

  /// A server in a home of its own, which is stopped and removed after.
  private func withServer(
    home: String = "/tmp/skillreg-server-\(UInt32.random(in: 0...UInt32.max))",
    _ body: (LocalServer, String) async throws -> Void
  ) async throws {
    let server = LocalServer(home: home, settings: settings)
    let result: Result<Void, any Error>
    do {
      result = .success(try await body(server, home))
    } catch {
      result = .failure(error)
    }
    try await server.stop()
    try? FileManager.default.removeItem(atPath: home)
    try result.get()
  }

  private func pid(of server: LocalServer) throws -> pid_t {
    guard case .running(let pid) = server.status() else {
      throw LocalServerError.startFailed(log: "not running")
    }
    return pid_t(pid)
  }

  private func kept(_ server: LocalServer) throws -> Int? {
    try Connection(conninfo: server.conninfo).row("select sum(n) from kept").int("sum")
  }

  @Test("it is made, started, stopped and started again with its data")
  func lifecycle() async throws {
    try await withServer { server, home in
      #expect(server.status() == .absent)
      try await server.ensureRunning()
      #expect(
        server.conninfo
          == "host=\(home)/run port=5432 dbname='skillreg' user=skillreg_owner")
      try Connection(conninfo: server.conninfo).run(
        script: "create table kept (n int); insert into kept values (42)")
      let settings = try Connection(conninfo: server.conninfo).row(
        """
        select current_setting('listen_addresses') as tcp, current_setting('timezone') as zone,
          current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
          current_setting('server_encoding') as encoding, current_user as role,
          (select datcollate from pg_database where datname = 'skillreg') as collation
        """)
      #expect(
        settings.values == [
          "", "Asia/Shanghai", "on", "off", "UTF8", "skillreg_owner", "C.UTF-8",
        ])
      try await server.stop()
      #expect(server.status() == .stopped)
      try await server.ensureRunning()
      #expect(try kept(server) == 42)
    }
  }

  @Test("its directories are closed to others, and it has left our session and process group")
  func protection() async throws {
    try await withServer { server, home in
      try await server.ensureRunning()
      let pid = try pid(of: server)
      #expect(getpgid(pid) != getpgid(0))
      #expect(getsid(pid) != getsid(0))
      for directory in [home + "/postgres", home + "/run"] {
        let attributes = try FileManager.default.attributesOfItem(atPath: directory)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
      }
      #expect(try links(of: pid) == ["/dev/null", home + "/postgres.log", home + "/postgres.log"])
    }
  }

  @Test("it comes back after its main process was killed, with what was committed")
  func killed() async throws {
    try await withServer { server, _ in
      try await server.ensureRunning()
      let session = try Connection(conninfo: server.conninfo)
      try session.run(script: "create table kept (n int); insert into kept values (7)")
      let first = try pid(of: server)
      kill(first, SIGKILL)
      try await server.ensureRunning()
      #expect(try pid(of: server) != first)
      #expect(try kept(server) == 7)
    }
  }

  @Test("a pid file and a socket lock with the number of another process do not stop it")
  func stalePidFile() async throws {
    try await withServer { server, home in
      try await server.ensureRunning()
      let pidFile = home + "/postgres/postmaster.pid"
      let text = try String(contentsOfFile: pidFile, encoding: .utf8)
      try await server.stop()
      let lines = text.split(separator: "\n").dropFirst().joined(separator: "\n")
      // A process of the same user, and even a PostgreSQL server: that of the tests.
      _ = try await TestDatabase.shared()
      let other = try pid(of: TestDatabase.server)
      for file in [pidFile, home + "/run/.s.PGSQL.5432.lock"] {
        try "\(other)\n\(lines)\n".write(toFile: file, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
      }
      #expect(server.status() == .stopped)
      try await server.ensureRunning()
      #expect(try pid(of: server) != other)
    }
  }

  @Test("of several that start it at the same moment all succeed, on one server")
  func atTheSameMoment() async throws {
    try await withServer { server, _ in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 1...3 { group.addTask { try await server.ensureRunning() } }
        try await group.waitForAll()
      }
      #expect(try Connection(conninfo: server.conninfo).row("select 1 as one").int("one") == 1)
    }
  }

  @Test("what an interrupted initdb left is removed")
  func interruptedCreation() async throws {
    try await withServer { server, home in
      let remains = home + "/postgres.new-1"
      try FileManager.default.createDirectory(
        atPath: remains, withIntermediateDirectories: true, attributes: nil)
      try "15\n".write(toFile: remains + "/PG_VERSION", atomically: false, encoding: .utf8)
      #expect(server.status() == .absent)
      try await server.ensureRunning()
      #expect(!FileManager.default.fileExists(atPath: remains))
    }
  }

  @Test("a home whose path is long or has blanks has its socket in a short directory")
  func longPath() async throws {
    let parent = "/tmp/skillreg-server-\(UInt32.random(in: 0...UInt32.max))"
    let home = parent + "/" + String(repeating: "长 ", count: 30)
    try await withServer(home: home) { server, _ in
      let directory = try #require(server.conninfo.split(separator: " ").first?.dropFirst(5))
      defer { try? FileManager.default.removeItem(atPath: String(directory)) }
      #expect(directory.hasPrefix("/tmp/skillreg-"))
      try await server.ensureRunning()
      #expect(try Connection(conninfo: server.conninfo).row("select 1 as one").int("one") == 1)
    }
    try? FileManager.default.removeItem(atPath: parent)
  }

  @Test("a setting that the server refuses is told with its log")
  func refusedSetting() async throws {
    try await withServer { server, home in
      try await server.ensureRunning()
      try await server.stop()
      let error = await #expect(throws: LocalServerError.self) {
        try await LocalServer(home: home, settings: ["wal_level": "nonsense"]).ensureRunning()
      }
      guard case .startFailed(let log) = error else { throw try #require(error) }
      #expect(log.contains("invalid value for parameter \"wal_level\""))
    }
  }

  @Test("a home that cannot be made, or that the programs cannot take, is told")
  func unusableHome() async {
    await #expect(throws: LocalServerError.homeNotWritable(path: "/proc/none")) {
      try await LocalServer(home: "/proc/none").ensureRunning()
    }
    await #expect(throws: LocalServerError.homeNotUsable(path: "/tmp/a$b")) {
      try await LocalServer(home: "/tmp/a$b").ensureRunning()
    }
  }

  /// Where the three standard streams of a process lead.
  private func links(of pid: pid_t) throws -> [String] {
    try (0...2).map {
      try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/fd/\($0)")
    }
  }
}
