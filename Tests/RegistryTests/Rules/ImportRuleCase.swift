/// What an import is given that breaks a rule about rows or files, and what keeps it.
struct ImportRuleCase {
  enum Input {
    case lines([String])
    case file(String, sheet: String? = nil)
  }

  let code: String
  /// The kind of sheet; nil: its header tells.
  let kind: String?
  let breaks: Input
  let keeps: Input
  /// What is given for every row.
  let set: [String: String]

  /// Two sheets under one header.
  private init(_ code: String, _ kind: String?, _ header: String, _ bad: [String], _ good: [String])
  {
    self.init(code, kind, .lines([header] + bad), .lines([header] + good))
  }

  private init(
    _ code: String, _ kind: String?, _ breaks: Input, _ keeps: Input, set: [String: String] = [:]
  ) {
    self.set = set
    self.code = code
    self.kind = kind
    self.breaks = breaks
    self.keeps = keeps
  }

  static let all = rows + settings + sheets + files

  private static let school = "院校代码,院校名称,院校类型,所属镇街"
  private static let certificate = "姓名,身份证号码,证书编号,职业,技能等级,发证日期"
  private static let student = "院校,姓名,身份证号码,专业名称,培养层次,入学年月,备注"
  private static let agreement = "协议编号,合作院校,合作企业,签订日期,到期日期"
  private static let person = "442000200503120013"

  private static let rows = [
    ImportRuleCase(
      "E-RQ-01", "school", school, ["4420077,,技工学校,"], ["4420077,丁学校,技工学校,"]),
    ImportRuleCase(
      "E-DT-05", "agreement", agreement,
      ["1号,4420001,91442000MA51ABCD47,2023-02-01,2023-01-31"],
      ["1号,4420001,91442000MA51ABCD47,2023-02-01,2023-02-01"]),
    ImportRuleCase(
      "E-ID-07", "person", "姓名,性别,身份证号码", ["张三,女,\(person)"], ["张三,男,\(person)"]),
    ImportRuleCase(
      "E-ID-13", "person", "人员编号,姓名,身份证号码",
      ["00000000-0000-8000-8000-000000000001,张三,\(person)"], [",张三,\(person)"]),
    ImportRuleCase(
      "E-CN-02", "certificates", certificate,
      ["张三,\(person),Y000144000001233000009,车工,中级工,2023-06-10"],
      ["张三,\(person),Y000144000001233000009,车工,高级工,2023-06-10"]),
    ImportRuleCase(
      "W-CN-03", "certificates", certificate,
      ["张三,\(person),Y000144000001233000009,车工,高级工,2024-01-10"],
      ["张三,\(person),Y000144000001233000009,车工,高级工,2023-12-31"]),
    ImportRuleCase(
      "E-RF-01", "school", school, ["4420077,丁学校,技工学校,不存在镇"], ["4420077,丁学校,技工学校,东区"]),
    ImportRuleCase(
      "E-RF-02", "new-students", student, ["4420001,张三,\(person),数控加工,,2023-09-01,"],
      ["4420001,张三,\(person),数控加工,高级工,2023-09-01,"]),
    ImportRuleCase(
      "W-RF-03", "new-students", student,
      ["示例高级技工学校,张三,\(person),数控加工,高级工,2023-09-01,"],
      ["示例技师学院,张三,\(person),数控加工,高级工,2023-09-01,"]),
    ImportRuleCase(
      "W-DIV-01", "school", school, ["4420077,丁学校,技工学校,东升镇"], ["4420077,丁学校,技工学校,小榄镇"]),
    ImportRuleCase(
      "W-RM-01", "new-students", student,
      ["4420001,张三,\(person),数控加工,高级工,2023-09-01,已退学"],
      ["4420001,张三,\(person),数控加工,高级工,2023-09-01,班长"]),
  ]

  private static let settings = [
    ImportRuleCase(
      "E-RS-01", "rule-setting", "规则代码,起始年度,性质", ["E-ID-99,2020,"], ["W-ID-02,2020,错误"]),
    ImportRuleCase(
      "E-RS-02", "rule-setting", "规则代码,起始年度,性质", ["E-ID-02,2020,警告"], ["E-ID-02,2020,错误"]),
    ImportRuleCase(
      "E-RS-03", "rule-setting", "规则代码,起始年度,截止年度", ["W-ID-02,2020,2019"],
      ["W-ID-02,2020,2020"]),
    ImportRuleCase(
      "E-RS-05", "rule-setting", "规则代码,起始年度,限值", ["W-ID-02,2020,30"], ["B-SCH-01,2020,30"]),
  ]

