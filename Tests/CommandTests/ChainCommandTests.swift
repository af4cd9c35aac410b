import TestSupport
import Testing

/// The verbs that follow cooperation to people and back.
@Suite struct ChainCommandTests {
  @Test func `an agreement's outcomes are told in words, in codes, and as records`() async throws {
    try await Program.with { program in
      try await fill(program)
      let figures = try await program.run("agreement", "outcomes", "XY-1", "--lang", "zh")
      #expect(figures.code == 0, "\(figures.err)")
      #expect(figures.out.hasPrefix("成效类别,技能等级,数量,单位,起,止\n服务站,,1,个,2023-05-01,\n"))
      #expect(figures.out.contains("\n接收实习人数(年度履行),,20,人,2023-01-01,2023-12-31\n"))
      let raw = try await program.run("agreement", "outcomes", "XY-1", "--raw", "--records")
      #expect(
        raw.out == """
          outcome,noun,record,since,until,level,count
          stations,station,ZS-001,2023-05-01,,,1
          interns,performance,XY-1/2023,2023-01-01,2023-12-31,,20

          """)
      #expect(try await program.run("agreement", "outcomes", "XY-9").code == 66)
    }
  }

  @Test func `agreements that end soon or are idle are asked for by day`() async throws {
    try await Program.with { program in
      try await fill(program)
      let soon = try await program.run(
        "agreement", "expiring", "--as-of", "2025年12月1日", "--lang", "zh")
      #expect(
        soon.out == """
          协议编号,合作类型,合作院校,合作企业,有效期末日,剩余天数,已续签,续签协议,续签生效日期
          XY-1,,示例学校,示例公司,2025-12-31,30,否,,

          """, "\(soon.err)")
      let idle = try await program.run("agreement", "idle", "--as-of", "2025-12-31", "--raw")
      #expect(idle.out.contains("XY-1,,示例学校,示例公司,2023-01-05,2025-12-31,2023-12-31"))
      #expect(try await program.run("agreement", "idle", "--years", "0").code == 64)
      #expect(try await program.run("agreement", "expiring", "--as-of", "soon").code == 64)
    }
  }

  @Test func `a demand is matched in words of both languages, and gaps are in every format`()
    async throws
  {
    try await Program.with { program in
      try await fill(program)
      let chinese = try await program.run(
        "demand", "match", "XQ-1", "--as-of", "2024-07-05", "--lang", "zh")
      #expect(chinese.out.hasPrefix("部分,名次,得分,记录类别,记录,名称,技能等级,升至,镇街,日期,人数,依据\n"))
      #expect(chinese.out.contains("\n路径:学历培养,1,,,,,,,,,,本市无专业对应该职业\n"))
      let english = try await program.run("demand", "match", "XQ-1", "--as-of", "2024-07-05")
      #expect(english.out.contains(",5,so many are lacking after cohorts in time and holders"))
      let gaps = try await program.run(
        "demand", "gaps", "--by", "occupation,level", "--as-of", "2024-07-05", "--format", "jsonl")
      #expect(
        gaps.out == """
          {"occupation": "焊工", "level": "advanced", "demand": 5, "cohorts": 0, "holders": 0, "supply": 0, "gap": 5}

          """, "\(gaps.err)")
      let wrong = try await program.run("demand", "gaps", "--by", "colour")
      #expect(wrong.code == 64 && wrong.err.contains("E-ST-02"), "\(wrong.err)")
      #expect(try await program.run("demand", "match", "none").code == 66)
    }
  }

  private func fill(_ program: Program) async throws {
    let company = "91442000MA51ABCD47"
    for arguments in [
      ["school", "add", "--code", "4420001", "--name", "示例学校", "--tier", "ordinary"],
      ["company", "add", "--credit-code", company, "--name", "示例公司"],
      [
        "agreement", "add", "--number", "XY-1", "--schools", "4420001", "--companies", company,
        "--signed-on", "2023-01-05", "--ends-on", "2025-12-31",
      ],
      [
        "station", "add", "--plaque-number", "ZS-001", "--name", "示例站", "--host", company,
        "--listed-on", "2023-05-01", "--agreement", "XY-1",
      ],
      ["performance", "add", "--agreement", "XY-1", "--year", "2023", "--interns", "20"],
      [
        "demand", "add", "--number", "XQ-1", "--company", company, "--occupation", "焊工",
        "--level", "高级工", "--people", "5", "--raised-on", "2024-01-15",
      ],
    ] {
      let answer = try await program.run(arguments)
      #expect(answer.code == 0, "\(answer.err)")
    }
  }
}
