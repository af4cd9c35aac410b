import TestSupport
import Testing

@testable import Tables

@Suite("A workbook of several sheets")
struct WorkbookWriterTests {
  private let scratch: WritingScratch
  private let path: String

  init() throws {
    scratch = try WritingScratch()
    path = scratch.path + "/a.xlsx"
  }

  /// The parts of a workbook that `fill` writes.
  private func parts(
    constantMemory: Bool = false, _ fill: (WorkbookWriter) throws -> Void
  ) throws -> [String: String] {
    let output = try OutputFile(path: path)
    let properties = DocumentProperties(title: "综合\u{7}情况", author: "局", created: 1)
    let book = try WorkbookWriter(
      to: output, properties: properties, constantMemory: constantMemory)
    try fill(book)
    try book.finish()
    try output.commit()
    return workbookParts(path)
  }

  @Test("styles, merges and sizes its cells")
  func form() throws {
    let parts = try parts { book in
      let sheet = try book.addSheet("2025")
      let title = try book.format(.title)
      let style = CellStyle(font: "宋体", fontSize: 9, fill: 0xDDEBF7, hasBorder: true, wraps: true)
      try sheet.merge(
        CellRange(rows: 0...0, columns: 0...2), text: "综合情况(年报)", format: title)
      try sheet.merge(CellRange(rows: 1...1, columns: 0...0), text: "甲")
      try sheet.write(.number(12.5), row: 1, column: 1, format: try book.format(style))
      let date = try #require(ISODate("1900-03-01"))
      try sheet.write(.date(date), row: 1, column: 2, format: try book.format(.date))
      try sheet.setHeight(30, row: 0)
      try sheet.setWidth(12, columns: 0...1)
      try sheet.freeze(rows: 2, columns: 1)
      try sheet.setPrinting(PrintSetup(isLandscape: true, repeatedRows: 0...1, fitsWidth: true))
    }
    let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(
      between("<sheetPr>", "</worksheet>", in: sheet)?.replacing("/>", with: "/>\n") == """
        <pageSetUpPr fitToPage="1"/>
        </sheetPr><dimension ref="A1:C2"/>
        <sheetViews><sheetView tabSelected="1" workbookViewId="0">\
        <pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>
        <selection pane="topRight" activeCell="B1" sqref="B1"/>
        <selection pane="bottomLeft" activeCell="A3" sqref="A3"/>
        <selection pane="bottomRight"/>
        </sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>
        <cols><col min="1" max="2" width="12.7109375" customWidth="1"/>
        </cols><sheetData><row r="1" spans="1:3" ht="30" customHeight="1">\
        <c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/>
        <c r="C1" s="1"/>
        </row><row r="2" spans="1:3"><c r="A2" t="s"><v>1</v></c>\
        <c r="B2" s="2"><v>12.5</v></c><c r="C2" s="3"><v>61</v></c></row></sheetData>\
        <mergeCells count="1"><mergeCell ref="A1:C1"/>
        </mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" \
        header="0.3" footer="0.3"/>
        <pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>

        """)
    #expect(parts["xl/styles.xml"]?.contains(#"<fgColor rgb="FFDDEBF7"/>"#) == true)
    #expect(
      parts["xl/workbook.xml"]?.contains(
        #"<definedName name="_xlnm.Print_Titles" localSheetId="0">'2025'!$1:$2</definedName>"#)
        == true)
  }

