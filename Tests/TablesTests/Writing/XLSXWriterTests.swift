import Glibc
import TestSupport
import Testing

@testable import Tables

@Suite("A table as a workbook")
struct XLSXWriterTests {
  private let scratch: WritingScratch
  private let columns = [
    Column(key: "a", label: "证书编号"), Column(key: "b", label: "人数", kind: .integer),
    Column(key: "c", label: "比率", kind: .decimal), Column(key: "d", label: "日期", kind: .date),
  ]

  init() throws { scratch = try WritingScratch() }

  @Test("keeps text as text, numbers as numbers and days as dates")
  func cells() throws {
    let path = try scratch.table(
      "a.xlsx", columns,
      [
        ["442000197001011234", "12", "97.50", "2025-10-22"],
        ["=1+1", "1234567890123456", "n/a", "1900-02-28"], [nil, "", nil, "2025-02-30"],
      ])
    let sheet = try #require(workbookParts(path)["xl/worksheets/sheet1.xml"])
    #expect(
      between("<sheetData>", "</sheetData>", in: sheet)?.replacing("</row>", with: "</row>\n")
        == """
        <row r="1">\
        <c r="A1" s="1" t="inlineStr"><is><t>证书编号</t></is></c>\
        <c r="B1" s="1" t="inlineStr"><is><t>人数</t></is></c>\
        <c r="C1" s="1" t="inlineStr"><is><t>比率</t></is></c>\
        <c r="D1" s="1" t="inlineStr"><is><t>日期</t></is></c></row>
        <row r="2">\
        <c r="A2" s="2" t="inlineStr"><is><t>442000197001011234</t></is></c>\
        <c r="B2" s="3"><v>12</v></c><c r="C2" s="4"><v>97.5</v></c>\
        <c r="D2" s="5"><v>45952</v></c></row>
        <row r="3">\
        <c r="A3" s="2" t="inlineStr"><is><t>=1+1</t></is></c>\
        <c r="B3" s="2" t="inlineStr"><is><t>1234567890123456</t></is></c>\
        <c r="C3" s="2" t="inlineStr"><is><t>n/a</t></is></c>\
        <c r="D3" s="2" t="inlineStr"><is><t>1900-02-28</t></is></c></row>
        <row r="4"><c r="D4" s="2" t="inlineStr"><is><t>2025-02-30</t></is></c></row>

        """)
    let styles = try #require(workbookParts(path)["xl/styles.xml"])
    #expect(
      between("<cellXfs", "</cellXfs>", in: styles)?.replacing("/>", with: "/>\n") == """
         count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>

        """)
    #expect(styles.contains(#"<numFmt numFmtId="164" formatCode="yyyy-mm-dd"/>"#))
  }

  @Test("has a frozen heading, filters, and widths that fit the values")
  func layout() throws {
    let path = try scratch.table("a.xlsx", columns, [["442000197001011234", nil, nil, nil]])
    let sheet = try #require(workbookParts(path)["xl/worksheets/sheet1.xml"])
    #expect(
      between("<sheetViews>", "<sheetData>", in: sheet)?.replacing("/>", with: "/>\n") == """
        <sheetView tabSelected="1" workbookViewId="0">\
        <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>
        <selection pane="bottomLeft"/>
        </sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>
        <cols><col min="1" max="1" width="20.7109375" style="2" customWidth="1"/>
        <col min="2" max="2" width="8.7109375" customWidth="1"/>
        <col min="3" max="3" width="8.7109375" customWidth="1"/>
        <col min="4" max="4" width="8.7109375" customWidth="1"/>
        </cols>
        """)
    #expect(sheet.contains(#"<autoFilter ref="A1:D2"/>"#))
    #expect(sheet.contains(#"<ignoredError sqref="A1:D2" numberStoredAsText="1"/>"#))
  }

  @Test("goes on in a further sheet where one is full")
  func manySheets() throws {
    let path = scratch.path + "/a.xlsx"
    let output = try OutputFile(path: path)
    let style = TableStyle(raw: true, sheetName: "毕业生/2025")
    let writer = try XLSXWriter(
      columns: [Column(key: "a", label: "甲")], style: style, output: output, rowsPerSheet: 2)
    for row in ["1", "2", "3"] { try writer.write([row]) }
    try writer.finish()
    try output.commit()
    let parts = workbookParts(path)
    let book = try #require(parts["xl/workbook.xml"])
    #expect(
      between("<sheets>", "</sheets>", in: book) == """
        <sheet name="毕业生_2025" sheetId="1" r:id="rId1"/>\
        <sheet name="毕业生_2025 (2)" sheetId="2" r:id="rId2"/>
        """)
    let second = try #require(parts["xl/worksheets/sheet2.xml"])
    #expect(
      between("<sheetData>", "</sheetData>", in: second) == """
        <row r="1"><c r="A1" s="1" t="inlineStr"><is><t>a</t></is></c></row>\
        <row r="2"><c r="A2" s="2" t="inlineStr"><is><t>3</t></is></c></row>
        """)
  }

  @Test("refuses a text that no cell holds, and says where it stands")
  func tooLong() throws {
    let longest = String(repeating: "字", count: 32_767)
    _ = try scratch.table("a.xlsx", columns, [[longest]])
    #expect(throws: WritingError.cellTooLong(row: 3, column: 1)) {
      try scratch.table("b.xlsx", columns, [[longest], [longest + "字"]])
    }
    #expect(scratch.names == ["a.xlsx"])
  }

  @Test("has the same bytes whenever it is written, given its creation time")
  func reproducible() throws {
    let style = TableStyle(title: "名册", created: 1_700_000_000)
    let first = try scratch.table("a.xlsx", columns, [["a", "1"]], style: style)
    let second = try scratch.table("b.xlsx", columns, [["a", "1"]], style: style)
    #expect(WritingScratch.content(first) == WritingScratch.content(second))
    let core = try #require(workbookParts(first)["docProps/core.xml"])
    #expect(core.contains("<dc:title>名册</dc:title>"))
    #expect(core.contains(">2023-11-14T22:13:20Z</dcterms:created>"))
  }

  @Test("leaves nothing on a disk that is full", .enabled(if: SmallDisk() != nil))
  func fullDisk() throws {
    let disk = try #require(SmallDisk())
    for ending in ["xlsx", "csv"] {
      let output = try OutputFile(path: disk.path + "/a." + ending)
      let format = try #require(TableFormat(pathEnding: ending == "csv" ? "a.csv" : "a.xlsx"))
      let writer = try format.writer(columns: columns, to: output)
      #expect(throws: WritingError.full) {
        for number in 0..<60_000 { try writer.write(["\(number) 中山市技师学院", "\(number)"]) }
        try writer.finish()
        try output.commit()
      }
      output.discard()
      #expect(access(disk.path + "/a." + ending, F_OK) != 0)
    }
  }
}

/// A file system of one megabyte, where the system lets the tests mount it.
private final class SmallDisk {
  let path: String
  private let scratch: WritingScratch

  init?() {
    guard let scratch = try? WritingScratch() else { return nil }
    self.scratch = scratch
    path = scratch.path
    guard mount("tmpfs", path, "tmpfs", 0, "size=1m") == 0 else { return nil }
  }

  deinit { umount(path) }
}
