import Registry
import Tables
import TestSupport
import Testing

/// Sheets that name records otherwise than the registry does, and what they are told.
@Suite struct NamingTests {
  private static let company = "统一社会信用代码,企业名称"

  @Test func `a wrong cell is told once and drags no other in`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let people = try sheets.csv(
          "1.csv", "姓名,性别,民族,身份证号码", "张三,雄,汉,442000200503120013",
          "李四,男,火星,442000200503120013", "王5,男,汉,442000200503120013",
          "赵六,女,汉,442000200503120013")
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
