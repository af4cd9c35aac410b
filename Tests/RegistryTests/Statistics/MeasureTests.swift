import Postgres
import Registry
import Testing

/// Every measure on the made-up city.
@Suite struct MeasureTests {
  @Test("every measure has its figure on the day of the letter")
  func everyMeasure() async throws {
    try await withCity { city throws in
      var figures: [String: String?] = [:]
      for measure in Measures.all {
        let query = StatisticsQuery(measure, asOf: CalendarDate(iso: "2024-07-05"))
        figures[measure.code] = try query.figure(on: city)?.shown(.zh)
      }
      #expect(
        figures == [
          "companies_cooperating": "2家", "companies_ever_cooperating": "3家",
          "agreements_in_force": "2份", "stations_listed": "2个", "stations_ever_listed": "4个",
          "people_certified": "4人", "certificates_issued": "5人次",
          "people_trained_at_stations": "3人", "certificates_through_stations": "4人次",
          "enrolments": "12人", "students": "7人", "leavings": "1人", "graduates": "3人",
          "graduates_employed": "2人", "employment_rate": "66.67%", "schools": "3所",
          "majors_offered": "3个", "students_suspended": "1人", "student_movements": "5人次",
          "trainings_held": "4期", "people_trained": "2人", "training_attendances": "58人次",
          "companies_trained": "33家", "titles_held": "3项", "titles_granted": "5项",
          "companies_recognised": "1家", "posts_held": "2个", "companies_with_post": "2家",
          "companies_demanding": "2家", "people_demanded": "8人", "people_wanted": "3人",
        ])
    }
  }

  @Test("a company of three schools and two agreements counts once, and once for each school")
  func companiesAreDistinct() async throws {
    try await withCity { city throws in
      #expect(try ask("companies_cooperating", asOf: "2022-01-31", on: city) == [["2"]])
      #expect(
        try ask("companies_cooperating", by: ["school"], asOf: "2022-01-31", on: city) == [
          ["001", "1"], ["002", "2"], ["003", "1"],
        ])
    }
  }

  @Test("an agreement is in force to the end of its last day, or until its termination")
  func agreementsInForce() async throws {
    try await withCity { city throws in
      let days = [
        "2020-01-31", "2020-02-01", "2022-02-01", "2023-04-30", "2023-05-01", "2024-07-05",
        "2024-07-06",
      ]
      let figures = try days.map { try ask("agreements_in_force", asOf: $0, on: city) }
      #expect(figures == [[["0"]], [["1"]], [["2"]], [["2"]], [["1"]], [["2"]], [["1"]]])
    }
  }

  @Test("employment is split by when it was asked for, and by the industry that is told")
  func employment() async throws {
    try await withCity { city throws in
      try city.execute(
        """
        update graduates set survey = 'year_end', employer_id = null, employer_industry = '3912',
          place = 'local', channel = 'school', contract = 'within_1_year'
        where destination = 'employed'
        """)
      let dimensions = ["survey", "place", "channel", "contract", "section"]
      let found = try ask("graduates_employed", by: dimensions, on: city)
      #expect(found.contains(["year_end", "local", "school", "within_1_year", "C", "1"]))
    }
  }

  @Test("a division that a later edition brings counts in the section that it tells")
  func laterEditions() async throws {
    try await withCity { city throws in
      try city.execute(
        "insert into industries (edition, code, name, section) values ('2027', '98', '新业', 'I')")
      try city.execute("update companies set industry = '98' where name = '五金公司'")
      let found = try ask("companies_ever_cooperating", by: ["section"], on: city)
      #expect(found == [["C", "1"], ["I", "2"]])
    }
  }

  @Test("a station is listed until the day it ends, and never if that day is not known")
  func stationsListed() async throws {
    try await withCity { city throws in
      let days = ["2021-06-30", "2022-05-01", "2023-12-31", "2024-01-01"]
      let figures = try days.map { try ask("stations_listed", asOf: $0, on: city) }
      #expect(figures == [[["0"]], [["2"]], [["3"]], [["2"]]])
    }
  }

  @Test("titles are held until their validity ends or they are revoked, and compare by level")
  func titlesHeld() async throws {
    try await withCity { city throws in
      let days = ["2022-06-01", "2023-12-31", "2024-01-01", "2024-07-05", "2024-07-06"]
      let figures = try days.map { try ask("titles_held", asOf: $0, on: city) }
      #expect(figures == [[["4"]], [["5"]], [["3"]], [["3"]], [["2"]]])
      #expect(
        try ask(
          "titles_held", where: ["level>=省级", "title=智能制造试点示范"], asOf: "2023-12-31", on: city)
          == [["2"]])
      #expect(
        try ask("titles_held", by: ["holder"], on: city) == [["school", "1"], ["company", "2"]])
    }
  }

  @Test("attendance is counted by name where it is told by name, else by the training's sums")
  func attendance() async throws {
    try await withCity { city throws in
      let byKind = ["people_trained", "training_attendances", "companies_trained"].map { measure in
        Result { try ask(measure, by: ["kind"], on: city) }
      }
      #expect(
        try byKind.map { try $0.get() } == [
          [["policy_talk", "0"], ["cio_class", "2"]],
          [["policy_talk", "55"], ["cio_class", "3"]],
          [["policy_talk", "32"], ["cio_class", "2"]],
        ])
    }
  }

  @Test("a student is suspended from the event until the next one")
  func suspensions() async throws {
    try await withCity { city throws in
      let days = ["2022-02-28", "2022-03-01", "2022-09-01", "2024-03-01"]
      let figures = try days.map { try ask("students_suspended", asOf: $0, on: city) }
      #expect(figures == [[["0"]], [["1"]], [["0"]], [["1"]]])
    }
  }

  @Test("people, certificates and levels are counted apart")
  func certificates() async throws {
    try await withCity { city throws in
      #expect(
        try ask("people_certified", by: ["level"], on: city) == [
          ["junior", "1"], ["intermediate", "2"], ["advanced", "2"],
        ])
      #expect(
        try ask("certificates_issued", by: ["occupation", "level"], on: city) == [
          ["电工", "intermediate", "1"], ["电工", "advanced", "1"], ["车工", "junior", "1"],
          ["车工", "intermediate", "1"], ["车工", "advanced", "1"],
        ])
      #expect(
        try ask("people_trained_at_stations", by: ["town"], on: city) == [
          ["东凤镇", "2"], ["小榄镇", "2"],
        ])
    }
  }

  @Test("a rate is rounded half up to two decimals, and nothing has no rate")
  func rates() async throws {
    try await withCity { city throws in
      try city.run(
        script: """
          insert into persons (id, name, document_kind)
          select gen_random_uuid(), '毕业' || n, 'resident_id' from generate_series(1, 32) as n;
          insert into students (person_id, school_id, student_no, major_id, level, entered_on)
          select p.id, m.school_id, p.name, m.id, m.level, '2019-09-01'
          from persons p, majors m where p.name like '毕业%' and m.name = '烹饪';
          insert into graduates (student_id, graduated_on, destination)
          select id, '2022-07-01', case when student_no = '毕业1' then 'army' end
          from students where student_no like '毕业%';
          """)
      #expect(
        try ask("employment_rate", by: ["year"], on: city) == [
          ["2021", "66.67"], ["2022", "3.13"],
        ])
      let none = try question("employment_rate", from: "2024-01-01")
      #expect(try none.run(on: city).rows == [[nil]])
      #expect(try none.figure(on: city) == nil)
    }
  }

  @Test("majors are offered from opening until closing, digital as tagged on the day")
  func majors() async throws {
    try await withCity { city throws in
      #expect(
        try ask("majors_offered", by: ["digital"], asOf: "2023-08-31", on: city) == [
          ["yes", "1"], ["no", "3"],
        ])
      #expect(
        try ask("majors_offered", by: ["digital"], asOf: "2023-09-01", on: city) == [
          ["yes", "1"], ["no", "2"],
        ])
      #expect(
        try ask("majors_offered", by: ["school", "digital"], asOf: "2024-07-05", on: city) == [
          ["001", "no", "2"], ["002", "yes", "1"],
        ])
    }
  }

  @Test("measures are found by code or name, and have their own codes")
  func catalogue() throws {
    #expect(try Measures.named("stations-listed").code == "stations_listed")
    #expect(try Measures.named("在校生数").code == "students")
    #expect(Set(Measures.all.map(\.code)).count == Measures.all.count)
    #expect(
      Measures.all.filter { $0.definition.zh.isEmpty || $0.definition.en.isEmpty }.map(\.code)
        == [])
  }
}
