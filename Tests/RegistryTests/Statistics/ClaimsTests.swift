import FoundationEssentials
import Registry
import Testing

/// Letters' claims: reading them, and judging them by the registry.
@Suite struct ClaimsTests {
  private let letter = """
    letter: 测函〔2024〕1号
    title: 测试
    date: 2024-07-05
    claims:
      - claim: companies
        name: {zh: 企业, en: Companies}
        measure: companies_cooperating
        comparator: ">"
        claimed: 1
      - claim: stations
        name: {zh: 站, en: Stations}
        measure: stations_listed
        comparator: "="
        claimed: 3
      - claim: people
        name: {zh: 人, en: People}
        measure: people_trained_at_stations
        where: [level>=intermediate]
        comparator: ">="
        claimed: 2
      - claim: enrolments
        name: {zh: 招生, en: Enrolments}
        measure: enrolments
        where: [digital=yes]
        period: {school_years: 2}
        comparator: "="
        claimed: 4
    """

  @Test("every letter that comes with the project can be read")
  func letters() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "schema/claims").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.count >= 2)
    for file in files {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      #expect(try Claims.load(yaml: text).claims.count >= 4, "\(file)")
    }
  }

  @Test("each claim gets its figure, its verdict and the number of records behind it")
  func verdicts() async throws {
    try await withCity { city throws in
      let verdicts = try Claims.load(yaml: letter).check(on: city)
      #expect(
        verdicts.map {
          [
            $0.claim.code, $0.found?.shown(.zh), $0.comparator.rawValue, $0.claimed.shown(.zh),
            $0.outcome.rawValue, "\($0.records)", $0.from?.text,
          ]
        } == [
          ["companies", "2家", ">", "1家", "holds", "3", nil],
          ["stations", "2个", "=", "3个", "fails", "2", nil],
          ["people", "2人", ">=", "2人", "holds", "4", nil],
          ["enrolments", "4人", "=", "4人", "holds", "4", "2022-09-01"],
        ])
    }
  }

  @Test("a claim is judged as of another day when one is given")
  func otherDay() async throws {
    try await withCity { city throws in
      let day = CalendarDate(iso: "2023-12-31")
      let verdicts = try Claims.load(yaml: letter).check(on: city, asOf: day)
      #expect(verdicts.map { $0.found?.value } == ["2", "3", "2", "3"])
      #expect(verdicts.map(\.outcome) == [.holds, .holds, .holds, .fails])
    }
  }

  @Test("the letter of 2024 is read with its four claims")
  func letterOf2024() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let path = folder.appending(path: "../../../schema/claims/zhongshan-2024-078.yaml").path
    let claims = try Claims.load(yaml: String(contentsOfFile: path, encoding: .utf8))
    #expect(claims.letter == "中工信函〔2024〕78号")
    #expect(claims.date.text == "2024-07-05")
    #expect(
      claims.claims.map { [$0.measure.code, $0.comparator.rawValue, $0.claimed] } == [
        ["companies_cooperating", ">", "300"], ["stations_listed", "=", "100"],
        ["people_trained_at_stations", ">", "7000"], ["enrolments", "=", "204"],
      ])
    #expect(claims.claims.map(\.span) == [.untilDay, .untilDay, .untilDay, .schoolYears(5)])
    #expect(claims.claims[2].filters == [Filter("level", .atLeast, "intermediate")])
  }

  @Test(
    "a mistake is told with its line and column",
    arguments: [
      ("date: 2024-07-05", "date: 2024-02-30", "E-CL-04", 3, 7),
      ("measure: stations_listed", "measure: stations_liste", "E-ST-01", 12, 14),
      ("where: [digital=yes]", "where: [digitl=yes]", "E-ST-02", 24, 13),
      ("where: [digital=yes]", "where: [digital]", "E-CL-04", 24, 13),
      ("claimed: 3", "claimed: many", "E-CL-04", 14, 14),
      ("comparator: \"=\"\n    claimed: 3", "comparator: about\n    claimed: 3", "E-CL-04", 13, 17),
      ("{school_years: 2}", "{school_years: none}", "E-CL-04", 25, 28),
      ("period:", "span:", "E-CL-03", 25, 5),
      ("    claimed: 1\n", "", "E-CL-02", 5, 5),
      ("letter: ", "letter: [", "E-CL-01", 2, 6),
    ])
  func mistakes(text: String, wrong: String, code: String, line: Int, column: Int) throws {
    let broken = letter.replacing(text, with: wrong)
    #expect(broken != letter)
    let error = #expect(throws: ClaimsError.self) { try Claims.load(yaml: broken) }
    #expect(error?.finding.code == code)
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test("a file without claims is refused")
  func nothing() throws {
    let error = #expect(throws: ClaimsError.self) { try Claims.load(yaml: "") }
    #expect(error?.finding.code == "E-CL-02")
  }
}
