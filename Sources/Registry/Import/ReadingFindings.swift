import Tables

/// What a person is told of a file that can't be read.
extension Finding {
  static func unreadable(_ error: ReadingError) -> Finding {
    switch error {
    case .missing:
      Finding(
        "E-FILE-01", Text(zh: "文件不存在", en: "The file does not exist"),
        fix: Text(zh: "请核对路径", en: "Check the path"))
    case .isDirectory:
      Finding(
        "E-FILE-03", Text(zh: "所给路径为文件夹", en: "This is a folder, not a file"),
        fix: Text(zh: "请指定其中的文件", en: "Name the files in it"))
    case .notReadable(let why):
      Finding(
        "E-FILE-04", Text(zh: "无法读取文件(\(why))", en: "The file can't be read (\(why))"),
        fix: Text(zh: "请检查文件权限", en: "Check its permissions"))
    case .empty:
      Finding(
        "E-FILE-05", Text(zh: "文件为空", en: "The file is empty"),
        fix: Text(zh: "请重新导出或索取", en: "Export it again, or ask the sender"))
    case .wrongKind(let kind):
      Finding(
        "E-FILE-02",
        Text(zh: "文件为 .\(kind) 格式", en: "The file is of the kind .\(kind)"),
        fix: Text(zh: "请另存为 .xlsx 后导入", en: "Save it as .xlsx and import that"))
    case .encrypted:
      Finding(
        "E-FILE-06", Text(zh: "文件已加密", en: "The file is protected by a password"),
        fix: Text(zh: "请取消密码保护后另存为 .xlsx", en: "Save it without the password"))
    case .brokenArchive, .brokenXML:
      Finding(
        "E-FILE-07",
        Text(zh: "工作簿已损坏,未导入任何数据", en: "The workbook is damaged; nothing was imported"),
        fix: Text(zh: "请用 Excel 或 WPS 打开并另存,或重新索取", en: "Open and save it again, or ask the sender")
      )
    case .notAWorkbook:
      Finding(
        "E-FILE-08", Text(zh: "文件不是工作簿", en: "The file is no workbook"),
        fix: Text(zh: "请另存为 .xlsx 或 .csv", en: "Save it as .xlsx or .csv"))
    case .unknownEncoding(let line):
      Finding(
        "E-ENC-01",
        Text(
          zh: "第\(line)行:文件编码无法确认为 UTF-8 或 GB18030,未导入任何数据",
          en: "Line \(line): the encoding is neither UTF-8 nor GB18030; nothing was imported"),
        fix: Text(zh: "请另存为“CSV UTF-8”或 .xlsx", en: "Save it as CSV UTF-8 or .xlsx"))
    case .brokenCSV(let line):
      Finding(
        "E-CSV-01",
        Text(zh: "第\(line)行起的引号未闭合", en: "A quotation that begins in line \(line) does not end"),
        fix: Text(zh: "请补全引号", en: "Close it"))
    case .tooLarge(let part):
      Finding(
        "E-FILE-09", Text(zh: "文件内容过大(\(part))", en: "The file's content is too large (\(part))"),
        fix: Text(zh: "请拆分后导入", en: "Split it"))
    }
  }

  static func noSheet(_ name: String, _ sheets: [String]) -> Finding {
    Finding(
      "E-SH-04", Text(zh: "没有名为“\(name)”的工作表", en: "There is no sheet called \(name)"),
      fix: Text(
        zh: "工作表有:\(sheets.joined(separator: "、"))",
        en: "The sheets are: \(sheets.joined(separator: ", "))"))
  }
}
