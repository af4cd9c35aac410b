import Registry
import Testing

/// The rows behind the figures.
@Suite struct RecordsTests {
  @Test("the rows behind a figure name their records, dates and dimensions, and no number")
  func enrolments() async throws {
    try await withCity { city throws in
      let query = try question(
        "enrolments", where: ["digital=yes", "school=002"], from: "2023-09-01", records: true)
      let answer = try query.run(on: city)
      #expect(
        answer.columns.map(\.key) == [
          "noun", "record", "person_id", "happened_on", "year", "school_year", "major", "level",
          "digital", "sex", "school", "school_name", "tier", "sponsor", "town",
        ])
      #expect(
        answer.rows.map { Array($0.prefix(6)) } == [
          [
            "student", "002/B1", "00000000-0000-8000-8000-000000000005", "2023-09-01", "2023",
            "2023/24",
          ],
          [
            "student", "002/B3", "00000000-0000-8000-8000-000000000007", "2023-09-01", "2023",
            "2023/24",
          ],
          [
            "student", "002/B2", "00000000-0000-8000-8000-000000000006", "2024-03-01", "2024",
            "2023/24",
          ],
        ])
      #expect(try query.recordCount(on: city) == 3)
    }
  }

  @Test("a student without a number goes by the person's id")
  func studentWithoutNumber() async throws {
    try await withCity { city throws in
      let rows = try ask(
        "students", where: ["school=001", "sex=female"], records: true, on: city)
      #expect(
        rows.map { $0[1] } == ["001/A2", "001/00000000-0000-8000-8000-000000000004"])
    }
  }

  @Test("the rows behind companies are the agreements of each school and company")
  func cooperations() async throws {
    try await withCity { city throws in
      let rows = try ask("companies_cooperating", records: true, on: city)
      #expect(
        rows.map { Array($0.prefix(6)) } == [
          ["agreement", "XY-2", "2022-02-01", "2025-02-01", "order_class", "91442000MA51ABCD47"],
          ["agreement", "XY-5", "2023-06-01", "2024-07-06", "internship", "91442000MA51ABCD47"],
          ["agreement", "XY-5", "2023-06-01", "2024-07-06", "internship", "93442000MA4X00012F"],
        ])
    }
  }

  @Test("the rows behind a stock by year say which day they were counted on")
  func stockByYear() async throws {
    try await withCity { city throws in
      let rows = try ask(
        "stations_listed", by: ["year"], from: "2023-01-01", records: true, on: city)
      #expect(
        rows.map { Array($0.prefix(4)) } == [
          ["2023", "2023-12-31", "station", "ZS-001"], ["2023", "2023-12-31", "station", "ZS-002"],
          ["2023", "2023-12-31", "station", "ZS-003"], ["2024", "2024-07-05", "station", "ZS-001"],
          ["2024", "2024-07-05", "station", "ZS-003"],
        ])
    }
  }

  @Test("every measure's rows can be read, one after another")
  func everyMeasure() async throws {
    try await withCity { city throws in
      for measure in Measures.all {
        var keys: [String] = []
        var count = 0
        let query = StatisticsQuery(measure, asOf: CalendarDate(iso: "2024-07-05"), records: true)
        try query.forEachRow(on: city, columns: { keys = $0.map(\.key) }) { row in
          #expect(row.count == keys.count)
          count += 1
        }
        #expect(keys.prefix(2) == ["noun", "record"], "\(measure.code)")
        #expect(try count == query.recordCount(on: city), "\(measure.code)")
        #expect(count > 0, "\(measure.code)")
      }
    }
  }
}
