import FoundationEssentials
import Postgres
import Registry
import TestSupport
import Testing

@Suite struct CommandTests {
  @Test func `a record can be added, shown, changed and removed`() async throws {
    try await Program.with { program in
      let added = try await program.run(
        "school", "add", "--code", "4420001", "--name", "示例学校", "--tier", "ordinary", "--town",
        "石岐", "--format", "json")
      #expect(added.code == 0)
      #expect(
        added.out.replacing(/"change": \d+/, with: "\"change\": N") == """
          [
            {"code": "4420001", "name": "示例学校", "tier": "ordinary", "sponsor": null, "credit_code": null, "town": "442000001", "authority": null, "status": "open", "founded_on": null, "closed_on": null, "change": N}
          ]

          """)
      let shown = try await program.run("school", "show", "示例学校", "--lang", "zh")
      #expect(
        shown.out.replacing(/,\d+\n$/, with: ",N\n") == """
          院校代码,院校名称,院校类型,举办者,统一社会信用代码,所属镇街,主管部门,办学状态,设立日期,撤销日期,变更编号
          4420001,示例学校,技工学校,,,442000001,,在办,,,N

          """)
      let changed = try await program.run(
        "school", "change", "4420001", "--tier", "高级技工学校", "--reason", "升格", "--raw")
      #expect(changed.out.contains("4420001,示例学校,advanced"))
      #expect(try await program.run("school", "remove", "4420001").code == 0)
      #expect(try await program.run("school", "show", "4420001").code == 66)
    }
  }

  @Test func `every kind of failure has its exit code and its stable code`() async throws {
    try await Program.with { program in
      func expect(
        _ code: Int32, _ stable: String, _ answer: Program.Answer
      ) {
        #expect(answer.code == code, "\(answer.err)")
        #expect(answer.err.contains(stable), "\(answer.err)")
        #expect(answer.out.isEmpty)
      }
      expect(64, "nosuch", try await program.run("nosuch"))
      expect(64, "Unknown option", try await program.run("school", "add", "--colour", "red"))
      expect(64, "E-FD-01", try await program.run("school", "list", "--where", "nmae=x"))
      expect(64, "E-US-03", try await program.run("school", "list", "--where", "name"))
      expect(64, "E-ST-01", try await program.run("stats", "enrolment"))
      expect(
        65, "E-EN-01",
        try await program.run("school", "add", "--code", "1234", "--name", "x校", "--tier", "大学"))
      expect(65, "E-RQ-01", try await program.run("school", "add", "--code", "1234"))
      expect(
        65, "E-UC-01",
        try await program.run(
          "company", "add", "--name", "x厂", "--credit-code", "91442000M051ABCD47"))
      expect(66, "E-NF-01", try await program.run("school", "show", "none"))
      expect(
        69, "E-DB-01", try await program.run("status", database: "host=/nowhere dbname=none"))
      expect(66, "E-FILE-01", try await program.run("claims", "/nowhere.yaml"))
    }
  }

  @Test func `a database of another version is refused clearly`() async throws {
    try await Program.with { program in
      let connection = try Connection(conninfo: program.conninfo)
      try connection.execute(
        "insert into registry.migrations select 999, 'later', digest, now() from registry.migrations limit 1"
      )
      let newer = try await program.run("school", "list")
      #expect(newer.code == 69)
      #expect(newer.err.hasPrefix("[E-DB-04] The database is of version 999"))
      #expect(try await program.run("init").code == 69)
      try connection.execute(
        "delete from registry.migrations where number in (\(SchemaVersion.current), 999)")
      let older = try await program.run("school", "list")
      #expect(older.code == 69)
      #expect(older.err.contains("run skillreg init"))
      try connection.execute("drop schema registry cascade")
      #expect(try await program.run("school", "list").err.hasPrefix("[E-DB-02]"))
    }
  }

  @Test func `who comes second gets 75 and both versions`() async throws {
    try await Program.with { program in
      _ = try await program.run(
        "school", "add", "--code", "4420001", "--name", "示例学校", "--tier", "ordinary")
      let second = try await program.run(
        "school", "change", "4420001", "--name", "另名学校", "--expect", "1")
      #expect(second.code == 75)
      #expect(second.err.contains("  School name  示例学校        另名学校\n"))
    }
  }

  @Test func `an import reports in one line, or as one object`() async throws {
    try await Program.with { program in
      let path = try program.file(
        "院校名录.csv", "院校代码,院校名称,院校类型\n4420001,甲学校,技工学校\n4420002,乙学校,大学\n")
      let text = try await program.run("import", path, "--lang", "zh")
      #expect(text.code == 65)
      #expect(text.out == "读取2行,新增1行,更新0行,未变0行,拒绝1行\n")
      #expect(text.err.hasPrefix("[E-EN-01] 院校名录.csv第3行「院校类型」:"))
      #expect(text.err.hasSuffix("有错误,未写入任何数据。\n"))
      let good = try await program.run("import", path, "--accept", "good-rows", "--format", "json")
      #expect(good.code == 65)
      let object = try JSONDecoder().decode(Report.self, from: Data(good.out.utf8))
      #expect(object.read == 2 && object.new == 1 && object.rejected == 1)
      #expect(object.change != nil)
      #expect(object.problems.map(\.code) == ["E-EN-01"])
      #expect(object.problems[0].row == 3)
      #expect(
        try await program.run("school", "list", "--columns", "code", "--raw").out
          == "code\n4420001\n")
    }
  }

  @Test(arguments: Rosters.known.map(\.name))
  func `a template is a workbook that import reads back`(kind: String) async throws {
    try await Program.with { program in
      for language in ["zh", "en"] {
        let path = program.home.appending(path: "\(language).xlsx").path
        #expect(try await program.run("template", kind, "-o", path, "--lang", language).code == 0)
        let answer = try await program.run("import", path, "--as", kind)
        #expect(answer.out == "read 0, new 0, changed 0, unchanged 0, rejected 0\n")
        #expect(answer.code == 0, "\(answer.err)")
      }
    }
  }

  @Test func `help speaks both languages`() async throws {
    try await Program.with { program in
      let english = try await program.run("agreement", "add", "--help")
      #expect(english.out.contains("--signed-on <date>      Signed on (required)"))
      let chinese = try await program.run("agreement", "add", "--help", "--lang", "zh")
      #expect(chinese.out.contains("--signed-on <date>      签订日期(必填)"))
      #expect(chinese.out.contains("用法:skillreg agreement add"))
      #expect(chinese.code == 0)
      let choices = try await program.run("sample", "--help", "--lang", "zh")
      #expect(choices.out.contains(";默认:small)") && !choices.out.contains("default"))
      let unknown = try await program.run("school", "add", "--colour", "x", "--lang", "zh")
      #expect(unknown.err.hasPrefix("错误:未知选项“--colour”\n用法:skillreg school add"))
    }
  }

  @Test func `a result file appears whole or not at all`() async throws {
    try await Program.with { program in
      let path = try program.file("out.csv", "precious\n")
      let answer = try await program.run("school", "list", "--where", "nmae=x", "-o", path)
      #expect(answer.code == 64)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "precious\n")
      #expect(try await program.run("division", "list", "-o", path).code == 0)
      #expect(try String(contentsOfFile: path, encoding: .utf8).contains("石岐街道"))
    }
  }

  @Test func `where results can't go, nothing is changed`() async throws {
    try await Program.with { program in
      let school = ["school", "add", "--code", "4420001", "--name", "学校一", "--tier", "ordinary"]
      let missing = program.home.appending(path: "none/school.csv").path
      let ending = program.home.appending(path: "school.odt").path
      for (path, code, rule) in [(missing, Int32(1), "E-OUT-01"), (ending, 64, "E-US-01")] {
        let answer = try await program.run(school + ["-o", path])
        #expect(answer.code == code && answer.err.hasPrefix("[\(rule)]"), "\(answer)")
      }
      #expect(try await program.run("school", "show", "4420001").code == 66)
      #expect(try await program.run(school + ["-o", "/dev/null"]).code == 0)
      let change = try await program.latestChange()
      for arguments in [
        ["school", "change", "4420001", "--tier", "advanced"], ["changes", "revert", "\(change)"],
      ] {
        #expect(try await program.run(arguments + ["-o", missing]).code == 1)
      }
      #expect(try await program.latestChange() == change)
    }
  }

  @Test func `an import of many files is recorded under the names of a few`() async throws {
    try await Program.with { program in
      let files = try (1...5).map {
        try program.file("学校\($0).csv", "学校代码,学校名称,院校类型\n442000\($0),学校\($0),ordinary\n")
      }
      _ = try await program.run(["import"] + files + ["--lang", "zh"])
      let listed = try await program.run("changes", "list", "--limit", "1")
      #expect(listed.out.contains("学校1.csv、学校2.csv、学校3.csv等5个文件"), "\(listed)")
    }
  }

  @Test func `the year's tables appear in one folder, and a second time nothing changes`()
    async throws
  {
    try await Program.with { program in
      let folder = program.home.appending(path: "2023").path
      let first = try await program.run("annual", "--year", "2023", "-o", folder)
      #expect(first.code == 0, "\(first.err)")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(names.contains("annual.xlsx") && names.contains("manifest.sha256"))
      let second = try await program.run("annual", "--year", "2023", "-o", folder)
      #expect(second.err == "Unchanged: \(folder)\n")
      #expect(try await program.run("annual", "--year", "1066", "-o", folder).code == 64)
    }
  }

  private struct Report: Decodable {
    struct Problem: Decodable {
      var code: String
      var row: Int?
    }
    var read: Int
    var new: Int
    var rejected: Int
    var change: Int?
    var problems: [Problem]
  }

  @Test func `times are told and taken in the zone of the machine`() async throws {
    try await Program.with { program in
      let add = ["school", "add", "--code", "4420001", "--name", "示例学校", "--tier", "ordinary"]
      #expect(
        try await program.run(add[0], add[1], add[2], add[3], add[4], add[5], add[6], add[7]).code
          == 0)
      for zone in ["UTC", "Asia/Shanghai", "EST5"] {
        let environment = ["TZ": zone]
        let last =
          try await program.run(
            "changes", "list", "--limit", "1", "--raw", environment: environment
          ).out.split(separator: "\n").last ?? ""
        let told = String(last.split(separator: ",")[1])
        // The list tells whole seconds: the change lies within the one that it tells.
        let then = try await program.run(
          "school", "list", "--known-at", told, environment: environment)
        #expect(then.out.contains("4420001"), "\(zone)")
        let before = try await program.run(
          "school", "list", "--known-at", told + ".000000", environment: environment)
        #expect(!before.out.contains("4420001"), "\(zone)")
      }
    }
  }
}
