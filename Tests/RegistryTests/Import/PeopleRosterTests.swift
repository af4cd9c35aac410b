import FoundationEssentials
import Registry
import TestSupport
import Testing

@Suite struct PeopleRosterTests {
  @Test func `who holds a post is told by name and number`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let path = try sheets.csv(
          "任职.csv", "姓名,身份证号码,企业名称,职务类别,职务名称,任职日期",
          "张三,442000200503120013,中山市示例机电有限公司,首席信息官,信息总监,2024-01-01",
          "李四,442000200503120021,中山市示例机电有限公司,其他,,2024-02-01")
        let report = try store.take(path)
        #expect(report.lines == [])
        #expect(report.counts == [2, 2, 0, 0, 0])
        let counts = try store.rowCounts()
        #expect(counts["post"] == 2)
        #expect(counts["person"] == 2)
        #expect(try store.take(path).counts == [2, 0, 0, 2, 0])
      }
    }
  }

  @Test func `one person at two classes is two attendances of one person`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      for number in ["PX01", "PX02"] {
        _ = try store.add(
          Draft(
            "training",
            ["number": number, "name": "\(number)班", "kind": "CIO班", "starts_on": "2024-01-08"]))
      }
      try await Sheets.with { sheets in
        let path = try sheets.csv(
          "签到.csv", "培训编号,姓名,身份证号码,单位,是否结业",
          "PX01,张三,442000200503120013,中山市示例机电有限公司,是",
          "PX02,张三,442000200503120013,中山市示例机电有限公司,否",
          "PX02,李四,442000200503120021,,")
        let report = try store.take(path)
        #expect(report.lines == [])
        #expect(report.counts == [3, 3, 0, 0, 0])
        let counts = try store.rowCounts()
        #expect(counts["attendance"] == 3)
        #expect(counts["person"] == 2)
        #expect(try store.take(path).counts == [3, 0, 0, 3, 0])
      }
    }
  }

  @Test func `a sign-in sheet of a training that nobody registered is refused`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let path = try sheets.csv("签到.csv", "培训编号,姓名,身份证号码", "PX09,张三,442000200503120013")
        let report = try store.take(path)
        #expect(report.lines == ["2 E-RF-01"])
        #expect(try store.rowCounts()["person"] == 0)
      }
    }
  }
}
