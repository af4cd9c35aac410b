// The rules about files.

extension Rules {
  static let file: [Rule] = [
    .fileMissing, .oldFormat, .fileIsFolder, .fileUnreadable, .fileEmpty, .fileEncrypted,
    .fileDamaged, .notAWorkbook, .fileTooLarge, .encodingUnknown, .unclosedQuote, .surplusCells,
  ]
}

extension Rule {
  static let fileMissing = Rule(
    "E-FILE-01", .file, .program,
    title: Text(zh: "文件应存在", en: "The file exists"),
    why: .cannotGoOn,
    fix: Text(zh: "请核对路径", en: "Check the path"))

  static let oldFormat = Rule(
    "E-FILE-02", .file, .practice,
    title: Text(zh: "工作簿应为 .xlsx 格式", en: "A workbook is .xlsx"),
    why: Text(
      zh: "97-2003格式、ET、网页等格式不能可靠读取。", en: "Older and other formats can't be read faithfully."),
    fix: Text(zh: "请另存为 .xlsx 后导入", en: "Save it as .xlsx and import that"))

  static let fileIsFolder = Rule(
    "E-FILE-03", .file, .program,
    title: Text(zh: "应指定文件而非文件夹", en: "A file is named, not a folder"),
    why: .cannotGoOn,
    fix: Text(zh: "请指定其中的文件", en: "Name the files in it"))

  static let fileUnreadable = Rule(
    "E-FILE-04", .file, .program,
    title: Text(zh: "文件应可读取", en: "The file can be read"),
    why: .cannotGoOn,
    fix: Text(zh: "请检查文件权限", en: "Check its permissions"))

  static let fileEmpty = Rule(
    "E-FILE-05", .file, .program,
    title: Text(zh: "文件不得为空", en: "The file is not empty"),
    why: Text(zh: "传输中断的文件可能为空。", en: "A broken transfer leaves an empty file."),
    fix: Text(zh: "请重新导出或索取", en: "Export it again, or ask the sender"))

  static let fileEncrypted = Rule(
    "E-FILE-06", .file, .program,
    title: Text(zh: "文件不得加密", en: "The file has no password"),
    why: Text(zh: "加密内容不能读取。", en: "What is locked can't be read."),
    fix: Text(zh: "请取消密码保护后另存为 .xlsx", en: "Save it without the password"))

  static let fileDamaged = Rule(
    "E-FILE-07", .file, .program,
    title: Text(zh: "工作簿应完好", en: "The workbook is whole"),
    why: Text(zh: "部分损坏时不作部分导入。", en: "A damaged one is not imported in part."),
    fix: Text(zh: "请用 Excel 或 WPS 打开并另存,或重新索取", en: "Open and save it again, or ask the sender"))

  static let notAWorkbook = Rule(
    "E-FILE-08", .file, .program,
    title: Text(zh: "文件应为工作簿或 CSV", en: "The file is a workbook or CSV"),
    why: .cannotGoOn,
    fix: Text(zh: "请另存为 .xlsx 或 .csv", en: "Save it as .xlsx or .csv"))

  static let fileTooLarge = Rule(
    "E-FILE-09", .file, .program,
    title: Text(zh: "文件内容不得超出限度", en: "The file's content stays within bounds"),
    why: Text(zh: "防止压缩包异常展开耗尽内存。", en: "A bomb of a zip must not use up the memory."),
    fix: Text(zh: "请拆分后导入", en: "Split it"))

  static let encodingUnknown = Rule(
    "E-ENC-01", .file, .gb18030,
    title: Text(zh: "文本编码应为 UTF-8 或 GB18030", en: "Text is UTF-8 or GB18030"),
    why: Text(
      zh: "编码不明时姓名会变为乱码,故不作部分导入。",
      en: "With another encoding names turn to rubbish, so nothing is imported."),
    fix: Text(zh: "请另存为“CSV UTF-8”或 .xlsx", en: "Save it as CSV UTF-8 or .xlsx"))

  static let unclosedQuote = Rule(
    "E-CSV-01", .file, .rfc4180,
    title: Text(zh: "CSV 的引号应成对", en: "Quotes in a CSV come in pairs"),
    why: Text(zh: "未闭合的引号会将以后各行并为一格。", en: "An open one swallows all rows after it."),
    fix: Text(zh: "请补全引号", en: "Close it"))

  static let surplusCells = Rule(
    "E-CSV-02", .file, .rfc4180,
    title: Text(zh: "CSV 各行的值不得多于表头", en: "A row of a CSV has no more values than its header"),
    why: Text(
      zh: "值中未加引号的逗号会使其后各格移位,多出的值无栏可归。",
      en: "An unquoted comma in a value shifts those after it; the surplus belongs to no column."),
    fix: Text(
      zh: "请将含逗号的值加引号,或删除多出的值",
      en: "Put values that hold commas in quotes, or delete the surplus"))
}
