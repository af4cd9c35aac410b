/// What an import says about values, headers and sheets.
extension Finding {
  static func missingValue(_ field: FieldDescription) -> Finding {
    Finding(
      .missingValue, Text(zh: "“\(field.label.zh)”未填写", en: "\(field.label.en) is missing"))
  }

  static let noHeader = Finding(
    .noHeader,
    Text(zh: "未识别到表头", en: "No header was recognised"))

  static func missingColumns(_ fields: [FieldDescription]) -> Finding {
    Finding(
      .missingColumns,
      Text(
        zh: "缺少必填栏目:\(fields.map(\.label.zh).joined(separator: "、"))",
        en: "Required columns are missing: \(fields.map(\.label.en).joined(separator: ", "))"))
  }

  static func severalKinds(_ candidates: [Roster]) -> Finding {
    Finding(
      .unknownKind,
      Text(
        zh: "表格种类不唯一:\(candidates.map(\.title.zh).joined(separator: "、"))",
        en: "The sheet may be: \(candidates.map(\.name).joined(separator: ", "))"))
  }

  static func unknownKind(nearest: [NearKind]) -> Finding {
    let zh = nearest.map { kind in
      "\(kind.roster.title.zh)(识别\(kind.columns)栏,缺\(kind.lacking.map(\.label.zh).joined(separator: "、")))"
    }
    let en = nearest.map { kind in
      "\(kind.roster.name) (\(kind.columns) columns known, without \(kind.lacking.map(\.label.en).joined(separator: ", ")))"
    }
    return Finding(
      .unknownKind,
      Text(
        zh: "无法根据表头判断表格种类" + (zh.isEmpty ? "" : ";相近的有:\(zh.joined(separator: "、"))"),
        en: "The header does not tell what kind of sheet this is"
          + (en.isEmpty ? "" : "; it comes near: \(en.joined(separator: "; "))")))
  }

  static func setBesideColumn(_ headings: [String]) -> Finding {
    Finding(
      .setBesideColumn,
      Text(
        zh: "表内有“\(headings.joined(separator: "”、“"))”栏,--set 所给取值只用于该栏为空的行",
        en:
          "The sheet has the column \(headings.joined(separator: ", ")): the value of --set is taken where that is blank"
      ))
  }

  static func unknownColumns(_ headings: [String]) -> Finding {
    Finding(
      .unknownColumns,
      Text(
        zh: "未采用的栏目:\(headings.joined(separator: "、"))",
        en: "Columns left out: \(headings.joined(separator: ", "))"))
  }

  static func surplusCells(_ count: Int, beyond width: Int) -> Finding {
    Finding(
      .surplusCells,
      Text(
        zh: "表头共\(width)栏,其后另有\(count)个值",
        en: "\(count) values stand beyond the header's \(width) columns"))
  }

  static func schoolFromTitle(_ name: String) -> Finding {
    Finding(
      .schoolFromTitle,
      Text(zh: "院校取自标题或填报单位:\(name)", en: "The school was taken from the title: \(name)"))
  }

  static let emptySheet = Finding(
    .emptySheet, Text(zh: "工作表没有数据行", en: "The sheet has no data rows"))

  static func hidden(_ rows: Int) -> Finding {
    Finding(
      .hiddenRows,
      Text(zh: "含\(rows)行隐藏行,已一并读取", en: "\(rows) hidden rows were read as well"))
  }

  static let hiddenSheet = Finding(
    .hiddenSheet, Text(zh: "该工作表为隐藏工作表,已一并读取", en: "The sheet is hidden; it was read as well"))

  static func totalDiffers(_ written: Int, counted: Int) -> Finding {
    Finding(
      .totalDiffers,
      Text(
        zh: "合计(\(written))与读取行数(\(counted))不一致",
        en: "The total says \(written), \(counted) rows were read"))
  }

  static func statusInRemark(_ word: String) -> Finding {
    Finding(
      .statusInRemark,
      Text(
        zh: "备注含学籍状态“\(word)”,未据此登记", en: "The remark holds a status (\(word)); it was not applied")
    )
  }

  static func repeatedRow(_ first: Text) -> Finding {
    Finding(
      .repeatedRow,
      Text(zh: "与\(first.zh)相同,已跳过", en: "The same as \(first.en); left out"))
  }

  static func contradicts(_ first: Text, fields: [FieldDescription]) -> Finding {
    Finding(
      .contradictingRows,
      Text(
        zh: "与\(first.zh)为同一记录,但\(fields.map(\.label.zh).joined(separator: "、"))不一致",
        en:
          "The same record as \(first.en), with another \(fields.map(\.label.en).joined(separator: ", "))"
      ))
  }

  static func otherName(_ place: Text) -> Finding {
    Finding(
      .otherName,
      Text(
        zh: "该证件号码已登记为其他姓名(\(place.zh))",
        en: "This document number is registered under another name (\(place.en))"))
  }

  static func keptStored(_ field: FieldDescription, stored: String) -> Finding {
    Finding(
      .keptStored,
      Text(
        zh: "\(field.label.zh)与已登记的“\(stored)”不一致,保留已登记内容",
        en: "\(field.label.en) differs from the registered \(stored), which stays"))
  }
}
