import Postgres
import Registry
import Tables
import Testing

/// How questions are split, filtered and bounded in time.
@Suite struct QueryTests {
  @Test("one cohort has different figures by year and by school year")
  func yearsAndSchoolYears() async throws {
    try await withCity { city throws in
      #expect(
        try ask("enrolments", by: ["year"], on: city) == [
          ["2018", "3"], ["2020", "3"], ["2021", "1"], ["2023", "4"], ["2024", "1"],
        ])
      #expect(
        try ask("enrolments", by: ["school_year"], on: city) == [
          ["2018/19", "3"], ["2020/21", "3"], ["2021/22", "1"], ["2022/23", "1"], ["2023/24", "4"],
        ])
    }
  }

  @Test("the digital tag counts on the days it is valid, first and last included")
  func digitalTag() async throws {
    try await withCity { city throws in
      #expect(try ask("enrolments", where: ["digital=yes"], on: city) == [["5"]])
      #expect(
        try ask("enrolments", by: ["school"], where: ["digital=是"], on: city) == [
          ["001", "2"], ["002", "3"],
        ])
    }
  }

  @Test("levels compare by rank, in codes and in either language")
  func levelsByRank() async throws {
    try await withCity { city throws in
      let figure = { (filter: String) in
        try ask("people_trained_at_stations", where: [filter], on: city).first?.first ?? nil
      }
      #expect(try figure("level>=intermediate") == "2")
      #expect(try figure("level>中级工") == "1")
      #expect(try figure("level<=四级") == "3")
      #expect(try figure("level<intermediate") == "1")
      #expect(try figure("level!=junior") == "2")
      #expect(try figure("level=高级工") == "1")
    }
  }

  @Test("a stock by year is measured at each year's end, and on the last day looked at")
  func stockByYear() async throws {
    try await withCity { city throws in
      #expect(
        try ask("students", by: ["year"], on: city) == [
          ["2018", "2018-12-31", "3"], ["2019", "2019-12-31", "3"], ["2020", "2020-12-31", "6"],
          ["2021", "2021-12-31", "3"], ["2022", "2022-12-31", "3"], ["2023", "2023-12-31", "6"],
          ["2024", "2024-07-05", "7"],
        ])
      #expect(
        try ask("students", by: ["school_year"], from: "2020-09-01", on: city) == [
          ["2020/21", "2021-08-31", "2"], ["2021/22", "2022-08-31", "3"],
          ["2022/23", "2023-08-31", "3"], ["2023/24", "2024-07-05", "7"],
        ])
      #expect(
        try ask("stations_listed", by: ["year"], to: "2023-12-31", on: city) == [
          ["2021", "2021-12-31", "0"], ["2022", "2022-12-31", "2"], ["2023", "2023-12-31", "3"],
        ])
      #expect(
        try ask("students", by: ["year", "school"], where: ["year>=2023"], on: city) == [
          ["2023", "001", "2023-12-31", "4"], ["2023", "002", "2023-12-31", "2"],
          ["2024", "001", "2024-07-05", "4"], ["2024", "002", "2024-07-05", "3"],
        ])
    }
  }

  @Test("a span includes its first and last day")
  func span() async throws {
    try await withCity { city throws in
      #expect(
        try ask("enrolments", from: "2023-08-31", to: "2023-09-01", asOf: nil, on: city) == [["4"]])
      #expect(
        try ask("enrolments", from: "2023-09-01", to: "2024-12-31", asOf: "2024-02-29", on: city)
          == [["3"]])
    }
  }

  @Test("a town is meant by its old and new name alike, and the old name is noted")
  func townsByAnyName() async throws {
    try await withCity { city throws in
      #expect(
        try ask("schools", by: ["town"], on: city) == [
          ["东凤镇", "1"], ["东区街道", "1"], ["小榄镇", "1"],
        ])
      #expect(try ask("schools", where: ["town=小榄镇"], on: city) == [["1"]])
      let former = try question("schools", where: ["town=东升镇"]).run(on: city)
      #expect(former.rows == [["1"]])
      #expect(former.notes.map(\.code) == ["W-DIV-01"])
      #expect(try ask("schools", where: ["town!=东升镇"], on: city) == [["2"]])
      #expect(try ask("enrolments", where: ["town~东"], on: city) == [["9"]])
    }
  }

  @Test("schools and companies are meant by key, name or former name")
  func recordsByAnyName() async throws {
    try await withCity { city throws in
      #expect(try ask("students", where: ["school=技师学院"], on: city) == [["4"]])
      #expect(try ask("students", where: ["school_name!=001"], on: city) == [["3"]])
      try city.execute("update companies set name = '照明公司' where name = '灯饰公司'")
      let former = try question("agreements_in_force", where: ["company=灯饰公司"])
      #expect(try former.run(on: city).rows == [["2"]])
      #expect(try former.run(on: city).notes.map(\.code) == ["W-RF-03"])
    }
  }

  @Test("industries are split by code and by section")
  func industries() async throws {
    try await withCity { city throws in
      let sections = try ask("companies_ever_cooperating", by: ["section"], on: city)
      #expect(sections == [["C", "2"], ["I", "1"]])
      #expect(
        try ask("companies_ever_cooperating", where: ["section=制造业"], on: city) == [["2"]])
      #expect(try ask("stations_listed", where: ["industry=3912"], on: city) == [["1"]])
    }
  }

  @Test("sections are those of the edition of the day that is counted on")
  func sectionsOfLaterEditions() async throws {
    try await withCity { city throws in
      func sections(asOf day: String) throws -> [[String?]] {
        try ask("companies_cooperating", by: ["section"], asOf: day, on: city)
      }
      let (then, now) = (try sections(asOf: "2022-06-01"), try sections(asOf: "2024-07-05"))
      let number = try city.row("select max(id)::text as id from changes")["id"]
      try city.run(
        script: """
          insert into industries (edition, code, name, name_en, section, valid_from) values
            ('试验版', 'U', '数字产业', 'Digital industry', null, '2023-01-01'),
            ('试验版', '39', '电子业', null, 'U', '2023-01-01'),
            ('试验版', 'C', '加工制造业', null, null, '2023-01-01'),
            ('远期版', '39', '电子业', null, 'W', '2031-01-01'),
            ('远期版', 'C', '远期制造业', null, null, '2031-01-01')
          """)
      #expect(try sections(asOf: "2022-06-01") == then)
      let after = try sections(asOf: "2024-07-05")
      #expect(after != now)
      #expect(after.map { $0[0] }.contains("U"))
      let answer = try question("companies_cooperating", by: ["section"]).run(on: city)
      #expect(answer.columns[0].shown("U", .zh) == "数字产业")
      #expect(answer.columns[0].shown("U", .en) == "Digital industry")
      #expect(answer.columns[0].shown("C", .en) == "加工制造业")
      let digital = try ask("companies_cooperating", where: ["section=数字产业"], on: city)
      #expect(digital == after.filter { $0[0] == "U" }.map { [$0[1]] })
      let byFormerName = try ask("companies_cooperating", where: ["section=制造业"], on: city)
      #expect(byFormerName == [after.first { $0[0] == "C" }?[1] ?? "0"].map { [$0] })
      try city.execute(
        """
        select set_config('skillreg.known_change', \(number), false),
          set_config('search_path', 'as_known, registry', false)
        """)
      #expect(try sections(asOf: "2024-07-05") == now)
    }
  }

  @Test("every industry code has its section, and a day its school year")
  func sectionsAndSchoolYears() async throws {
    try await withCity { city throws in
      let codes = ["T", "05", "06", "1200", "13", "4390", "44", "6510", "70", "9700", "00", "98"]
      let sections = try city.rows(
        "select registry.industry_section(code) as s from unnest(\(codes)) as code")
      #expect(
        sections.map { $0["s"] }
          == ["T", "A", "B", "B", "C", "C", "D", "I", "K", "T", nil, nil])
      let days = ["2023-08-31", "2023-09-01", "1999-12-31", "2000-01-01"]
      let years = try city.rows(
        "select registry.school_year(day::date) as y from unnest(\(days)) as day")
      #expect(years.map { $0["y"] } == ["2022/23", "2023/24", "1999/00", "1999/00"])
    }
  }

  @Test("an empty value means what is not registered")
  func emptyValues() async throws {
    try await withCity { city throws in
      let noKind = try ask("agreements_in_force", where: ["kind="], asOf: "2024-09-01", on: city)
      #expect(noKind == [["1"]])
      #expect(try ask("certificates_issued", where: ["station!="], on: city) == [["4"]])
    }
  }

  @Test("the same question through as_known answers as it was known then")
  func knownThen() async throws {
    try await withCity { city throws in
      let number = try city.row("select max(id)::text as id from changes")["id"]
      try city.execute("delete from certificates where level = 'advanced'")
      try city.execute(
        """
        update stations set status = 'revoked', ended_on = '2024-05-01'
        where plaque_number = 'ZS-001'
        """)
      #expect(try ask("people_certified", where: ["level=advanced"], on: city) == [["0"]])
      #expect(try ask("stations_listed", on: city) == [["1"]])
      try city.execute(
        """
        select set_config('skillreg.known_change', \(number), false),
          set_config('search_path', 'as_known, registry', false)
        """)
      #expect(try ask("people_certified", where: ["level=advanced"], on: city) == [["2"]])
      #expect(try ask("stations_listed", on: city) == [["2"]])
    }
  }

  @Test("columns carry keys, labels in both languages, and the unit")
  func columns() async throws {
    try await withCity { city throws in
      let answer = try question("certificates_issued", by: ["level", "year"]).run(on: city)
      #expect(answer.columns.map(\.key) == ["level", "year", "value"])
      #expect(
        answer.columns.map { $0.column(.zh).label } == ["技能等级", "年份", "取得证书人次(人次)"])
      #expect(answer.columns[0].shown("advanced", .zh) == "高级工")
      let stock = try question("students", by: ["school_year"]).run(on: city)
      #expect(stock.columns.map(\.key) == ["school_year", "as_of", "value"])
    }
  }
}
