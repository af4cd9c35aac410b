// SparseRow is a row that takes no memory for the blank cells between its values.

/// A row's values with the columns they stand in.
struct SparseRow {
  var number: Int
  var isHidden = false
  private(set) var cells: [Cell] = []
  private var columns: [UInt16] = []

  init(number: Int) {
    self.number = number
  }

  mutating func reserve(_ count: Int) {
    cells.reserveCapacity(count)
    columns.reserveCapacity(count)
  }

  mutating func append(_ cell: Cell, at column: Int) {
    cells.append(cell)
    columns.append(UInt16(clamping: column))
  }

  /// The row with every cell up to its last value.
  var full: SourceRow {
    guard !columns.elementsEqual(0..<UInt16(clamping: columns.count)) else {
      return SourceRow(number: number, cells: cells, isHidden: isHidden)
    }
    let width = columns.max().map { Int($0) + 1 } ?? 0
    var all = [Cell](repeating: .blank, count: width)
    for (column, cell) in zip(columns, cells) { all[Int(column)] = cell }
    return SourceRow(number: number, cells: all, isHidden: isHidden)
  }
}
