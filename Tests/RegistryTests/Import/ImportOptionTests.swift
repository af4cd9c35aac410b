import Registry
import TestSupport
import Testing

/// What a person told an import to do, and what comes of it.
@Suite struct ImportOptionTests {
  private static let header = "院校代码,院校名称,院校类型,所属镇街"

  @Test func `a value for all rows fills blanks in, and its column is told`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let file = try sheets.csv(
          "1.csv", Self.header, "4420001,甲学校,技工学校,东区", "4420002,乙学校,技工学校,")
        let report = try store.take(file, as: "school", set: ["所属镇街": "小榄"])
        #expect(report.lines == ["0 W-HD-07"])
        let school = try Example.entity("school")
        let towns = try ["4420001", "4420002"].map {
          try store.show(school, key: $0).value("town", of: school)
        }
        #expect(towns == ["442000002", "442000118"])
      }
    }
  }

  @Test func `what no sheet has is refused with what is near`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let file = try sheets.csv("1.csv", Self.header, "4420001,甲学校,技工学校,东区")
        for (set, map, message, fix) in [
          (["twon": "小榄"], [:], "各表均无字段“twon”", "是否为:town"),
          ([:], ["院校名": "name"], "各表均无列名“院校名”", "是否为:院校名称"),
          ([:], ["院校名称": "nmae"], "各表均无字段“nmae”", "是否为:name"),
        ] as [([String: String], [String: String], String, String)] {
          var options = ImportOptions()
          options.roster = Rosters.named("school")
          options.constants = set
          options.map = map
          #expect {
            _ = try store.importFiles([file], options: options)
          } throws: { error in
            guard case StoreError.unusedOption(let finding) = error else { return false }
            return finding.message.zh == message && finding.fix.zh == fix
          }
        }
      }
    }
  }

  @Test func `a sheet of no kind is told the kinds that it comes near`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let report = try store.take(try sheets.csv("1.csv", "企业规模,所属行业", "大型,C34"))
        #expect(report.lines == ["0 E-HD-03"])
        let message = report.problems.first?.finding.message.zh ?? ""
        #expect(
          message.hasPrefix(
            "无法根据表头判断表格种类;相近的有:企业(识别2栏,缺统一社会信用代码、企业名称)、服务站台账(识别2栏,缺"))
      }
    }
  }
}
