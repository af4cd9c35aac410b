import Tables
import Testing

@Suite struct XLSXLayoutTests {
  @Test func `A merged range's value fills its cells in every row that has values`() throws {
    #expect(
      try Fixture("merged.xlsx").rows() == [
        "2:  | 专业 | *专业 | 班", "3:  | *专业 | *专业 | 1", "6:  | *专业 | *专业 | 2 | *2", "7: 后",
      ])
  }

  @Test func `Rows and cells without an address follow the one before`() throws {
    #expect(
      try Fixture("unaddressed.xlsx").rows() == ["1: a | 1 n", "3:  | 2 n", "9:  |  | x | 3 n"])
  }

  @Test func `Sheets come in the workbook's order, hidden ones marked, charts left out`() throws {
    #expect(
      try SourceFile.open(Fixture("hidden.xlsx").path).sheets == [
        SheetInfo(name: "二班 & 三班", index: 0),
        SheetInfo(name: "隐藏", index: 1, isHidden: true),
        SheetInfo(name: "深藏", index: 2, isHidden: true),
      ])
    #expect(try Fixture("hidden.xlsx").rows(sheet: 1) == ["1: 二"])
    #expect(try Fixture("hidden.xlsx").rows(sheet: 2) == ["1: 四"])
  }

  @Test func `Hidden rows are read and marked, hidden columns told`() throws {
    #expect(try Fixture("hidden.xlsx").rows() == ["1: 显示", "2 hidden: 隐藏", "3: 显示"])
    let source = try SourceFile.open(Fixture("hidden.xlsx").path)
    let reader = try source.rows(of: source.sheets[0])
    _ = try reader.next()
    #expect(reader.hiddenColumns == [1...3])
  }

  @Test func `The strict edition, prefixes and other part names are read alike`() throws {
    #expect(try SourceFile.open(Fixture("strict.xlsx").path).sheets.map(\.name) == ["严格"])
    #expect(try Fixture("strict.xlsx").rows() == ["1: 2023-09-01 day | *2023-09-01 day"])
  }

  @Test func `Values behind any number of blank formatted rows are found`() throws {
    #expect(try Fixture("mostly_blank.xlsx").rows() == ["1: 1 n", "30000: 2 n"])
  }

  @Test func `A sheet may be written in UTF-16`() throws {
    #expect(try Fixture("utf16_part.xlsx").rows() == (1...2000).map { "\($0): 甲" })
  }

  @Test func `A row reaches to its last value, up to the last column`() throws {
    let source = try SourceFile.open(Fixture("wide.xlsx").path)
    let row = try #require(try source.rows(of: source.sheets[0]).next())
    #expect(row.cells.count == 16_384)
    #expect(row.cells.filter { $0 != .blank }.map(\.text) == ["1", "1"])
  }

  @Test(arguments: [
    ("text_missing.xlsx", ReadingError.brokenXML(part: "xl/worksheets/sheet1.xml", line: 2)),
    ("xml_broken.xlsx", .brokenXML(part: "xl/worksheets/sheet1.xml", line: 3)),
    ("column_beyond.xlsx", .brokenXML(part: "xl/worksheets/sheet1.xml", line: 2)),
    ("entities.xlsx", .brokenXML(part: "xl/worksheets/sheet1.xml", line: 2)),
    ("bomb.xlsx", .tooLarge(part: "xl/worksheets/sheet1.xml")),
    ("damaged.xlsx", .brokenArchive("Zlib error: data error")),
  ])
  func `A broken or hostile sheet is refused with its place`(name: String, expected: ReadingError) {
    #expect(throws: expected) { try Fixture(name).rows() }
  }
}
