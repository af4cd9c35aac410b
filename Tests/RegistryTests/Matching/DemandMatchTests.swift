import Postgres
import Registry
import TestSupport
import Testing

/// Who could meet a demand, and the path that would train the rest.
@Suite struct DemandMatchTests {
  @Test func `majors and cohorts are ranked by what speaks for them`() async throws {
    try await withChainCity { store throws in
      let answer = try store.match(demand: "XQ-1", limit: 10, asOf: dayOfTests)
      let found = answer.values("part", "score", "record", "date", "people", "reasons")
      #expect(
        Array(found.prefix(6)) == [
          [
            "major", "75", "001/数控加工/advanced", nil, "3",
            "occupation_coded;level_reached;same_city",
          ],
          ["major", "60", "002/数控技术/advanced", nil, "2", "major_alike;level_reached;same_town"],
          [
            "major", "60", "001/数控加工/intermediate", nil, "0",
            "occupation_named;level_below;same_city",
          ],
          [
            "cohort", "85", "001/数控加工/advanced", "2025-09-01", "2",
            "occupation_coded;level_reached;same_city;in_time",
          ],
          [
            "cohort", "75", "001/数控加工/advanced", "2026-09-01", "1",
            "occupation_coded;level_reached;same_city;late",
          ],
          [
            "cohort", "70", "002/数控技术/advanced", "2025-09-01", "2",
            "major_alike;level_reached;same_town;in_time",
          ],
        ])
    }
  }

  @Test func `the path tells the major, the holders, the stations and what remains`() async throws {
    try await withChainCity { store throws in
      let answer = try store.match(demand: "XQ-1", limit: 10, asOf: dayOfTests)
      // Nine are wanted; of four students in time and two holders one is both.
      #expect(
        Array(
          answer.values("part", "record", "level", "up_to", "town", "date", "people", "reasons")
            .dropFirst(6)
        ) == [
          ["holder", nil, "advanced", nil, nil, "2024-01-01", "2", "level_reached;certified"],
          [
            "study", "001/数控加工/advanced", "advanced", nil, "东区街道", nil, nil,
            "occupation_coded;level_reached;same_city",
          ],
          [
            "upgrade", nil, "intermediate", "advanced", nil, "2023-05-01", "1",
            "level_below;upgrade",
          ],
          [
            "station", "ZS-001", "advanced", nil, "小榄镇", "2023-03-01", "3",
            "level_reached;same_town;trained_there",
          ],
          ["uncovered", "XQ-1", "advanced", nil, "小榄镇", "2025-12-31", "4", "uncovered"],
        ])
    }
  }

  @Test func `where no major reaches the level, the nearest below is named`() async throws {
    try await withChainCity { store throws in
      let cook = try store.match(demand: "XQ-2", limit: 10, asOf: dayOfTests)
      #expect(
        cook.values("part", "record", "level", "up_to", "people", "reasons") == [
          [
            "major", "002/烹饪/intermediate", "intermediate", nil, "0",
            "occupation_named;level_below;same_city",
          ],
          [
            "study", "002/烹饪/intermediate", "intermediate", "advanced", nil,
            "occupation_named;level_below;same_city",
          ],
          ["uncovered", "XQ-2", "advanced", nil, "3", "uncovered"],
        ])
      let welder = try store.match(demand: "XQ-4", limit: 10, asOf: dayOfTests)
      #expect(
        welder.values("part", "record", "people", "reasons") == [
          ["study", nil, nil, "no_major"], ["uncovered", "XQ-4", "2", "uncovered"],
        ])
    }
  }

  @Test func `at most so many rows of each part are told`() async throws {
    try await withChainCity { store throws in
      let answer = try store.match(demand: "XQ-1", limit: 1, asOf: dayOfTests)
      #expect(
        answer.values("part").map { $0[0] } == [
          "major", "cohort", "holder", "study", "upgrade", "station", "uncovered",
        ])
      #expect(answer.values("people").last == ["4"])
      let late = try #require(CalendarDate(iso: "2026-01-01"))
      #expect(
        try store.match(demand: "XQ-1", limit: 1, asOf: late).values("reasons").last
          == ["uncovered;ended"])
    }
  }

  @Test func `weights and lengths are the bureau's to change, and stay as it set them`()
    async throws
  {
    try await withChainCity { store throws in
      let before = try #require(try store.latestChange())
      _ = try store.change(Draft("match-weight", ["value": "70"]), key: "仅专业名称相近(未登记对应职业)")
      _ = try store.change(Draft("training-level", ["years": "4"]), key: "高级工")
      try store.remove(Entities.description(of: MatchWeight.self), key: "late")
      _ = try store.loadReferenceData()
      let answer = try store.match(demand: "XQ-1", limit: 1, asOf: dayOfTests)
      #expect(
        answer.values("part", "score", "record").first == ["major", "110", "002/数控技术/advanced"])
      // With four years instead of five all three are in time, besides the two of the other school.
      #expect(answer.values("people").last == ["3"])
      let then = try store.match(
        demand: "XQ-1", limit: 1, asOf: dayOfTests, knownAt: .change(before))
      #expect(
        then.values("part", "score", "record").first == ["major", "75", "001/数控加工/advanced"])
    }
  }

  @Test(
    arguments: [
      ("数控车工", "数控加工", true), ("电工", "电工电子技术", true), ("汽车维修工", "汽车维修", true),
      ("中式烹饪师", "烹饪", true), ("云计算工程技术人员", "云计算技术应用", true), ("电子商务师", "电子技术应用", false),
      ("车工", "汽车维修", false), ("焊工", "模具制造", false),
    ])
  func `names are alike that hold each other or begin alike`(
    occupation: String, major: String, alike: Bool
  ) async throws {
    try await TestRegistry.withRegistry { store in
      let row = try TestRegistry.owner(of: store).row(
        "select names_alike(\(occupation), \(major)) as alike")
      #expect(row.bool("alike") == alike)
    }
  }
}
