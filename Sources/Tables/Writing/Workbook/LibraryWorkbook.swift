import CXLSXWriter
import Glibc

/// The library's workbook: owns its memory, and stands between its sheets and a use after the end.
final class LibraryWorkbook {
  private let path: String
  private let directory: String
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private var sheets: [UnsafeMutablePointer<lxw_worksheet>] = []
  private var formats: [UnsafeMutablePointer<lxw_format>] = []
  private var formatOfStyle: [CellStyle: CellFormat] = [:]
  private var choiceLists = ChoiceLists()

  init(
    path: String, properties: DocumentProperties, constantMemory: Bool
  ) throws(WritingError) {
    self.path = path
    directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    workbook = directory.withCString { directory in
      var options = lxw_workbook_options()
      options.constant_memory = constantMemory ? 1 : 0
      options.tmpdir = UnsafeMutablePointer(mutating: directory)
      options.use_zip64 = 0
      return workbook_new_opt(path, &options)
    }
    guard workbook != nil else { throw WritingError(code: ENOMEM) }
    set(properties)
  }

  deinit {
    guard let workbook else { return }
    for sheet in sheets {
      if let rows = sheet.pointee.optimize_tmpfile { fclose(rows) }
    }
    lxw_workbook_free(workbook)
  }

  /// The library's workbook, as long as it is open.
  func open() throws(WritingError) -> UnsafeMutablePointer<lxw_workbook> {
    guard let workbook else { throw .finished }
    return workbook
  }

  func addSheet(_ name: String) throws(WritingError) -> UnsafeMutablePointer<lxw_worksheet> {
    let workbook = try open()
    guard SheetName.valid(name) == name else { throw .library("not a sheet's name: \(name)") }
    try check(workbook_validate_sheet_name(workbook, name))
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      throw WritingError(code: errno)
    }
    // The library leaves names such as `2025` without apostrophes, which Excel refuses.
    free(sheet.pointee.quoted_name)
    sheet.pointee.quoted_name = strdup(SheetName.quoted(name))
    sheets.append(sheet)
    return sheet
  }

  func format(_ style: CellStyle) throws(WritingError) -> CellFormat {
    if let known = formatOfStyle[style] { return known }
    guard let pointer = workbook_add_format(try open()) else { throw WritingError(code: ENOMEM) }
    style.apply(to: pointer)
    formats.append(pointer)
    let format = CellFormat(index: formats.count - 1)
    formatOfStyle[style] = format
    return format
  }

  func pointer(of format: CellFormat?) -> UnsafeMutablePointer<lxw_format>? {
    guard let format, formats.indices.contains(format.index) else { return nil }
    return formats[format.index]
  }

  /// The formula of a drop-down list of these values.
  func choiceFormula(_ values: [String]) -> String {
    CellText.encoded(choiceLists.formula(for: values))
  }

  func check(_ error: lxw_error) throws(WritingError) {
    if error != LXW_NO_ERROR { throw .library(String(cString: lxw_strerror(error))) }
  }

  func close() throws(WritingError) {
    let workbook = try open()
    try choiceLists.write(to: self)
    try checkRoom()
    self.workbook = nil
    errno = 0
    let error = workbook_close(workbook)
    if error == LXW_NO_ERROR { return }
    if errno == ENOSPC || errno == EDQUOT || freeBytes < 65_536 { throw .full }
    try check(error)
  }

  /// The library overlooks a full disk while it writes its row files, and once more while it copies
  /// each into its sheet's part: so the first is looked up here, the second made sure of.
  private func checkRoom() throws(WritingError) {
    var largest = 0
    var total = 0
    for sheet in sheets {
      guard let rows = sheet.pointee.optimize_tmpfile else { continue }
      if fflush(rows) != 0 || ferror(rows) != 0 { throw .full }
      let size = ftell(rows)
      largest = max(largest, size)
      total += size
    }
    if freeBytes < largest + total / 4 { throw .full }
  }

  private var freeBytes: Int {
    var status = statvfs()
    guard statvfs(directory, &status) == 0 else { return .max }
    return Int(
      clamping: status.f_bavail.multipliedReportingOverflow(by: status.f_frsize).partialValue)
  }

  private func set(_ properties: DocumentProperties) {
    let title = strdup(CellText.encoded(properties.title ?? ""))
    let author = strdup(CellText.encoded(properties.author ?? ""))
    defer {
      free(title)
      free(author)
    }
    var values = lxw_doc_properties()
    values.title = title
    values.author = author
    values.created = properties.created ?? time(nil)
    workbook_set_properties(workbook, &values)
    for (name, text) in properties.custom.sorted(by: { $0.key < $1.key }) {
      workbook_set_custom_property_string(workbook, name, CellText.encoded(text))
    }
  }
}
