import Registry
import TestSupport
import Testing

/// Demand against supply, counted by hand.
@Suite struct DemandGapsTests {
  @Test func `gaps by occupation count every person once, the widest first`() async throws {
    try await withChainCity { store throws in
      let gaps = try store.gaps(by: [.occupation], asOf: dayOfTests)
      #expect(
        gaps.columns.map(\.key) == [
          "occupation", "demand", "cohorts", "cohorts_intermediate", "cohorts_advanced",
          "cohorts_preparatory_technician", "holders", "supply", "gap",
          "shortage",
        ])
      #expect(
        gaps.rows == [
          ["数控车工", "9", "6", "1", "5", "0", "3", "7", "2", "3"],
          ["中式烹调师", "3", "1", "1", "0", "0", "0", "1", "2", "3"],
          ["焊工", "2", "0", "0", "0", "0", "0", "0", "2", "2"],
          [nil, "0", "1", "0", "0", "1", "0", "1", "-1", "0"],
        ])
    }
  }

  @Test func `gaps by level leave a row for demands that ask for none`() async throws {
    try await withChainCity { store throws in
      #expect(
        try store.gaps(by: [.level], asOf: dayOfTests).rows == [
          ["advanced", "12", "5", "2", "6", "6"], [nil, "2", "0", "0", "0", "2"],
          ["technician", "0", "1", "0", "1", "-1"], ["intermediate", "0", "2", "1", "3", "-3"],
        ])
      #expect(
        try store.gaps(by: [.occupation, .level], asOf: dayOfTests).rows == [
          ["数控车工", "advanced", "9", "5", "2", "6", "3"],
          ["中式烹调师", "advanced", "3", "0", "0", "0", "3"],
          ["焊工", nil, "2", "0", "0", "0", "2"],
          ["中式烹调师", "intermediate", "0", "1", "0", "1", "-1"],
          [nil, "technician", "0", "1", "0", "1", "-1"],
          ["数控车工", "intermediate", "0", "1", "1", "2", "-2"],
        ])
    }
  }

  @Test func `a demand that asks for no level is met by every level`() async throws {
    try await withChainCity { store throws in
      _ = try store.change(Draft("demand", ["level": ""]), key: "XQ-1")
      let gaps = try store.gaps(by: [.occupation, .level], asOf: dayOfTests)
      #expect(gaps.rows.contains(["数控车工", nil, "9", "6", "3", "7", "2"]))
    }
  }

  @Test func `who has a higher level takes one place only, at the level asked for or below`()
    async throws
  {
    try await withChainCity { store throws in
      func shortage() throws -> [String?] {
        try store.gaps(by: [.occupation], asOf: dayOfTests)
          .values("occupation", "demand", "gap", "shortage").first { $0[0] == "数控车工" } ?? []
      }
      // Six have reached the advanced level, and one more an intermediate one.
      _ = try store.change(Draft("demand", ["people": "5"]), key: "XQ-1")
      #expect(try shortage() == ["数控车工", "4", "-3", "0"])
      let fewer: KeyValuePairs = [
        "number": "XQ-8", "company": "机电公司", "occupation": "数控车工", "level": "中级工",
        "people": "4", "raised_on": "2024-01-01",
      ]
      let any: KeyValuePairs = [
        "number": "XQ-9", "company": "机电公司", "occupation": "数控车工", "people": "1",
        "raised_on": "2024-01-01",
      ]
      for values in [fewer, any] { _ = try store.add(Draft("demand", values)) }
      #expect(try shortage() == ["数控车工", "9", "2", "2"])
      _ = try store.change(Draft("demand", ["people": "12"]), key: "XQ-1")
      #expect(try shortage() == ["数控车工", "16", "9", "9"])
      try store.remove(try Example.entity("demand"), key: "XQ-8")
      #expect(try shortage() == ["数控车工", "12", "5", "5"])
    }
  }

  @Test func `gaps by town go by where the work and the schools are`() async throws {
    try await withChainCity { store throws in
      #expect(
        try store.gaps(by: [.town], asOf: dayOfTests).rows == [
          ["小榄镇", "9", "3", "1", "2", "0", "1", "4", "5", "6"],
          ["东区街道", "5", "5", "1", "3", "1", "2", "5", "0", "5"],
        ])
    }
  }

  @Test func `the day, the years ahead and what was known decide who counts`() async throws {
    try await withChainCity { store throws in
      let soon = try store.gaps(by: [.occupation], asOf: dayOfTests, withinYears: 1)
      #expect(soon.rows.first == ["数控车工", "9", "0", "0", "0", "0", "3", "3", "6", "7"])
      let earlier = try #require(CalendarDate(iso: "2023-12-31"))
      let then = try store.gaps(by: [.occupation], asOf: earlier)
      #expect(then.values("occupation", "demand").first == ["数控车工", "109"])

      let before = try #require(try store.latestChange())
      _ = try store.change(Draft("demand", ["filled": "10"]), key: "XQ-1")
      let now = try store.gaps(by: [], asOf: dayOfTests)
      #expect(now.rows == [["5", "8", "2", "5", "1", "3", "9", "-4", "5"]])
      let known = try store.gaps(by: [], asOf: dayOfTests, knownAt: .change(before))
      #expect(known.rows == [["14", "8", "2", "5", "1", "3", "9", "5", "8"]])
    }
  }

  @Test func `what can't be compared by is refused with what can`() throws {
    #expect(try GapDimension.parsing("occupation, level") == [.occupation, .level])
    #expect(throws: StatisticsError.self) { try GapDimension.parsing("occupation,colour") }
  }
}
