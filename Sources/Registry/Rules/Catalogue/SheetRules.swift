// The rules about sheets.

extension Rules {
  static let sheet: [Rule] = [
    .noHeader, .missingColumns, .unknownKind, .unknownColumns, .schoolFromTitle,
    .namelessColumns, .setBesideColumn, .emptySheet, .hiddenRows, .hiddenSheet, .noSheet,
    .totalDiffers, .repeatedRow, .contradictingRows, .otherName, .keptStored, .replacesName,
  ]
}

extension Rule {
  static let noHeader = Rule(
    "E-HD-01", .file, .practice,
    title: Text(zh: "表头应能识别", en: "A header is recognised"),
    why: Text(zh: "无表头不能确定各栏含义。", en: "Without it no column means anything."),
    fix: Text(
      zh: "请使用规定模板,或确认表头位于前15行内",
      en: "Use the template, or see that the header is in the first 15 rows"))

  static let missingColumns = Rule(
    "E-HD-02", .file, .practice,
    title: Text(zh: "必填栏目应齐全", en: "Required columns are there"),
    why: Text(zh: "缺少必填栏目的记录不能登记。", en: "Rows without them can't be recorded."),
    fix: Text(
      zh: "请补充栏目,或以 --set 栏目=值 统一指定,或以 --map 列名=栏目 对应",
      en: "Add them, give one value for all rows with --set FIELD=VALUE, or --map HEADING=FIELD"))

  static let unknownKind = Rule(
    "E-HD-03", .file, .practice,
    title: Text(zh: "表格种类应能识别", en: "The kind of sheet can be told"),
    why: Text(zh: "不同种类登记为不同记录。", en: "Each kind makes other records."),
    fix: Text(zh: "请以 --as 指定种类", en: "Name the kind with --as"))

  static let unknownColumns = Rule(
    "W-HD-04", .file, .pipl,
    title: Text(zh: "多余栏目不予采用", en: "Columns without a field are left out"),
    why: Text(zh: "只收集必要信息,未识别的栏目不保存。", en: "Only what is needed is kept."),
    fix: Text(zh: "如应采用,请以 --map 列名=栏目 对应", en: "Say --map HEADING=FIELD to take one"))

  static let schoolFromTitle = Rule(
    "W-HD-05", .file, .practice,
    title: Text(zh: "院校宜单列一栏", en: "The school has a column"),
    why: Text(zh: "院校取自标题或填报单位,须核对。", en: "It was taken from the title, and is to be checked."),
    fix: Text(zh: "如不正确,请以 --set school=代码 指定", en: "Say --set school=CODE if it is wrong"))

  static let namelessColumns = Rule(
    "W-HD-06", .file, .practice,
    title: Text(zh: "有值的列应有标题", en: "A column that holds values has a heading"),
    why: Text(
      zh: "无标题的列不能确定含义,其值未采用。", en: "Without one its values mean nothing and are left out."),
    fix: Text(zh: "请补填该列标题,或清除该列内容", en: "Give the column a heading, or clear it"))

  static let setBesideColumn = Rule(
    "W-HD-07", .file, .practice,
    title: Text(zh: "统一指定的取值不替代表内所填", en: "A value for all rows replaces none that a sheet has"),
    why: Text(zh: "表内各行所填为准。", en: "What a row says goes first."),
    fix: Text(
      zh: "如应统一,请先删去或清空该栏", en: "Take the column out, or empty it, if all rows are to have it"))

  static let emptySheet = Rule(
    "W-SH-01", .file, .practice,
    title: Text(zh: "工作表应有数据行", en: "A sheet has data rows"),
    why: Text(zh: "可能上传了空表。", en: "An empty form may have been sent."),
    fix: Text(zh: "如应有数据,请重新索取", en: "Ask for it again if it should have some"))

  static let hiddenRows = Rule(
    "W-SH-02", .file, .practice,
    title: Text(zh: "不宜含隐藏行", en: "No rows are hidden"),
    why: Text(
      zh: "隐藏行可能是已作废的记录,仍已读取。", en: "Hidden rows may be void; they were read all the same."),
    fix: Text(zh: "请确认隐藏行是否应予登记", en: "See whether they are to be recorded"))

  static let hiddenSheet = Rule(
    "W-SH-03", .file, .practice,
    title: Text(zh: "不宜含隐藏工作表", en: "No sheet is hidden"),
    why: Text(zh: "隐藏工作表可能是旧数据,仍已读取。", en: "A hidden sheet may be old; it was read all the same."),
    fix: Text(zh: "请确认该工作表是否应予登记", en: "See whether it is to be recorded"))

  static let noSheet = Rule(
    "E-SH-04", .file, .practice,
    title: Text(zh: "所指工作表应存在", en: "The sheet that is named exists"),
    why: Text(zh: "避免读取别的工作表。", en: "No other sheet is read in its place."),
    fix: Text(zh: "请核对工作表名称", en: "Check its name"))

  static let totalDiffers = Rule(
    "W-TT-01", .file, .os1,
    title: Text(zh: "合计应与行数一致", en: "The total agrees with the rows"),
    why: Text(zh: "不一致可能缺行或重行。", en: "If it does not, rows are missing or doubled."),
    fix: Text(zh: "请核对是否缺行", en: "Check whether rows are missing"))

  static let repeatedRow = Rule(
    "W-DUP-01", .file, .practice,
    title: Text(zh: "同一记录不重复填报", en: "A record stands in one row"),
    why: Text(zh: "内容一致的重复行只登记一次。", en: "Rows that say the same are recorded once."),
    fix: Text(zh: "如非重复,请核对关键栏目", en: "Check the key columns if they are two"))

  static let contradictingRows = Rule(
    "E-DUP-01", .file, .practice,
    title: Text(zh: "同一记录各行内容应一致", en: "Rows of one record agree"),
    why: Text(zh: "不一致时不能确定以何者为准。", en: "If they differ nobody can tell which is right."),
    fix: Text(zh: "请核实后保留正确的一行", en: "Keep the row that is right"))

  static let otherName = Rule(
    "E-DUP-02", .file, .gb11643,
    title: Text(zh: "同一证件号码应为同一姓名", en: "One document number has one name"),
    why: Text(zh: "号码或姓名有一误,可能冒用。", en: "One of the two is wrong, or somebody's number was used."),
    fix: Text(zh: "请核实证件号码与姓名", en: "Check the number and the name"))

  static let keptStored = Rule(
    "W-DUP-03", .file, .practice,
    title: Text(zh: "附带信息不改动已登记内容", en: "What a row says by the way changes nothing"),
    why: Text(
      zh: "名册中的企业名称等以已登记内容为准。", en: "A roster's company name leaves the registered one as it is."),
    fix: Text(zh: "如需更正,请修改该记录", en: "Change the record if it is wrong"))

  static let replacesName = Rule(
    "W-DUP-06", .file, .practice,
    title: Text(zh: "名称宜与登记一致", en: "A name agrees with the registered one"),
    why: Text(
      zh: "记录按代码认定,名称不同可能是改名,也可能是旧表或误填。",
      en: "The code tells the record; another name is a new one, or an old sheet's, or a slip."),
    fix: Text(
      zh: "如系改名,请另登记曾用名;如系误填,请更正后重新导入",
      en: "If it is a new name, register the former one as well; else correct it and import again"))
}
