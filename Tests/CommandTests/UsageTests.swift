import Testing

/// What people type, and what they are told where it can't be understood.
@Suite struct UsageTests {
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
}
