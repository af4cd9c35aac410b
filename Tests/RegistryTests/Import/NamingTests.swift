import Registry
import Tables
import TestSupport
import Testing

/// Sheets that name records otherwise than the registry does, and what they are told.
@Suite struct NamingTests {
  private static let company = "统一社会信用代码,企业名称"

  @Test func `a name that replaces the registered one is told, a former one as such`() async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.add(
        Draft("company-name", ["company": Example.creditCode, "name": "中山市旧名机电有限公司"]))
      try await Sheets.with { sheets in
        for (name, words) in [
          ("中山市旧名机电有限公司", "已登记的企业名称“中山市示例机电有限公司”改为其曾用名称"),
          ("中山市示例机电有限责任公司", "与已登记的企业名称“中山市示例机电有限公司”不同,按所填名称更改登记"),
        ] {
          let file = try sheets.csv("1.csv", Self.company, "\(Example.creditCode),\(name)")
          let report = try store.take(file, as: "company", dryRun: true)
          #expect(report.lines == ["2 W-DUP-06"])
          #expect(report.problems.first?.finding.message.zh == words)
          #expect(report.counts == [1, 0, 1, 0, 0])
        }
        let outcome = try store.change(
          Draft("company", ["name": "中山市旧名机电有限公司"]), key: Example.creditCode)
        #expect(outcome.notes.map(\.finding.code) == ["W-DUP-06"])
        let school = try sheets.csv(
          "2.csv", "院校代码,院校名称,院校类型", "4420001,示例学院,技师学院", "4420002,示例技工学校,技工学校")
        #expect(try store.take(school, as: "school").lines == ["2 W-DUP-06"])
      }
    }
  }

  @Test func `records in one cell are separated as people separate them`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        for sign in ["；", ";", "、", "，", ",", "|"] {
          let majors = "4420001/数控加工/高级工\(sign)4420001/数控加工/中级工\(sign)"
          let file = try sheets.csv(
            "1.csv", "协议编号,合作院校,合作企业,签订日期,合作专业",
            "9号,4420001,\(Example.creditCode),2023-02-01,\"\(majors)\"")
          let report = try store.take(file, as: "agreement", dryRun: true)
          #expect(report.lines == [], "\(sign)")
          #expect(report.new == 1, "\(sign)")
        }
      }
    }
  }

  @Test(arguments: [
    ("甲学校,乙学校", "甲学校;乙学校"), ("Example Co., Ltd.", "Example Co., Ltd."),
    ("Example Co.,Ltd.；乙公司,Third Inc.", "Example Co.,Ltd.;乙公司;Third Inc."),
    ("91442000MA51ABCD4M,91442000MA51ABCD47", "91442000MA51ABCD4M;91442000MA51ABCD47"),
  ])
  func `a comma separates but within Latin names`(cell: String, read: String) {
    var draft = Draft(Entities.description(of: Agreement.self))
    draft.read(Cell(cell), into: draft.entity.position(of: "companies") ?? 0)
    #expect(draft["companies"] == read)
  }

  @Test func `a wrong cell is told once and drags no other in`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let people = try sheets.csv(
          "1.csv", "姓名,性别,证件类型,身份证号码", "张三,雄,身份证,442000200503120013",
          "李四,男,火星,442000200503120013", "王5,男,身份证,442000200503120013",
          "赵六,女,身份证,442000200503120013")
        #expect(
          try store.take(people, as: "person").lines == [
            "2 E-EN-01", "3 E-EN-01", "4 E-NM-01", "5 E-ID-07",
          ])
      }
    }
  }

  @Test func `a row whose key can't be read is no other row's record`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let codes = ["91442000MA51ABCD48", Example.creditCode, "91442000MA51ABCD49"]
        let lines = codes.map { "\($0),中山市示例机电有限公司" }
        let report = try store.take(
          try sheets.csv("1.csv", [Self.company] + lines), as: "company")
        #expect(report.lines == ["2 E-UC-01", "4 E-UC-01"])
      }
    }
  }
}
