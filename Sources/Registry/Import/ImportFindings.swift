/// What an import says about values, headers and sheets.
extension Finding {
  static func missingValue(_ field: FieldDescription) -> Finding {
    Finding(
      "E-RQ-01", Text(zh: "“\(field.label.zh)”未填写", en: "\(field.label.en) is missing"),
      fix: Text(zh: "请补填", en: "Fill it in"))
  }

  static let noHeader = Finding(
    "E-HD-01",
    Text(zh: "未识别到表头", en: "No header was recognised"),
    fix: Text(
      zh: "请使用规定模板,或确认表头位于前15行内",
      en: "Use the template, or see that the header is in the first 15 rows"))

  static func missingColumns(_ fields: [FieldDescription]) -> Finding {
    Finding(
      "E-HD-02",
      Text(
        zh: "缺少必填栏目:\(fields.map(\.label.zh).joined(separator: "、"))",
        en: "Required columns are missing: \(fields.map(\.label.en).joined(separator: ", "))"),
      fix: Text(
        zh: "请补充栏目,或以 --set 栏目=值 统一指定,或以 --map 列名=栏目 对应",
        en: "Add them, give one value for all rows with --set FIELD=VALUE, or --map HEADING=FIELD"))
  }

  static func unknownKind(_ candidates: [Roster]) -> Finding {
    Finding(
      "E-HD-03",
      candidates.isEmpty
        ? Text(zh: "无法根据表头判断表格种类", en: "The header does not tell what kind of sheet this is")
        : Text(
          zh: "表格种类不唯一:\(candidates.map(\.title.zh).joined(separator: "、"))",
          en: "The sheet may be: \(candidates.map(\.name).joined(separator: ", "))"),
      fix: Text(zh: "请以 --as 指定种类", en: "Name the kind with --as"))
  }

  static func unknownColumns(_ headings: [String]) -> Finding {
    Finding(
      "W-HD-04",
      Text(
        zh: "未采用的栏目:\(headings.joined(separator: "、"))",
        en: "Columns left out: \(headings.joined(separator: ", "))"))
  }

  static func schoolFromTitle(_ name: String) -> Finding {
    Finding(
      "W-HD-05",
      Text(zh: "院校取自标题或填报单位:\(name)", en: "The school was taken from the title: \(name)"))
  }

  static let emptySheet = Finding(
    "W-SH-01", Text(zh: "工作表没有数据行", en: "The sheet has no data rows"))

  static func hidden(_ rows: Int) -> Finding {
    Finding(
      "W-SH-02",
      Text(zh: "含\(rows)行隐藏行,已一并读取", en: "\(rows) hidden rows were read as well"))
  }

  static let hiddenSheet = Finding(
    "W-SH-03", Text(zh: "该工作表为隐藏工作表,已一并读取", en: "The sheet is hidden; it was read as well"))

  static func totalDiffers(_ written: Int, counted: Int) -> Finding {
    Finding(
      "W-TT-01",
      Text(
        zh: "合计(\(written))与读取行数(\(counted))不一致",
        en: "The total says \(written), \(counted) rows were read"),
      fix: Text(zh: "请核对是否缺行", en: "Check whether rows are missing"))
  }

  static func statusInRemark(_ word: String) -> Finding {
    Finding(
      "W-RM-01",
      Text(
        zh: "备注含学籍状态“\(word)”,未据此登记", en: "The remark holds a status (\(word)); it was not applied"),
      fix: Text(zh: "请在相应栏目填报", en: "Enter it in its own column"))
  }

  static func repeatedRow(_ first: Text) -> Finding {
    Finding(
      "W-DUP-01",
      Text(zh: "与\(first.zh)相同,已跳过", en: "The same as \(first.en); left out"))
  }

  static func contradicts(_ first: Text, fields: [FieldDescription]) -> Finding {
    Finding(
      "E-DUP-01",
      Text(
        zh: "与\(first.zh)为同一记录,但\(fields.map(\.label.zh).joined(separator: "、"))不一致",
        en:
          "The same record as \(first.en), with another \(fields.map(\.label.en).joined(separator: ", "))"
      ),
      fix: Text(zh: "请核实后保留正确的一行", en: "Keep the row that is right"))
  }

  static func otherName(_ place: Text) -> Finding {
    Finding(
      "E-DUP-02",
      Text(
        zh: "该证件号码已登记为其他姓名(\(place.zh))",
        en: "This document number is registered under another name (\(place.en))"),
      fix: Text(zh: "请核实证件号码与姓名", en: "Check the number and the name"))
  }

  static func keptStored(_ field: FieldDescription, stored: String) -> Finding {
    Finding(
      "W-DUP-03",
      Text(
        zh: "\(field.label.zh)与已登记的“\(stored)”不一致,保留已登记内容",
        en: "\(field.label.en) differs from the registered \(stored), which stays"),
      fix: Text(zh: "如需更正,请修改该记录", en: "Change the record if it is wrong"))
  }
}
