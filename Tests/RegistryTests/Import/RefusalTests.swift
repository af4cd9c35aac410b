import Registry
import TestSupport
import Testing

/// Rows that only a constraint of the database refuses are told like all others.
@Suite struct RefusalTests {
  private static let header = "院校,年度,在职教职工人数,女教职工人数"

  @Test func `each row that a constraint refuses is told at its place`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let file = try sheets.csv(
          "1.csv", Self.header, "4420001,2021,10,20", "4420001,2022,30,20", "4420001,2023,3,20")
        let report = try store.take(file, as: "return")
        #expect(report.lines == ["2 E-CK-01", "4 E-CK-01"])
        #expect(report.problems.map(\.column) == ["在职教职工人数", "在职教职工人数"])
        #expect(report.problems[0].finding.message.zh == "女教职工人数大于在职教职工人数")
        #expect(try store.years() == [])
        let good = try store.take(file, as: "return", goodRows: true)
        #expect(good.counts == [3, 1, 0, 0, 2])
        #expect(try store.years() == ["2022"])
      }
    }
  }

  @Test func `a row refused before the one that it needs is tried again`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let file = try sheets.csv(
          "1.csv", "学生,异动类别,异动日期",
          "4420001/2020001,复学,2022-09-01", "4420001/2020001,休学,2021-09-01",
          "4420001/2020001,休学,2010-02-01")
        let report = try store.take(file, as: "student-event", goodRows: true)
        #expect(report.lines == ["4 E-CK-01"])
        #expect(report.counts == [3, 2, 0, 0, 1])
      }
    }
  }
}

extension Store {
  fileprivate func years() throws -> [String] {
    var years: [String] = []
    let kind = try Example.entity("return")
    var request = ListRequest(kind)
    request.columns = kind.fields.filter { $0.name == "year" }
    try list(kind, request) { years.append($0[0] ?? "") }
    return years
  }
}