  @Test("keeps odd text as it is: formulas, control characters, escapes, emoji")
  func oddText() throws {
    let texts = ["=1+1", "a\u{0}\u{7}\r\nb", "_x0041_", "_x004", "\u{FFFF}，", " <&> 😀"]
    for constantMemory in [false, true] {
      let parts = try parts(constantMemory: constantMemory) { book in
        let sheet = try book.addSheet("文")
        for (row, text) in texts.enumerated() { try sheet.write(.text(text), row: row, column: 0) }
      }
      let part = constantMemory ? "xl/worksheets/sheet1.xml" : "xl/sharedStrings.xml"
      let xml = try #require(parts[part])
      let found = xml.split(separator: "</t>").dropLast().compactMap {
        $0.split(separator: ">").last
      }
      #expect(
        found == [
          "=1+1", "a_x0000__x0007__x000D_\nb", "_x005F_x0041_", "_x004", "\u{FFFD}，",
          " &lt;&amp;&gt; 😀",
        ])
      #expect(parts["docProps/core.xml"]?.contains("<dc:title>综合_x0007_情况<") == true)
    }
  }

  @Test("offers short lists in the rule, long ones and those with commas from a hidden sheet")
  func dropDowns() throws {
    let long = (1...60).map { "专业名称\($0)" }
    let parts = try parts(constantMemory: true) { book in
      let sheet = try book.addSheet("名册")
      let rows = 1...99
      try sheet.addDropDown(
        DropDown(["初级", "中级"], message: "请从列表中选择"),
        over: CellRange(rows: rows, columns: 0...0))
      for column in 1...2 {
        try sheet.addDropDown(
          DropDown(long, isStrict: false), over: CellRange(rows: rows, columns: column...column))
      }
      try sheet.addDropDown(DropDown(["a,b", "c"]), over: CellRange(rows: rows, columns: 3...3))
      try sheet.addDropDown(DropDown([]), over: CellRange(rows: rows, columns: 4...4))
    }
    let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(
      between("<dataValidations", "</dataValidations>", in: sheet)?
        .replacing("</dataValidation>", with: "\n") == """
           count="4"><dataValidation type="list" allowBlank="1" showInputMessage="1" \
          showErrorMessage="1" error="请从列表中选择" sqref="A2:A100"><formula1>"初级,中级"</formula1>
          <dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" \
          showErrorMessage="1" sqref="B2:B100"><formula1>'_choices'!$A$1:$A$60</formula1>
          <dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" \
          showErrorMessage="1" sqref="C2:C100"><formula1>'_choices'!$A$1:$A$60</formula1>
          <dataValidation type="list" allowBlank="1" showInputMessage="1" \
          showErrorMessage="1" sqref="D2:D100"><formula1>'_choices'!$B$1:$B$2</formula1>

          """)
    #expect(
      parts["xl/workbook.xml"]?.contains(#"name="_choices" sheetId="2" state="hidden""#) == true)
    let choices = try #require(parts["xl/worksheets/sheet2.xml"])
    #expect(
      between("<row r=\"2\">", "</row>", in: choices) == """
        <c r="A2" s="1" t="inlineStr"><is><t>专业名称2</t></is></c>\
        <c r="B2" s="1" t="inlineStr"><is><t>c</t></is></c>
        """)
  }

  @Test("puts notes on cells")
  func comments() throws {
    let parts = try parts { book in
      let sheet = try book.addSheet("名册")
      try sheet.addComment("十八位\u{1B}\n文本", row: 0, column: 1)
    }
    let comments = try #require(parts["xl/comments1.xml"])
    #expect(comments.contains(#"<comment ref="B1" authorId="0">"#))
    #expect(comments.contains("<t>十八位_x001B_\n文本</t>"))
  }

  @Test("draws charts from its cells")
  func charts() throws {
    let categories = CellRange(rows: 1...2, columns: 0...0)
    let values = CellRange(rows: 1...2, columns: 1...1)
    let series = Chart.Series(name: "在校生", categories: categories, values: values)
    let parts = try parts { book in
      let sheet = try book.addSheet("2025")
      for (row, school) in ["", "甲", "乙"].enumerated() {
        try sheet.write(.text(school), row: row, column: 0)
        try sheet.write(.number(Double(row)), row: row, column: 1)
      }
      for (index, kind) in [Chart.Kind.column, .bar, .line].enumerated() {
        let chart = Chart(
          kind, title: "=图", series: Array(repeating: series, count: index + 1),
          categoryAxis: "学校", valueAxis: "人")
        try sheet.insert(chart, row: 20 * index, column: 4)
      }
    }
    let chart = try #require(parts["xl/charts/chart1.xml"])
    #expect(
      between("<c:ser>", "</c:ser>", in: chart)?.replacing("><", with: ">\n<") == """
        <c:idx val="0"/>
        <c:order val="0"/>
        <c:tx>
        <c:v>在校生</c:v>
        </c:tx>
        <c:cat>
        <c:strRef>
        <c:f>'2025'!$A$2:$A$3</c:f>
        <c:strCache>
        <c:ptCount val="2"/>
        <c:pt idx="0">
        <c:v>甲</c:v>
        </c:pt>
        <c:pt idx="1">
        <c:v>乙</c:v>
        </c:pt>
        </c:strCache>
        </c:strRef>
        </c:cat>
        <c:val>
        <c:numRef>
        <c:f>'2025'!$B$2:$B$3</c:f>
        <c:numCache>
        <c:formatCode>General</c:formatCode>
        <c:ptCount val="2"/>
        <c:pt idx="0">
        <c:v>1</c:v>
        </c:pt>
        <c:pt idx="1">
        <c:v>2</c:v>
        </c:pt>
        </c:numCache>
        </c:numRef>
        </c:val>
        """)
    #expect(chart.contains("<a:t> =图</a:t>"))
    for (index, drawing) in [#"<c:barDir val="col"/>"#, #"<c:barDir val="bar"/>"#, "<c:lineChart>"]
      .enumerated()
    {
      let chart = try #require(parts["xl/charts/chart\(index + 1).xml"])
      #expect(chart.contains(drawing))
      #expect(between("<c:catAx>", "</c:catAx>", in: chart)?.contains("<a:t>学校</a:t>") == true)
      #expect(between("<c:valAx>", "</c:valAx>", in: chart)?.contains("<a:t>人</a:t>") == true)
      #expect(chart.contains("<c:legend>") == (index > 0))
    }
  }

  @Test("refuses what no workbook can hold, and everything after its end")
  func refusals() throws {
    let output = try OutputFile(path: path)
    let book = try WorkbookWriter(to: output, constantMemory: true)
    let sheet = try book.addSheet("名册")
    #expect(throws: WritingError.self) { try book.addSheet("名册") }
    #expect(throws: WritingError.self) { try book.addSheet("a/b") }
    #expect(throws: WritingError.self) { try sheet.write(.text("x"), row: -1, column: 0) }
    #expect(throws: WritingError.self) { try sheet.write(.text("x"), row: 0, column: 16_384) }
    try sheet.write(.text("x"), row: 1, column: 0)
    #expect(throws: WritingError.self) { try sheet.write(.text("x"), row: 0, column: 0) }
    try book.finish()
    #expect(throws: WritingError.finished) { try sheet.write(.text("x"), row: 2, column: 0) }
    #expect(throws: WritingError.finished) { try book.finish() }
  }

  @Test("leaves no file when it is never finished")
  func abandoned() throws {
    for constantMemory in [false, true] {
      let output = try OutputFile(path: path)
      let book = try WorkbookWriter(to: output, constantMemory: constantMemory)
      try book.addSheet("名册").write(.text("x"), row: 0, column: 0)
    }
    #expect(scratch.names == [])
  }

  @Test(
    "knows which days a sheet can count",
    arguments: [
      ("1900-03-01", true), ("1900-02-28", false), ("2024-02-29", true), ("2023-02-29", false),
      ("2025-13-01", false), ("2025-00-10", false), ("2025-09-31", false), ("2025-9-01", false),
      ("9999-12-31", true), ("2025-01-01 00:00:00", false), ("２025-01-01", false), ("", false),
    ])
  func days(text: String, isCountable: Bool) {
    #expect((ISODate(text) != nil) == isCountable)
  }

  @Test(
    "makes sheets' names that spreadsheet programs take",
    arguments: [
      ("名册", 1, "名册"), ("'a/b:c'", 1, "a_b_c"), ("", 1, "Sheet"), ("a\nb", 2, "a_b (2)"),
      (String(repeating: "名", count: 40), 12, String(repeating: "名", count: 26) + " (12)"),
    ])
  func sheetNames(name: String, part: Int, expected: String) {
    #expect(SheetName.valid(name, part: part) == expected)
  }
}
