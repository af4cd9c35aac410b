/// The values of a workbook's drop-downs: short lists stand in the rule itself, long ones, or ones
/// with commas, in columns of a hidden last sheet.
struct ChoiceLists {
  static let sheetName = "_choices"
  /// The longest joined list a rule can hold, in UTF-16 units.
  private static let limit = 255

  private var columns: [[String]] = []

  /// The formula that stands for these values in a drop-down's rule.
  mutating func formula(for values: [String]) -> String {
    let joined = values.joined(separator: ",")
    let isPlain = values.allSatisfy { value in
      !value.isEmpty && !value.contains { $0 == "," || $0 == "\"" || $0.isNewline }
        && value.first != " " && value.last != " "
    }
    if isPlain && joined.utf16.count <= Self.limit { return "\"\(joined)\"" }
    let column = columns.firstIndex(of: values) ?? columns.count
    if column == columns.count { columns.append(values) }
    let range = CellRange(rows: 0...max(0, values.count - 1), columns: column...column)
    return "=" + range.reference(sheet: Self.sheetName)
  }

  /// Adds the hidden sheet, if any list needs it.
  func write(to book: LibraryWorkbook) throws(WritingError) {
    if columns.isEmpty { return }
    let name = Self.sheetName
    let sheet = WorkbookSheet(name: name, pointer: try book.addSheet(name), book: book)
    let text = try book.format(.text)
    for row in 0..<(columns.map(\.count).max() ?? 0) {
      for (column, values) in columns.enumerated() where row < values.count {
        try sheet.write(.text(values[row]), row: row, column: column, format: text)
      }
    }
    try sheet.hide()
  }
}
