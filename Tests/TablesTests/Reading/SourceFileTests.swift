import Glibc
import Tables
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("no such file.csv", ReadingError.missing),
    ("empty.csv/inside.csv", .missing),
    ("", .isDirectory),
    ("empty.csv", .empty),
    ("encrypted.xlsx", .encrypted),
    ("table.xls", .wrongKind("xls")),
    ("table.et", .wrongKind("et")),
    ("html.xls", .wrongKind("html")),
    ("markup.xls", .wrongKind("xml")),
    ("paper.pdf", .wrongKind("pdf")),
    ("picture.png", .wrongKind("png")),
    ("text.docx", .wrongKind("docx")),
    ("table.ods", .wrongKind("ods")),
    ("archive.zip", .notAWorkbook),
    ("truncated.xlsx", .brokenArchive("Not a zip archive")),
  ])
  func `A file that is neither workbook nor CSV is refused by what it is`(
    name: String, expected: ReadingError
  ) {
    #expect(throws: expected) { try SourceFile.open(Fixture(name).path) }
  }

  @Test func `A pipe is refused instead of being waited for`() {
    let path = "/tmp/skillreg-pipe-\(getpid())"
    #expect(mkfifo(path, 0o600) == 0)
    defer { unlink(path) }
    #expect(throws: ReadingError.notReadable("not a regular file")) {
      try SourceFile.open(path)
    }
  }

  @Test func `A workbook is told by its bytes, whatever its name`() throws {
    let source = try SourceFile.open(Fixture("dirty.xlsx").path)
    #expect(source.sheets == [SheetInfo(name: "2023级新生", index: 0)])
    #expect(source.encodingName == nil)
  }

  @Test func `A CSV is one sheet without a name`() throws {
    let source = try SourceFile.open(Fixture("utf8.csv").path)
    #expect(source.sheets == [SheetInfo(name: "", index: 0)])
  }
}
