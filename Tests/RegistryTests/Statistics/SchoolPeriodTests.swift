import Postgres
import Registry
import Testing

/// A school counts with the tier and the sponsor that it had on the day that is counted.
@Suite struct SchoolPeriodTests {
  @Test("what a school becomes today changes no figure of the past")
  func changes() async throws {
    try await withCity { city throws in
      let questions = ["tier", "sponsor"].flatMap { dimension in
        [("enrolments", [dimension]), ("students", ["year", dimension]), ("schools", [dimension])]
      }
      let answer = { try questions.map { try ask($0.0, by: $0.1, on: city) } }
      let before = try answer()
      try city.execute("update schools set tier = 'advanced', sponsor = 'private'")
      #expect(try answer() == before)
      let today = try ask("schools", by: ["tier", "sponsor"], asOf: nil, on: city)
      #expect(today.map { Array($0.prefix(2)) } == [["advanced", "private"]])
    }
  }

  @Test("periods that are told split flows and stocks by the day")
  func periods() async throws {
    try await withCity { city throws in
      try city.execute("update schools set founded_on = '2000-01-01'")
      try city.execute(
        """
        insert into school_tiers (school_id, tier, sponsor, valid_from, valid_until)
        select s.id, p.* from schools s, (values
          ('ordinary', 'organization', date '2000-01-01', date '2020-08-31'),
          ('technician_college', 'private', '2020-09-01', null)) p
        """)
      #expect(
        try ask("enrolments", by: ["tier", "year"], on: city) == [
          ["ordinary", "2018", "3"], ["technician_college", "2020", "3"],
          ["technician_college", "2021", "1"], ["technician_college", "2023", "4"],
          ["technician_college", "2024", "1"],
        ])
      #expect(try ask("enrolments", where: ["sponsor=organization"], on: city) == [["3"]])
      let years = try ask("schools", by: ["year", "tier"], from: "2019-01-01", on: city)
      #expect(
        years.prefix(2).map { Array($0.prefix(2)) } == [
          ["2019", "ordinary"], ["2020", "technician_college"],
        ])
      let now = try city.rows("select distinct tier, sponsor from schools").map(\.values)
      #expect(now == [["technician_college", "private"]])
    }
  }
}
