import Testing

/// What people type, and what they are told where it can't be understood.
@Suite struct UsageTests {
  @Test func `usage errors are Chinese throughout where Chinese is spoken`() async throws {
    try await Program.with { program in
      for (arguments, start) in [
        (
          ["sample", "--scale", "x", "-o", "/tmp/x"],
          "错误:取值“x”不适用于“--scale <scale>”,可用取值:small、city、province\n说明:"
        ),
        (
          ["import", "a.csv", "--format", "x"],
          "错误:取值“x”不适用于“--format <format>”,可用取值:text、json\n说明:"
        ),
        (["school", "list", "--raw=1"], "错误:选项“--raw”不带取值,但给出了“1”\n用法:"),
        (["export", "school", "a", "b"], "错误:多余的2个参数:“a”、“b”\n用法:"),
        (["school", "show"], "错误:缺少参数“<key>”\n说明:"),
        (["school", "list", "--wher", "x"], "错误:未知选项“--wher”,是否为“--where”?\n用法:"),
      ] {
        let answer = try await program.run(arguments + ["--lang", "zh"])
        #expect(answer.code == 64 && answer.err.hasPrefix(start), "\(answer.err)")
      }
    }
  }

  @Test func `a value may begin with a hyphen where it means something`() async throws {
    try await Program.with { program in
      for code in ["4420001", "4420002"] {
        let school = ["school", "add", "--code", code, "--name", "学校\(code)", "--tier", "ordinary"]
        #expect(try await program.run(school).code == 0)
      }
      let list = try await program.run(
        "school", "list", "--columns", "code", "--sort", "-code", "--raw")
      #expect(list.out == "code\n4420002\n4420001\n")
      let hours = try await program.run(
        "course", "add", "--school", "4420001", "--code", "K1", "--name", "课", "--kind", "theory",
        "--hours", "-20")
      #expect(hours.code == 65 && hours.err.hasPrefix("[E-NU-03]"), "\(hours.err)")
    }
  }

  @Test(arguments: ["school", "技工院校", "院校"])
  func `a noun goes by either of its names`(noun: String) async throws {
    try await Program.with { program in
      for arguments in [
        ["dictionary", noun], ["export", noun], ["search", "学校", "--noun", noun],
      ] {
        let answer = try await program.run(arguments)
        #expect(answer.code == 0 || answer.code == 66, "\(answer.err)")
      }
      #expect(try await program.run("duplicates", "企业").code == 0)
      #expect(try await program.run("export", "行").code == 64)
    }
  }

  @Test func `what a constraint refuses is said without its name`() async throws {
    try await Program.with { program in
      for arguments in [
        ["company", "add", "--name", "甲公司", "--credit-code", "91442000MA51ABCD47"],
        [
          "station", "add", "--plaque-number", "ZS-1", "--name", "站", "--host", "甲公司",
          "--listed-on", "2023-01-01",
        ],
      ] { #expect(try await program.run(arguments).code == 0) }
      let answer = try await program.run(
        "station", "change", "ZS-1", "--status", "申报", "--lang", "zh")
      #expect(answer.code == 65)
      #expect(
        answer.err == "[E-CK-01] 服务站由“挂牌”不得直接变更为“申报”;可变更为:整改、续期、撤销、退出、注销。\n")
    }
  }

  @Test func `an option that holds one value is given once, one that lists several as often`()
    async throws
  {
    try await Program.with { program in
      let twice = try await program.run(
        "school", "add", "--code", "1", "--code", "2", "--name", "甲", "--tier", "ordinary",
        "--lang", "zh")
      #expect(twice.code == 64)
      #expect(twice.err.hasPrefix("错误:--code只能给出一次\n"))
      for code in ["4420001", "4420002"] {
        _ = try await program.run(
          "school", "add", "--code", code, "--name", "学校\(code)", "--tier", "ordinary")
      }
      _ = try await program.run(
        "company", "add", "--credit-code", "91442000MA51ABCD47", "--name", "示例公司")
      let several = try await program.run(
        "agreement", "add", "--number", "XY-1", "--schools", "4420001", "--schools", "4420002",
        "--companies", "91442000MA51ABCD47", "--kinds", "订单班", "--kinds", "实习就业",
        "--signed-on", "2024-01-05", "--raw")
      #expect(several.code == 0)
      #expect(several.out.contains("4420001;4420002"))
      #expect(several.out.contains("order_class;internship"))
    }
  }
}
