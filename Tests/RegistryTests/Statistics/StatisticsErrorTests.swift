import Registry
import Testing

/// Questions that can't be answered.
@Suite struct StatisticsErrorTests {
  @Test("an unknown measure is told with the nearest ones")
  func unknownMeasure() {
    #expect(
      throws: StatisticsError.unknownMeasure("enrolment", nearest: ["enrolments"])
    ) { try Measures.named("enrolment") }
    #expect(
      throws: StatisticsError.unknownMeasure("在校生", nearest: ["在校生数"])
    ) { try Measures.named("在校生") }
  }

  @Test("an unknown dimension is told with the nearest and with all that are known")
  func unknownDimension() async throws {
    try await withCity { city throws in
      #expect(
        throws: StatisticsError.unknownDimension(
          "twon", measure: "schools", nearest: ["town"],
          known: ["year", "school_year", "school", "school_name", "tier", "sponsor", "town"])
      ) { try ask("schools", by: ["twon"], on: city) }
      #expect(
        throws: StatisticsError.unknownDimension(
          "industry", measure: "schools", nearest: [],
          known: ["year", "school_year", "school", "school_name", "tier", "sponsor", "town"])
      ) { try ask("schools", where: ["industry=C"], on: city) }
    }
  }

  @Test(
    "an unknown value is told with the nearest ones",
    arguments: [
      (
        "people_certified", "level>=intermediat", Text(zh: "技能等级", en: "Skill level"),
        ["intermediate", "intermediate worker"]
      ),
      ("schools", "town=小榄街", Text(zh: "镇街", en: "Town"), ["小榄镇"]),
      ("students", "school=技师", Text(zh: "院校", en: "School"), ["技师学院"]),
      ("enrolments", "major=数控", Text(zh: "专业", en: "Major"), ["数控加工"]),
      ("enrolments", "year=last", Text(zh: "年份", en: "Year"), []),
      ("enrolments", "school_year=2023/25", Text(zh: "学年", en: "School year"), []),
    ])
  func unknownValues(
    measure: String, filter: String, dimension: Text, nearest: [String]
  ) async throws {
    try await withCity { city throws in
      let value = Filter(parsing: filter)?.value ?? ""
      #expect(
        throws: StatisticsError.unknownValue(value, dimension: dimension, nearest: nearest)
      ) { try ask(measure, where: [filter], on: city) }
    }
  }

  @Test("what has no order can't be compared by it")
  func noOrder() async throws {
    try await withCity { city throws in
      #expect(
        throws: StatisticsError.unsupportedComparison(
          .atLeast, dimension: Text(zh: "性别", en: "Sex"))
      ) { try ask("students", where: ["sex>=male"], on: city) }
      #expect(
        throws: StatisticsError.unsupportedComparison(.less, dimension: Text(zh: "镇街", en: "Town"))
      ) { try ask("schools", where: ["town<小榄镇"], on: city) }
      #expect(
        throws: StatisticsError.unsupportedComparison(
          .contains, dimension: Text(zh: "年份", en: "Year"))
      ) { try ask("enrolments", where: ["year~2023"], on: city) }
    }
  }

  @Test("a stock refuses spans and years that it is not split by")
  func timesOfStock() async throws {
    try await withCity { city throws in
      #expect(throws: StatisticsError.spanOfStock(measure: "students")) {
        try ask("students", from: "2023-01-01", on: city)
      }
      #expect(throws: StatisticsError.yearOfStock(dimension: Text(zh: "年份", en: "Year"))) {
        try ask("students", where: ["year=2023"], on: city)
      }
      #expect(throws: StatisticsError.twoPeriods) {
        try ask("students", by: ["year", "school_year"], on: city)
      }
    }
  }

  @Test("a span must not end before it begins")
  func reversedDates() async throws {
    try await withCity { city throws in
      let error = #expect(throws: StatisticsError.self) {
        try ask("enrolments", from: "2024-07-06", on: city)
      }
      #expect(error?.finding.code == "E-ST-08")
      #expect(error?.finding.message.zh == "起始日期 2024-07-06 晚于截止日期 2024-07-05")
    }
  }

  @Test("figures add within a unit only, and rates never")
  func units() throws {
    #expect(try Figure("3", .people) + Figure("4", .people) == Figure("7", .people))
    let error = #expect(throws: StatisticsError.self) {
      try Figure("3", .people) + Figure("4", .times)
    }
    #expect(
      error?.finding.message
        == Text(
          zh: "3人与4人次不能相加", en: "3 people and 4 person-times can't be added"))
    #expect(throws: StatisticsError.self) {
      try Figure("50.00", .percent) + Figure("50.00", .percent)
    }
    #expect(throws: StatisticsError.self) {
      try Figure("9223372036854775807", .people) + Figure("1", .people)
    }
  }
}
