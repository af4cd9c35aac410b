// MergeFilling gives every cell of a merged range the value that is shown for the whole of it.

/// Fills merged ranges row by row, holding only the ranges under way.
struct MergeFilling {
  /// Ranges that have not begun yet, the topmost last.
  private var coming: [MergedRange]
  /// Ranges that reach down from a row read before, with their values.
  private var active: [(range: MergedRange, value: Cell)] = []

  init(_ merges: [MergedRange]) {
    coming = merges.sorted { $0.rows.lowerBound > $1.rows.lowerBound }
  }

  /// Fills a row's merged cells. Rows have to come in order.
  mutating func fill(_ row: inout SourceRow) {
    begin(in: row)
    active.removeAll { $0.range.rows.upperBound < row.number }
    for (range, value) in active {
      while row.cells.count <= range.columns.upperBound { row.cells.append(.blank) }
      let isFirstRow = range.rows.lowerBound == row.number
      for column in range.columns where !(isFirstRow && column == range.columns.lowerBound) {
        row.cells[column] = value
      }
    }
  }

  /// Takes up the ranges whose first cell is in this row; those with a blank first cell, or whose
  /// first row was left out as blank, have nothing to fill in.
  private mutating func begin(in row: SourceRow) {
    while let range = coming.last, range.rows.lowerBound <= row.number {
      coming.removeLast()
      let column = range.columns.lowerBound
      guard range.rows.lowerBound == row.number, row.cells.indices.contains(column),
        row.cells[column].storage != .blank
      else { continue }
      var value = row.cells[column]
      value.isMergedCopy = true
      active.append((range, value))
    }
  }
}
