import Tables

/// Rows below or between the data that are no records: totals, signatures, notes.
enum FooterRows {
  enum Kind: Equatable {
    /// A total; its number, where it is a single whole one.
    case total(Int?)
    case note
  }

  private static let totals = ["合计", "小计", "总计", "共计", "累计"]
  private static let notes = [
    "填表人", "审核人", "制表人", "负责人", "填报人", "经办人", "联系电话", "填表日期", "填报日期",
    "报送日期", "盖章", "公章", "说明:", "说明：", "注:", "注：", "备注:", "备注：",
  ]

  /// What a row is, or nil where it is data.
  static func kind(of row: SourceRow) -> Kind? {
    let filled = row.cells.filter { $0.storage != .blank && !$0.isMergedCopy }
    guard let first = filled.first else { return nil }
    let words = CellText.narrow(first.text).filter { !$0.isWhitespace }
    if totals.contains(where: words.hasPrefix), filled.count <= max(3, row.cells.count / 2) {
      return .total(number(in: filled))
    }
    let fewCells = filled.count <= 3
    return fewCells && notes.contains(where: words.contains) ? .note : nil
  }

  private static func number(in cells: [Cell]) -> Int? {
    let numbers = cells.dropFirst().compactMap { cell in
      Int(CellText.narrow(cell.text).filter { $0 != "," && !"人家个条名所".contains($0) })
    }
    return numbers.count == 1 ? numbers[0] : nil
  }
}
