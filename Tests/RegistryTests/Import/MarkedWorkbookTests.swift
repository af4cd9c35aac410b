import FoundationEssentials
import Registry
import Tables
import TestSupport
import Testing

/// The copy of an import's sheets in which problems are marked.
@Suite struct MarkedWorkbookTests {
  /// Imports a file, writes the marked copy and answers its path.
  private func marked(
    _ path: String, _ options: ImportOptions, _ store: Store, _ sheets: Sheets
  ) throws -> (report: ImportReport, copy: String) {
    let report = try store.importFiles([path], options: options)
    let copy = sheets.folder.appending(path: "marked.xlsx").path
    let output = try OutputFile(path: copy)
    let book = MarkedWorkbook(of: [path], options: options, report: report, language: .zh)
    #expect(try book.write(to: output))
    try output.commit()
    return (report, copy)
  }

  @Test func `a marked copy holds the sheets as they are, with every number masked`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      var options = ImportOptions()
      options.roster = Rosters.named("new-students")
      options.constants = ["school": "4420001", "level": "中级工"]
      try await Sheets.with { sheets in
        let file = try sheets.csv(
          "新生.csv", "学号,姓名,身份证号码,专业,入学年月",
          "2023001,李四,442000200504010043,数控加工,2023-09-01",
          "2023002,王五,442000200504010043,数控加工,2023年13月")
        let (report, copy) = try marked(file, options, store, sheets)
        #expect(report.hasErrors)
        let parts = workbookParts(copy).values.joined()
        #expect(!parts.contains("442000200504010043"))
        #expect(parts.contains("442000********0043") && parts.contains("2023年13月"))
      }
    }
  }

  @Test func `each problem stands at its cell in a note`() async throws {
    try await TestRegistry.withRegistry { store in
      var options = ImportOptions()
      options.roster = Rosters.named("school")
      try await Sheets.with { sheets in
        let file = try sheets.csv(
          "院校.csv", "院校代码,院校名称,院校类型,校训", "4420001,甲学校,大学,勤", "4420002,乙学校,技工学校,勤")
        let (_, copy) = try marked(file, options, store, sheets)
        let notes = workbookParts(copy)["xl/comments1.xml"] ?? ""
        #expect(notes.contains("<comment ref=\"A1\"") && notes.contains("[W-HD-04]"))
        #expect(notes.contains("<comment ref=\"C2\"") && notes.contains("[E-EN-01]"))
        #expect(!notes.contains("ref=\"C3\""))
        let source = try SourceFile.open(copy)
        #expect(source.sheets.map(\.name) == ["院校.csv"])
      }
    }
  }
}
