import Testing

@testable import Tables

@Suite("Table formats")
struct TableFormatTests {
  private let scratch: WritingScratch
  private let columns = [
    Column(key: "code", label: "代码"), Column(key: "name", label: "名称"),
    Column(key: "students", label: "在校生", kind: .integer),
    Column(key: "rate", label: "就业率", kind: .decimal),
    Column(key: "founded_on", label: "成立日期", kind: .date),
    Column(key: "is_public", label: "公办", kind: .boolean),
  ]
  private let rows: [[String?]] = [
    ["442000197001011234", "中山市技师学院", "8012", "97.50", "1984-09-01", "true"],
    ["=1+1", "A|B \"quoted\", 校\n区<二>\\", "-5", "n/a", nil, "false"],
    [nil, "", nil, nil],
  ]

  init() throws { scratch = try WritingScratch() }

  @Test(
    "are told from a file's ending",
    arguments: [
      ("a.csv", TableFormat.csv), ("dir.md/A.XLSX", .xlsx), ("a.b.jsonl", .jsonl),
      ("a.ndjson", .jsonl), ("a.txt", .table), ("a.markdown", .md), ("表.tsv", .tsv),
      ("a.json", .json),
    ])
  func ending(path: String, format: TableFormat) {
    #expect(TableFormat(pathEnding: path) == format)
  }

  @Test("are not guessed from other names", arguments: ["a", "a.xls", "dir.csv/a", ".", ""])
  func noEnding(path: String) {
    #expect(TableFormat(pathEnding: path) == nil)
  }

  @Test("table: aligned by display width, numbers to the right, one line per row")
  func table() throws {
    let text = try scratch.tableText("a.txt", columns, rows, style: TableStyle(nullText: "—"))
    #expect(
      text == """
        代码                名称                      在校生  就业率  成立日期    公办
        ──────────────────  ────────────────────────  ──────  ──────  ──────────  ─────
        442000197001011234  中山市技师学院              8012   97.50  1984-09-01  true
        =1+1                A|B "quoted", 校⏎区<二>\\      -5     n/a  —           false
        —                                                  —       —  —           —

        """)
  }

  @Test("table: shrinks the widest text columns to the terminal, never numbers")
  func narrowTable() throws {
    let text = try scratch.tableText(
      "a.txt", columns, rows, style: TableStyle(raw: true, width: 62))
    #expect(
      text == """
        code        name        students   rate  founded_on  is_public
        ──────────  ──────────  ────────  ─────  ──────────  ─────────
        442000197…  中山市技…       8012  97.50  1984-09-01  true
        =1+1        A|B "quot…        -5    n/a              false


        """)
  }

  @Test("table: nothing in the data drives the terminal")
  func unsafeTable() throws {
    let columns = [Column(key: "a", label: "A\u{1B}[2J")]
    let rows = [["\u{1B}[31mred\u{7F}"], ["\u{9B}1m\tx\r\ny"], ["\u{202E}gpj.exe"]]
    let text = try scratch.tableText("a.txt", columns, rows)
    #expect(text == "A␛[2J\n─────────\n␛[31mred␡\n�1m␉x⏎y\n�gpj.exe\n")
  }

  @Test("table: has a title, and colours where they are wanted")
  func coloredTable() throws {
    let columns = [Column(key: "a", label: "甲"), Column(key: "b", label: "乙")]
    let style = TableStyle(color: true, title: "在校生")
    let text = try scratch.tableText("a.txt", columns, [["1", "2"]], style: style)
    #expect(
      text == "\u{1B}[1m在校生\u{1B}[0m\n\n\u{1B}[1m甲  乙\u{1B}[0m\n\u{1B}[2m──  ──\u{1B}[0m\n1   2\n")
  }

  @Test("csv: quotes what needs it, guards formulas, and keeps long numbers' digits")
  func csv() throws {
    let text = try scratch.tableText("a.csv", columns, rows)
    #expect(
      text == """
        \u{FEFF}代码,名称,在校生,就业率,成立日期,公办
        442000197001011234,中山市技师学院,8012,97.50,1984-09-01,true
        '=1+1,"A|B ""quoted"", 校
        区<二>\\",-5,n/a,,false
        ,,,,,

        """)
  }

  @Test("csv: has a byte order mark only in a file named so, and keys for scripts")
  func rawCSV() throws {
    let columns = [Column(key: "code", label: "代码")]
    let text = try scratch.tableText(
      "a.txt", columns, [["1"], [nil], ["a\rb"]], as: .csv, style: TableStyle(raw: true))
    #expect(text == "code\n1\n\"\"\n\"a\rb\"\n")
  }

  @Test("tsv: every value on its line between its tabs")
  func tsv() throws {
    let rows: [[String?]] = [["a\tb", "c\r\nd\ne\rf"], ["@x", nil]]
    let text = try scratch.tableText("a.tsv", Array(columns.prefix(2)), rows)
    #expect(text == "代码\t名称\na b\tc d e f\n'@x\t\n")
  }

  @Test("json: an array of objects with the columns' keys and types")
  func json() throws {
    let text = try scratch.tableText("a.json", columns, rows)
    #expect(
      text == """
        [
          {"code": "442000197001011234", "name": "中山市技师学院", "students": 8012, "rate": 97.50, \
        "founded_on": "1984-09-01", "is_public": true},
          {"code": "=1+1", "name": "A|B \\"quoted\\", 校\\n区<二>\\\\", "students": -5, \
        "rate": "n/a", "founded_on": null, "is_public": false},
          {"code": null, "name": "", "students": null, "rate": null, "founded_on": null, \
        "is_public": null}
        ]

        """)
    #expect(try scratch.tableText("b.json", columns, []) == "[]\n")
  }

  @Test("jsonl: one object a line, control characters escaped")
  func jsonLines() throws {
    let columns = [Column(key: "a\"", label: "A"), Column(key: "n", label: "N", kind: .integer)]
    let rows = [["\u{0}\u{1F}\u{7F}\t\r😀", "007"], ["x", "1e3"], ["", "+1"]]
    let text = try scratch.tableText("a.jsonl", columns, rows)
    #expect(
      text == """
        {"a\\"": "\\u0000\\u001f\\u007f\\t\\r😀", "n": "007"}
        {"a\\"": "x", "n": 1e3}
        {"a\\"": "", "n": "+1"}

        """)
  }

  @Test("md: a GitHub table that no value can break out of")
  func markdown() throws {
    let text = try scratch.tableText(
      "a.md", Array(columns.prefix(3)), rows, style: TableStyle(title: "院校"))
    #expect(
      text == """
        ### 院校

        | 代码               | 名称                             | 在校生 |
        | ------------------ | -------------------------------- | -----: |
        | 442000197001011234 | 中山市技师学院                   |   8012 |
        | =1+1               | A\\|B "quoted", 校<br>区&lt;二>\\\\ |     -5 |
        |                    |                                  |        |

        """)
  }
}

