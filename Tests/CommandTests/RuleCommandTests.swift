import FoundationEssentials
import Testing

/// The rules as the program lists and explains them, and the check of what is stored.
@Suite struct RuleCommandTests {
  @Test func `the rules are listed and explained in both languages`() async throws {
    try await Program.with { program in
      let all = try await program.run("rules", "--format", "csv")
      #expect(all.code == 0 && all.out.contains("\nE-ID-02,Error,Value,"))
      let one = try await program.run("rules", "E-ID-02", "--lang", "zh", "--format", "csv")
      #expect(
        one.out == """
          代码,性质,范围,规则,理由,处理办法,限值,依据,可降级或停用,各年度设置
          E-ID-02,错误,字段,居民身份证号码校验码应正确,校验码可发现单个数字错误和相邻数字颠倒。,请核对原始证件后重新填报。,,GB 11643-1999《公民身份号码》,否,各年度:错误

          """)
      for arguments in [
        ["--year-from", "2021", "--year-until", "2022", "--threshold", "50"],
        ["--year-from", "2024", "--enabled", "no"],
      ] {
        let set = try await program.run(["rule-setting", "add", "--rule", "B-SCH-01"] + arguments)
        #expect(set.code == 0, "\(set.err)")
      }
      let shown = try await program.run("rules", "B-SCH-01", "--lang", "zh")
      #expect(
        shown.out.contains("至2020年:核实,限值20%;2021–2022:核实,限值50%;2023:核实,限值20%;2024年起:不检查"))
      let raw = try await program.run("rules", "B-SCH-01", "--raw")
      #expect(
        raw.out.contains(
          "-2020 explanation 20; 2021-2022 explanation 50; 2023-2023 explanation 20; 2024- off"))
      let unknown = try await program.run("rules", "E-ID-99")
      #expect(unknown.code == 66 && unknown.err.contains("E-RS-01"))
    }
  }

  @Test func `check counts what breaks the rules and lists the records behind`() async throws {
    try await Program.with { program in
      #expect(try await program.run("check").code == 0)
      for arguments in [
        [
          "school", "add", "--code", "4420002", "--name", "示例技工学校", "--tier", "ordinary",
          "--founded-on", "2021-01-01",
        ],
        ["major", "add", "--school", "4420002", "--name", "烹饪", "--level", "intermediate"],
        ["person", "add", "--name", "张三", "--document-number", "442000200503120013"],
        [
          "student", "add", "--person", "442000200503120013", "--school", "4420002", "--student-no",
          "C1", "--major", "烹饪", "--level", "intermediate", "--entered-on", "2020-09-01",
        ],
      ] {
        let answer = try await program.run(arguments)
        #expect(answer.code == 0, "\(answer.err)")
      }
      let counts = try await program.run("check", "--year", "2020", "--school", "示例技工学校")
      #expect(counts.code == 65)
      #expect(
        counts.out.contains(
          """
          E-SCH-04,Error,A school exists when students come or go and agreements are signed,\
          4420002,示例技工学校,1

          """))
      let records = try await program.run(
        "check", "--rule", "E-SCH-04", "--records", "--lang", "zh")
      #expect(
        records.out == """
          代码,性质,类别,记录,院校代码,年度,情况,处理办法
          E-SCH-04,错误,学生,4420002/C1,4420002,2020,"日期为2020-09-01,院校2021-01-01设立",请核对日期和院校的设立、撤销日期

          """)
      let file = program.home.appending(path: "审核.csv").path
      let filed = try await program.run("check", "--rule", "E-SCH-04", "-o", file)
      #expect(filed.code == 65 && filed.err == "There are errors: see \(file).\n")
      let before = try await program.run("check", "--rule", "E-SCH-04", "--known-at", "2020-01-01")
      #expect(before.code == 0)
      #expect(try await program.run("check", "--rule", "W-GRA-02").code == 0)
      #expect(try await program.run("check", "--rule", "E-ID-02").err.contains("E-RS-04"))
    }
  }
}
