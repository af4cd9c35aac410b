public import Postgres

/// The tables of one year, computed in one snapshot.
public struct AnnualTables: Sendable {
  public let year: Int

  public init(year: Int) { self.year = year }

  /// One table: its file name, title, and what was computed.
  public struct Table: Sendable {
    public let name: String
    public let title: Text
    public let unit: Unit
    public let result: StatisticsResult
  }

  /// What each table asks for; the first by school draws the workbook's chart.
  private var questions: [(name: String, title: Text, query: StatisticsQuery)] {
    let first = CalendarDate(year: year, month: 1, day: 1)
    let last = CalendarDate(year: year, month: 12, day: 31)
    func during(_ measure: Measure, _ by: [String]) -> StatisticsQuery {
      StatisticsQuery(measure, by: by, from: first, to: last, asOf: last)
    }
    func atEnd(_ measure: Measure, _ by: [String]) -> StatisticsQuery {
      StatisticsQuery(measure, by: by, asOf: last)
    }
    return [
      ("schools", Text(zh: "技工院校", en: "Schools"), atEnd(.schools, ["tier"])),
      (
        "enrolment-by-major", Text(zh: "招生(按专业)", en: "Enrolments by major"),
        during(.enrolments, ["major", "level"])
      ),
      (
        "enrolment-by-town", Text(zh: "招生(按镇街)", en: "Enrolments by town"),
        during(.enrolments, ["town"])
      ),
      (
        "students", Text(zh: "年末在校生", en: "Students at year end"),
        atEnd(.students, ["school", "school_name", "level"])
      ),
      (
        "graduates", Text(zh: "毕业生", en: "Graduates"),
        during(.graduates, ["school", "school_name"])
      ),
      (
        "graduates-employed", Text(zh: "就业毕业生", en: "Employed graduates"),
        during(.graduatesEmployed, ["school", "school_name"])
      ),
      (
        "employment-rate", Text(zh: "就业率", en: "Employment rate"),
        during(.employmentRate, ["school", "school_name"])
      ),
      (
        "certificates", Text(zh: "取得证书", en: "Certificates"), during(.certificatesIssued, ["level"])
      ),
      (
        "agreements", Text(zh: "有效协议", en: "Agreements in force"),
        atEnd(.agreementsInForce, ["school", "school_name"])
      ),
      (
        "companies", Text(zh: "合作企业", en: "Cooperating companies"),
        atEnd(.companiesCooperating, ["town"])
      ),
      ("stations", Text(zh: "在册服务站", en: "Stations"), atEnd(.stationsListed, ["town"])),
      (
        "trainings", Text(zh: "培训期数", en: "Trainings held"), during(.trainingsHeld, ["kind"])
      ),
      (
        "training-attendances", Text(zh: "培训人次", en: "Training attendances"),
        during(.trainingAttendances, ["kind"])
      ),
      ("titles", Text(zh: "有效称号", en: "Titles held"), atEnd(.titlesHeld, ["title", "level"])),
      (
        "demand", Text(zh: "需求人数(按职业)", en: "People demanded by occupation"),
        during(.peopleDemanded, ["occupation"])
      ),
    ]
  }

  /// - Throws: `PostgresError`, `StatisticsError`.
  public func compute(on connection: Connection) throws -> [Table] {
    try questions.map { name, title, query in
      Table(
        name: name, title: title, unit: query.measure.unit, result: try query.run(on: connection))
    }
  }
}
