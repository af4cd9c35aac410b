import FoundationEssentials
import Registry
import Testing

/// Several people at work at once, each with the program.
@Suite struct TogetherTests {
  @Test func `changes of different fields at the same time both stay`() async throws {
    try await Program.with { program in
      _ = try await program.run(
        "school", "add", "--code", "4420001", "--name", "学校零", "--tier", "ordinary")
      let rounds: [(name: String, tier: String)] = [
        ("学校一", "advanced"), ("学校二", "technician_college"), ("学校三", "ordinary"),
      ]
      for round in rounds {
        async let name = program.run("school", "change", "4420001", "--name", round.name)
        async let tier = program.run("school", "change", "4420001", "--tier", round.tier)
        #expect(try await [name.code, tier.code] == [0, 0])
        let shown = try await program.run("school", "show", "4420001", "--raw")
        #expect(shown.out.contains("4420001,\(round.name),\(round.tier)"))
      }
    }
  }

  @Test func `of two who saw the same version one is told the other's`() async throws {
    try await Program.with { program in
      _ = try await program.run(
        "school", "add", "--code", "4420001", "--name", "学校零", "--tier", "ordinary")
      let seen = "\(try await program.latestChange())"
      func change(_ name: String) async throws -> Program.Answer {
        try await program.run("school", "change", "4420001", "--name", name, "--expect", seen)
      }
      async let one = change("学校一")
      async let two = change("学校二")
      let answers = try await [one, two]
      #expect(answers.map(\.code).sorted() == [0, 75])
      let isFirst = answers[0].code == 0
      let (now, yours) = isFirst ? ("学校一", "学校二") : ("学校二", "学校一")
      let told = answers[isFirst ? 1 : 0]
      #expect(told.err.hasPrefix("[E-CF-01] school 4420001 was changed by somebody else"))
      #expect(told.err.contains("  Field        Registered now  Yours\n"))
      #expect(told.err.contains("  School name  \(now)          \(yours)\n"))
      #expect(told.out.isEmpty)
    }
  }

  @Test func `an exported workbook that comes back undoes nobody's change`() async throws {
    try await Program.with { program in
      let codes = ["4420001", "4420002"]
      for code in codes {
        _ = try await program.run(
          "school", "add", "--code", code, "--name", "学校\(code)", "--tier", "ordinary")
      }
      let path = program.home.appending(path: "学校.xlsx").path
      #expect(try await program.run("export", "school", "-o", path, "--lang", "zh").code == 0)
      _ = try await program.run("school", "change", "4420001", "--name", "新名学校")
      let kept = try await program.run("import", path, "--lang", "zh")
      #expect(kept.code == 0)
      #expect(kept.err.contains("[W-CF-06] 学校.xlsx工作表「技工院校」第2行「院校名称」:"))
      #expect(kept.out == "读取2行,新增0行,更新0行,未变2行,拒绝0行\n")
      #expect(
        try await program.run("import", path, "--over-later").out.contains("changed 1"))
      _ = try await program.run("school", "remove", "4420002")
      let removed = try await program.run("import", path, "--lang", "zh")
      #expect(removed.code == 75)
      #expect(removed.err.contains("[E-CF-05]"))
    }
  }

  @Test func `the second sees both versions as they are shown, and all that differs`() async throws
  {
    try await Program.with { program in
      _ = try await program.run(
        "school", "add", "--code", "4420001", "--name", "学校零", "--tier", "ordinary")
      let seen = "\(try await program.latestChange())"
      _ = try await program.run(
        "school", "change", "4420001", "--town", "古镇镇", "--tier", "advanced", "--reason", "核对")
      let told = try await program.run(
        "school", "change", "4420001", "--town", "古镇镇", "--authority", "市人社局", "--tier",
        "technician_college", "--expect", seen, "--lang", "zh")
      #expect(told.code == 75)
      let lines = told.err.split(separator: "\n").map(String.init)
      #expect(lines[0].hasSuffix(",原因:核对),未写入。"))
      #expect(
        Array(lines.dropFirst()) == [
          "  字段      现有内容      拟写入内容", "  院校类型  高级技工学校  技师学院",
          "  主管部门  (空)          市人社局",
        ])
    }
  }

  @Test func `what the command does not touch is not told as if it were cleared`() async throws {
    try await Program.with { program in
      _ = try await program.run(
        "school", "add", "--code", "4420001", "--name", "学校零", "--tier", "ordinary")
      let seen = "#\(try await program.latestChange())"
      _ = try await program.run("school", "change", "4420001", "--authority", "市人社局")
      let told = try await program.run(
        "school", "change", "4420001", "--tier", "advanced", "--expect", seen, "--lang", "zh")
      #expect(told.code == 75)
      #expect(
        told.err.split(separator: "\n").dropFirst() == [
          "  字段      现有内容  拟写入内容", "  院校类型  技工学校  高级技工学校",
          "  主管部门  市人社局  (不变)",
        ], "\(told.err)")
      let removed = try await program.run(
        "school", "remove", "4420001", "--expect", seen, "--lang", "zh")
      #expect(removed.code == 75)
      #expect(
        removed.err.split(separator: "\n").dropFirst() == ["  字段      现有内容", "  主管部门  市人社局"])
      for words in [["change", "4420001", "--tier", "advanced"], ["remove", "4420001"]] {
        let unknown = try await program.run(["school"] + words + ["--expect", "99999"])
        #expect(unknown.code == 66 && unknown.err.hasPrefix("[E-NF-03]"))
      }
      let now = "\(try await program.latestChange())"
      let gone = try await program.run("school", "remove", "4420001", "--expect", now)
      #expect(gone.code == 0)
    }
  }

  @Test func `of two who remove one record one is told that it is gone, and leaves no change`()
    async throws
  {
    try await Program.with { program in
      for round in 1...3 {
        _ = try await program.run(
          "school", "add", "--code", "4420001", "--name", "学校\(round)", "--tier", "ordinary")
        async let one = program.run("school", "remove", "4420001")
        async let two = program.run("school", "remove", "4420001")
        #expect(try await [one.code, two.code].sorted() == [0, 66])
      }
      let all = try await program.run("changes", "list", "--limit", "6", "--raw")
      #expect(!all.out.contains(",0,0,0\n"), "\(all.out)")
    }
  }

  @Test func `eight processes lose nothing`() async throws {
    try await Program.with { program in
      let script = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "scripts/stress")
      let answer = try await program.launch(
        [script.path, "--changes", "10", "--program", Program.path])
      #expect(answer.code == 0, "\(answer.err)")
      #expect(answer.out.contains("8 processes, 80 changes in "))
      #expect(answer.out.hasSuffix("nothing lost\n"))
    }
  }
}