@Suite("Formula guard")
struct FormulaGuardTests {
  @Test(
    "puts an apostrophe before what a spreadsheet would run, and takes it off again",
    arguments: [
      ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+86 760 8888", "'+86 760 8888"),
      ("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"), ("\t=1", "'\t=1"), ("\r=1", "'\r=1"),
      ("'=1", "''=1"), ("''-x", "'''-x"),
    ])
  func guards(text: String, guarded: String) {
    #expect(FormulaGuard.guarded(text) == guarded)
    #expect(FormulaGuard.unguarded(guarded) == text)
  }

  @Test(
    "leaves numbers, single signs and ordinary text alone",
    arguments: ["-5", "+3.20", "-1e5", "-2.5%", "-", "=", "'", "'quoted'", "a=b", "", "0012"])
  func leaves(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.unguarded(text) == text)
  }
}

@Suite("Bar chart")
struct BarChartTests {
  private let bars = [
    BarChart.Bar("技师学院", value: 80, text: "80"), BarChart.Bar("技工", value: 33, text: "33"),
    BarChart.Bar("其他", value: 0.01, text: "0"), BarChart.Bar("无", value: 0, text: "—"),
    BarChart.Bar("差", value: -3, text: "-3"), BarChart.Bar("非数", value: .nan, text: "?"),
  ]

  @Test("draws to eighths of a cell, labels aligned by display width")
  func blocks() {
    #expect(
      BarChart(bars, width: 23).lines == [
        "技师学院  ██████████ 80",
        "技工      ████▏ 33",
        "其他      ▏ 0",
        "无        —",
        "差        -3",
        "非数      ?",
      ])
  }

  @Test("draws in ASCII where blocks can't be shown")
  func ascii() {
    #expect(
      BarChart(Array(bars.prefix(3)), width: 23, isASCII: true).lines == [
        "技师学院  ########## 80", "技工      #### 33", "其他      # 0",
      ])
  }

  @Test("draws nothing of nothing, and cuts long labels")
  func edges() {
    #expect(BarChart([]).lines == [])
    #expect(BarChart([BarChart.Bar("零", value: 0, text: "0")]).lines == ["零  0"])
    let long = BarChart.Bar("中山市沙溪理工学校", value: 1, text: "1")
    #expect(BarChart([long], width: 24).lines == ["中山市…   ████████████ 1"])
  }
}
