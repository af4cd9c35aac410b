import FoundationEssentials
import Registry
import Tables
import TestSupport
import Testing

/// Values that stand under no heading are told of, wherever they stand.
@Suite struct SurplusTests {
  private static let header = "院校代码,院校名称,院校类型"

  @Test func `a comma that shifts a row's values refuses that row and no other`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let path = try sheets.csv(
          "s.csv", Self.header, "4420001,甲学校,技工学校", "4420002,乙学校,技工学校,张三,442000200503120013",
          "4420003,\"丙学校,分校\",技工学校")
        let refused = try store.take(path, as: "school")
        #expect(refused.lines == ["3 E-CSV-02"])
        #expect(refused.change == nil)
        let problem = try #require(refused.problems.first)
        #expect(problem.value == "张三,442000********0013")
        #expect(problem.finding.message.zh == "表头共3栏,其后另有2个值")
        #expect(problem.finding.fix.zh == "请将含逗号的值加引号,或删除多出的值")
        #expect(try store.take(path, as: "school", goodRows: true).counts == [3, 2, 0, 0, 1])
      }
    }
  }

  @Test func `blanks behind a row, totals and footers are no surplus`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let path = try sheets.csv(
          "s.csv", "院校名录,,,", Self.header + ",,", "4420001,甲学校,技工学校,,, ,", "合计,1,,,共1所",
          "填表人:张三,,,,审核人:李四")
        let report = try store.take(path, as: "school")
        #expect(report.lines == [])
        #expect(report.counts == [1, 1, 0, 0, 0])
      }
    }
  }

  @Test func `a workbook's columns without headings are told once, with their rows`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let path = try sheets.workbook(
          "s.xlsx",
          [
            ["院校名录"], ["院校代码", nil, "院校名称", "院校类型"], ["4420001", "甲", "甲学校", "技工学校"],
            ["4420002", nil, "乙学校", "技工学校", "甲"], ["4420003", "乙", "丙学校", "技工学校", "乙"],
            ["合计", "3", nil, nil, nil, "丙"], ["填表人:张三", nil, nil, nil, nil, nil, "审核人:李四"],
          ])
        let report = try store.take(path, as: "school")
        #expect(report.lines == ["0 W-HD-06"])
        #expect(report.counts == [3, 3, 0, 0, 0])
        #expect(
          report.problems.first?.finding.message.zh == "无标题的列有值,未采用:B列2行(自第3行起)、E列2行(自第4行起)")
      }
    }
  }

  @Test func `a workbook whose values all have headings is not warned of`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let path = try sheets.workbook(
          "s.xlsx",
          [
            [nil, "院校", nil, nil], ["序号", "院校代码", "院校名称", "院校类型"],
            ["1", "4420001", "甲学校", "技工学校", " ", nil],
          ])
        #expect(try store.take(path, as: "school").lines == [])
      }
    }
  }
}

extension Sheets {
  /// Writes rows of texts as a workbook of one sheet and answers its path.
  fileprivate func workbook(_ name: String, _ rows: [[String?]]) throws -> String {
    let path = folder.appending(path: name).path
    let output = try OutputFile(path: path)
    let book = try WorkbookWriter(to: output)
    let page = try book.addSheet("名录")
    for (row, cells) in rows.enumerated() {
      for (column, text) in cells.enumerated() {
        if let text { try page.write(.text(text), row: row, column: column) }
      }
    }
    try book.finish()
    try output.commit()
    return path
  }
}
