import Registry
import TestSupport
import Testing

/// What is said of a reference that leads nowhere, or to several records.
@Suite struct NearestReferenceTests {
  @Test func `near records are written as the reference has to be`() async throws {
    let agreement = "协议编号,合作院校,合作企业,签订日期,合作专业"
    let row = "9号,4420001,\(Example.creditCode),2023-02-01,"
    let both = "是否为:4420001/数控加工/高级工、4420001/数控加工/中级工"
    let student = "院校,姓名,身份证号码,专业名称,培养层次,入学年月"
    let person = "4420001,张三,\(Example.number),数控加工,"
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        for (kind, header, row, hint) in [
          ("agreement", agreement, row + "数控加功", both),
          ("agreement", agreement, row + "4420001/数控加功/高级工", both),
          ("agreement", agreement, row + "4420002/数控加工/高级工", "请先登记该专业,或核对名称"),
          ("agreement", agreement, row + "数控加工", "请写明院校/专业名称/培养层次"),
          (
            "new-students", student, person + "技师,2023-09-01",
            "是否为:数控加工(培养层次 高级工)、数控加工(培养层次 中级工)"
          ),
          ("new-students", student, person + ",2023-09-01", "请一并填写院校、培养层次"),
        ] {
          let report = try store.take(try sheets.csv("1.csv", header, row), as: kind)
          #expect(report.problems.map(\.finding.fix.zh) == [hint])
        }
      }
    }
  }

  @Test func `a major's name alone is the one of an agreement's only school`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.add(Draft("major", ["school": "4420002", "name": "烹饪", "level": "中级工"]))
      try await Sheets.with { sheets in
        let file = try sheets.csv(
          "1.csv", "协议编号,合作院校,合作企业,签订日期,合作专业",
          "9号,4420002,\(Example.creditCode),2023-02-01,烹饪",
          "10号,4420001;4420002,\(Example.creditCode),2023-02-01,烹饪")
        let report = try store.take(file, as: "agreement", goodRows: true)
        #expect(report.lines == ["3 E-RF-01"])
        let agreement = try Example.entity("agreement")
        let stored = try store.show(agreement, key: "9号")
        #expect(stored.value("majors", of: agreement) == "4420002/烹饪/intermediate")
      }
    }
  }
}
