import Tables

/// What a person is told of a file that can't be read.
extension Finding {
  static func unreadable(_ error: ReadingError) -> Finding {
    switch error {
    case .missing:
      Finding(
        .fileMissing, Text(zh: "文件不存在", en: "The file does not exist"))
    case .isDirectory:
      Finding(
        .fileIsFolder, Text(zh: "所给路径为文件夹", en: "This is a folder, not a file"))
    case .notReadable(let why):
      Finding(
        .fileUnreadable, Text(zh: "无法读取文件(\(why))", en: "The file can't be read (\(why))"))
    case .empty:
      Finding(
        .fileEmpty, Text(zh: "文件为空", en: "The file is empty"))
    case .wrongKind(let kind):
      Finding(
        .oldFormat,
        Text(zh: "文件为 .\(kind) 格式", en: "The file is of the kind .\(kind)"))
    case .encrypted:
      Finding(
        .fileEncrypted, Text(zh: "文件已加密", en: "The file is protected by a password"))
    case .brokenArchive, .brokenXML:
      Finding(
        .fileDamaged,
        Text(zh: "工作簿已损坏,未导入任何数据", en: "The workbook is damaged; nothing was imported"))
    case .notAWorkbook:
      Finding(
        .notAWorkbook, Text(zh: "文件不是工作簿", en: "The file is no workbook"))
    case .unknownEncoding(let line):
      Finding(
        .encodingUnknown,
        Text(
          zh: "第\(line)行:文件编码无法确认为 UTF-8 或 GB18030,未导入任何数据",
          en: "Line \(line): the encoding is neither UTF-8 nor GB18030; nothing was imported"))
    case .brokenCSV(let line):
      Finding(
        .unclosedQuote,
        Text(zh: "第\(line)行起的引号未闭合", en: "A quotation that begins in line \(line) does not end"))
    case .tooLarge(let part):
      Finding(
        .fileTooLarge, Text(zh: "文件内容过大(\(part))", en: "The file's content is too large (\(part))"))
    }
  }

  static func noSheet(_ name: String, _ sheets: [String]) -> Finding {
    Finding(
      .noSheet, Text(zh: "没有名为“\(name)”的工作表", en: "There is no sheet called \(name)"),
      fix: Text(
        zh: "工作表有:\(sheets.joined(separator: "、"))",
        en: "The sheets are: \(sheets.joined(separator: ", "))"))
  }
}