  private static let sheets = [
    ImportRuleCase(
      "E-HD-01", "school", .lines(["甲,乙,丙", "1,2,3"]), .lines([school, "4420077,丁学校,技工学校,"])),
    ImportRuleCase(
      "E-HD-02", "school", .lines(["院校代码,院校名称", "4420077,丁学校"]),
      .lines([school, "4420077,丁学校,技工学校,"])),
    ImportRuleCase(
      "E-HD-03", nil, .lines(["甲,乙,丙", "1,2,3"]), .lines([school, "4420077,丁学校,技工学校,"])),
    ImportRuleCase(
      "W-HD-04", "school", .lines([school + ",校训", "4420077,丁学校,技工学校,,勤"]),
      .lines([school, "4420077,丁学校,技工学校,"])),
    ImportRuleCase(
      "W-HD-05", "new-students",
      .lines([
        "示例技师学院新生花名册,,,,", "姓名,身份证号码,专业名称,培养层次,入学年月",
        "张三,\(person),数控加工,高级工,2023-09-01",
      ]), .lines([student, "4420001,张三,\(person),数控加工,高级工,2023-09-01,"])),
    ImportRuleCase(
      "W-HD-06", "school", .lines(["院校代码,,院校名称,院校类型", "4420077,甲,丁学校,技工学校"]),
      .lines(["院校代码,,院校名称,院校类型", "4420077,,丁学校,技工学校"])),
    ImportRuleCase(
      "W-HD-07", "school", .lines([school, "4420077,丁学校,技工学校,"]),
      .lines(["院校代码,院校名称,院校类型", "4420077,丁学校,技工学校"]), set: ["town": "小榄"]),
    ImportRuleCase("W-SH-01", "school", school, [], ["4420077,丁学校,技工学校,"]),
    ImportRuleCase(
      "W-SH-02", "school", .file(Sheets.fixture("hidden_row.xlsx")),
      .lines([school, "4420077,丁学校,技工学校,"])),
    ImportRuleCase(
      "W-SH-03", "division", .file(Sheets.fixture("hidden.xlsx")),
      .lines(["区划代码,名称,类别", "442000999,示例镇,镇"])),
    ImportRuleCase(
      "E-SH-04", "school", .file(Sheets.fixture("dirty.xlsx"), sheet: "没有"),
      .lines([school, "4420077,丁学校,技工学校,"])),
    ImportRuleCase(
      "W-TT-01", "school", school, ["4420077,丁学校,技工学校,", "合计,3,,"],
      ["4420077,丁学校,技工学校,", "合计,1,,"]),
    ImportRuleCase(
      "W-DUP-01", "school", school, ["4420077,丁学校,技工学校,", "4420077,丁学校,技工学校,"],
      ["4420077,丁学校,技工学校,", "4420078,戊学校,技工学校,"]),
    ImportRuleCase(
      "E-DUP-01", "school", school, ["4420077,丁学校,技工学校,", "4420077,戊学校,技工学校,"],
      ["4420077,丁学校,技工学校,", "4420077,丁学校,技工学校,"]),
    ImportRuleCase(
      "E-DUP-02", "person", "姓名,身份证号码", ["李四,\(person)"], ["张三,\(person)"]),
    ImportRuleCase(
      "W-DUP-06", "school", school, ["4420001,示例高级技工学校,技师学院,"], ["4420001,示例技师学院,技师学院,"]),
    ImportRuleCase(
      "W-MG-01", "person", "姓名,身份证号码", ["李四,\(Twins.mistyped)"], ["张三,\(person)"]),
    ImportRuleCase(
      "W-DUP-03", "stations", "站牌编号,站名,建站单位,统一社会信用代码,挂牌日期",
      ["ZS-002,二站,别的公司,91442000MA51ABCD47,2023-05-01"],
      ["ZS-002,二站,中山市示例机电有限公司,91442000MA51ABCD47,2023-05-01"]),
  ]

  private static let files =
    [
      ("E-FILE-01", "none.xlsx"), ("E-FILE-02", "table.xls"), ("E-FILE-03", ""),
      ("E-FILE-05", "empty.csv"), ("E-FILE-06", "encrypted.xlsx"), ("E-FILE-07", "truncated.xlsx"),
      ("E-FILE-08", "archive.zip"), ("E-FILE-09", "bomb.xlsx"), ("E-ENC-01", "bad_utf8.csv"),
      ("E-CSV-01", "unclosed.csv"),
    ].map { code, name in
      ImportRuleCase(
        code, "school", .file(Sheets.fixture(name)), .lines([school, "4420077,丁学校,技工学校,"]))
    } + [
      ImportRuleCase(
        "E-CSV-02", "school", school, ["4420077,丁学校,技工学校,东区,北路1号"],
        ["4420077,丁学校,技工学校,东区,"]),
      ImportRuleCase(
        "E-FILE-04", "school", .file("/dev/null"), .lines([school, "4420077,丁学校,技工学校,"])),
    ]
}
