import Tables
import Testing

@Suite struct CSVTests {
  private static let plain = [
    "1: 序号 | 姓名", "2: 1 | 王,五", "4: 2 | 第一行\n第二行", "6: 3 | 说\"好\"",
  ]

  @Test(arguments: ["utf8.csv", "utf8_marked.csv"])
  func `Quoted values hold separators, line ends and quotes; rows count by their first line`(
    name: String
  ) throws {
    #expect(try Fixture(name).rows() == Self.plain)
  }

  @Test(arguments: [
    ("utf8.csv", "UTF-8"), ("utf8_marked.csv", "UTF-8 (BOM)"), ("ascii.csv", "UTF-8"),
    ("gb18030.csv", "GB18030"), ("utf16le.csv", "UTF-16LE"), ("utf16be.csv", "UTF-16BE"),
  ])
  func `The encoding is found out and told`(name: String, encoding: String) throws {
    #expect(try SourceFile.open(Fixture(name).path).encodingName == encoding)
  }

  @Test func `GB18030 is read with its rare and its four-byte characters`() throws {
    #expect(try Fixture("gb18030.csv").rows() == ["1: 姓名 | 备注", "2: \u{4DAE}某 | \u{2CB4E}"])
  }

  @Test func `The Unicode text of spreadsheet programs is read in either byte order`() throws {
    #expect(try Fixture("utf16le.csv").rows() == ["1: 姓名 | 备注", "2: 李四 | 甲,乙"])
    #expect(try Fixture("utf16be.csv").rows() == ["1: 姓名 | 备注", "2: \u{2CB4E}"])
  }

  @Test func `Characters cut by the end of a piece are put together`() throws {
    let expected = (0..<12_000).map {
      "\($0 + 1): \($0) | 汉" + String(repeating: "字", count: $0 % 7)
    }
    #expect(try Fixture("long_gb18030.csv").rows() == expected)
  }

  @Test func `Lines may end in CR alone`() throws {
    #expect(try Fixture("ascii.csv").rows() == ["1: a | b", "2: 1 | 2"])
  }

  @Test func `Semicolons and full-width commas separate values too`() throws {
    #expect(try Fixture("semicolon.csv").rows() == ["1: 姓名 | 成绩", "2: 甲 | 1,5"])
    #expect(try Fixture("full_width.csv").rows() == ["1: 姓名 | 成绩", "2: 甲 | 1"])
  }

  @Test func `The tricks that keep numbers text are taken off`() throws {
    #expect(
      try Fixture("tricks.csv").rows() == [
        "1: 证件 | 电话 | 学号", "2: 442000200503120013 | 138 | 007",
        "3: 442000200503120014 | 139 | =\"a\"b\"",
      ])
  }

  @Test(arguments: [
    ("bad_line3.csv", 3), ("bad_utf8.csv", 3), ("bad_utf16.csv", 3), ("nul.csv", 2),
  ])
  func `A file with any malformed character is refused at that line`(name: String, line: Int) {
    #expect(throws: ReadingError.unknownEncoding(line: line)) {
      try SourceFile.open(Fixture(name).path)
    }
  }

  @Test func `A quote that is never closed is refused where it was opened`() {
    #expect(throws: ReadingError.brokenCSV(line: 2)) { try Fixture("unclosed.csv").rows() }
  }
}
