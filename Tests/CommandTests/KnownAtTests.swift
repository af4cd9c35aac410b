import FoundationEssentials
import Testing

/// `--known-at`: the registry as it was known at a moment.
@Suite struct KnownAtTests {
  @Test func `every reading command answers as the registry was known then`() async throws {
    try await Program.with { program in
      func make(_ words: String...) async throws {
        let answer = try await program.run(words)
        #expect(answer.code == 0, "\(answer.err)")
      }
      try await make("school", "add", "--code", "4420001", "--name", "甲学校", "--tier", "ordinary")
      try await make("company", "add", "--credit-code", "91442000MA51ABCD47", "--name", "甲公司")
      try await make(
        "station", "add", "--plaque-number", "ZS-1", "--name", "甲站", "--host", "甲公司",
        "--listed-on", "2023-05-01")
      let then = try await program.latestChange()
      try await make("school", "change", "4420001", "--name", "乙学校")
      try await make(
        "station", "add", "--plaque-number", "ZS-2", "--name", "乙站", "--host", "甲公司",
        "--listed-on", "2023-06-01")
      try await make("station", "change", "ZS-1", "--name", "丙站")

      let letter = try program.file(
        "letter.yaml",
        """
        letter: 测函〔2024〕1号
        title: 测试
        date: 2024-07-05
        claims:
          - claim: stations
            name: {zh: 站, en: Stations}
            measure: stations_ever_listed
            comparator: "="
            claimed: 1
        """)
      let stations = ["--raw", "--columns", "name"]
      let questions: [(words: [String], now: String, then: String)] = [
        (["station", "list"] + stations, "name\n丙站\n乙站\n", "name\n甲站\n"),
        (["school", "show", "4420001", "--raw"], "\n4420001,乙学校,", "\n4420001,甲学校,"),
        (["export", "station", "--raw"], "\nZS-1,丙站,", "\nZS-1,甲站,"),
        (["stats", "stations_ever_listed", "--raw"], "\n2\n", "\n1\n"),
        (["stats", "stations_ever_listed", "--records", "--raw"], "丙站", "甲站"),
        (["claims", letter, "--raw"], ",1,2,fails,", ",1,1,holds,"),
      ]
      for question in questions {
        let now = try await program.run(question.words)
        let past = try await program.run(question.words + ["--known-at", "#\(then)"])
        #expect(now.code == 0 && past.code == 0, "\(question.words): \(now.err) \(past.err)")
        #expect(now.out.contains(question.now), "\(question.words): \(now.out)")
        #expect(past.out.contains(question.then), "\(question.words): \(past.out)")
        for none in ["#99999", "#0", "#-3"] {
          let answer = try await program.run(question.words + ["--known-at", none])
          #expect(answer.code == 66 && answer.err.hasPrefix("[E-NF-03]"), "\(answer)")
        }
      }
    }
  }

  @Test func `a time is up to the end of the day, minute or second that it gives`() async throws {
    try await Program.with { program in
      _ = try await program.run(
        "school", "add", "--code", "4420001", "--name", "甲学校", "--tier", "ordinary")
      let zone = ["TZ": "UTC"]
      let list = try await program.run(
        "changes", "list", "--limit", "1", "--raw", environment: zone)
      let at = String(list.out.split(separator: "\n")[1].split(separator: ",")[1])
      for time in [at, String(at.dropLast(3)), String(at.prefix(10)), at + "+00", at + ".999999"] {
        let utc = try await program.run(
          "school", "show", "4420001", "--known-at", time, environment: zone)
        #expect(utc.code == 0, "\(time) \(utc.err)")
        let listed = try await program.run(
          "changes", "list", "--from", at, "--to", time, "--raw", environment: zone)
        #expect(listed.out.contains("\n\(try await program.latestChange()),"), "\(time)")
      }
      for time in ["2020-01-01", "2020-01-01 16:30"] {
        let before = try await program.run("school", "show", "4420001", "--known-at", time)
        #expect(before.code == 66)
      }
    }
  }

  @Test func `what was not known then is not found, whatever is asked of it`() async throws {
    try await Program.with { program in
      _ = try await program.run(
        "school", "add", "--code", "4420001", "--name", "甲学校", "--tier", "ordinary")
      let then = "#\(try await program.latestChange())"
      for words in [
        ["company", "add", "--credit-code", "91442000MA51ABCD47", "--name", "甲公司"],
        [
          "agreement", "add", "--number", "甲1", "--schools", "4420001", "--companies", "甲公司",
          "--signed-on", "2023-05-01",
        ],
        [
          "demand", "add", "--number", "XQ1", "--company", "甲公司", "--occupation", "车工", "--people",
          "3", "--raised-on", "2023-05-01",
        ],
      ] {
        let made = try await program.run(words)
        #expect(made.code == 0, "\(made.err)")
      }
      for words in [["agreement", "outcomes", "甲1"], ["demand", "match", "XQ1"]] {
        #expect(try await program.run(words).code == 0)
        let past = try await program.run(words + ["--known-at", then])
        #expect(past.code == 66 && past.err.hasPrefix("[E-NF-01]"), "\(words): \(past.err)")
      }
      #expect(try await program.run("changes", "show", then).code == 0)
    }
  }
}
