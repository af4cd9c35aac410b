import Registry
import TestSupport
import Testing

/// What came of agreements, and from a graduate back to them.
@Suite struct OutcomesTests {
  @Test func `an agreement's outcomes are those of its companies, schools, majors and term`()
    async throws
  {
    try await withChainCity { store throws in
      let answer = try store.outcomes(ofAgreement: "XY-1")
      #expect(
        answer.rows == [
          ["stations", nil, "1", "stations", "2021-05-01", nil],
          ["interns", nil, "30", "people", "2021-01-01", "2022-12-31"],
          ["order_students", nil, "30", "people", "2021-01-01", "2021-12-31"],
          ["hired", nil, "5", "people", "2021-01-01", "2021-12-31"],
          ["company_teachers", nil, "0", "people", nil, nil],
          ["money", nil, "35000", "yuan", "2021-01-01", "2021-12-31"],
          ["equipment", nil, "0", "yuan", nil, nil],
          ["courses", nil, "2", "courses", "2021-03-01", nil],
          ["graduates", nil, "2", "people", "2022-07-15", "2023-08-01"],
          ["certificates", "advanced", "1", "times", "2021-10-01", "2021-10-01"],
          ["certificates", "intermediate", "1", "times", "2022-06-01", "2022-06-01"],
          ["trainings", nil, "1", "trainings", "2022-03-01", "2022-03-05"],
        ])
    }
  }

  @Test func `the records behind the outcomes are named, each once along a chain of renewals`()
    async throws
  {
    try await withChainCity { store throws in
      let alone = try store.outcomeRecords(ofAgreement: "XY-2").values("outcome", "record")
      #expect(
        alone == [
          ["stations", "ZS-001"], ["courses", "001/KC3"], ["graduates", "001/A3"],
          ["certificates", "S000044000001233000003"],
        ])
      let chain = try store.outcomeRecords(ofAgreement: "XY-6", chain: true)
      #expect(
        chain.values("outcome", "record") == [
          ["stations", "ZS-001"], ["interns", "XY-1/2021"], ["interns", "XY-1/2022"],
          ["order_students", "XY-1/2021"], ["hired", "XY-1/2021"], ["money", "XY-1/2021"],
          ["courses", "001/KC1"], ["courses", "001/KC3"], ["graduates", "001/A1"],
          ["graduates", "001/A3"], ["certificates", "S000044000001233000001"],
          ["certificates", "S000044000001234000002"], ["certificates", "S000044000001233000003"],
          ["trainings", "PX1"],
        ])
      let figures = try store.outcomes(ofAgreement: "XY-2", chain: true)
      #expect(
        figures.values("outcome", "level", "count").contains(["certificates", "advanced", "2"]))
      #expect(figures.values("outcome", "count").contains(["graduates", "2"]))
    }
  }

  @Test func `a station that names an agreement is its outcome whoever the partners are`()
    async throws
  {
    try await withChainCity { store throws in
      let records = try store.outcomeRecords(ofAgreement: "XY-5")
      #expect(records.values("noun", "record") == [["station", "ZS-002"]])
    }
  }

  @Test func `outcomes are counted as they were known`() async throws {
    try await withChainCity { store throws in
      let before = try #require(try store.latestChange())
      let training = Entities.description(of: Training.self)
      try store.remove(training, key: "PX1")
      let now = try store.outcomeRecords(ofAgreement: "XY-1").values("outcome")
      let then = try store.outcomeRecords(ofAgreement: "XY-1", knownAt: .change(before))
      #expect(!now.contains(["trainings"]))
      #expect(then.values("outcome").contains(["trainings"]))
    }
  }

  @Test func `agreements that end soon tell their days and whether they are renewed`() async throws
  {
    try await withChainCity { store throws in
      let soon = try store.expiringAgreements(within: 90, asOf: dayOfTests)
      #expect(
        soon.values("agreement", "last_day", "days_left", "renewed", "renewed_by", "renewed_from")
          == [
            ["XY-4", "2024-08-15", "41", "false", nil, nil],
            ["XY-2", "2024-09-30", "87", "true", "XY-6", "2024-10-01"],
          ])
      #expect(soon.values("schools", "companies").first == ["乙高级技工学校", "软件公司"])
      let sooner = try store.expiringAgreements(within: 41, asOf: dayOfTests)
      #expect(sooner.values("agreement") == [["XY-4"]])
      #expect(try store.expiringAgreements(within: 40, asOf: dayOfTests).rows == [])
    }
  }

  @Test func `idle agreements are long in force and have produced nothing lately`() async throws {
    try await withChainCity { store throws in
      let idle = try store.idleAgreements(years: 2, asOf: dayOfTests)
      #expect(
        idle.values("agreement", "starts_on", "last_outcome_on") == [
          ["XY-3", "2021-01-01", nil], ["XY-7", "2020-01-01", "2021-12-31"],
        ])
      // In 2023 the second had still produced something within two years.
      let day = try #require(CalendarDate(iso: "2023-06-30"))
      #expect(try store.idleAgreements(years: 2, asOf: day).values("agreement") == [["XY-3"]])
      #expect(try store.idleAgreements(years: 4, asOf: dayOfTests).rows == [])
    }
  }

  @Test func `a graduate leads back to the agreements, with the reasons`() async throws {
    try await withChainCity { store throws in
      let both = try store.agreements(ofGraduate: "001/A3")
      #expect(
        both.values("agreement", "counted", "reasons") == [
          ["XY-2", "true", "school_party;employer_party;no_majors;in_force;certified_there"],
          ["XY-1", "true", "school_party;employer_party;major_named;within_year;certified_there"],
          ["XY-6", "false", "school_party;employer_party;no_majors;before;certified_there"],
        ])
      #expect(
        try store.agreements(ofGraduate: "001/A2").values("agreement", "counted", "reasons").first
          == ["XY-1", "false", "school_party;employer_party;other_majors;in_force;certified_there"])
      #expect(
        try store.agreements(ofGraduate: "001/A4").values("agreement", "counted", "reasons")
          == [["XY-5", "false", "school_party;employer_party;no_majors;after"]])
      let none = try store.agreements(ofGraduate: "001/A5")
      #expect(none.rows == [])
      #expect(none.notes.map(\.code) == ["W-CH-01"])
    }
  }
}
