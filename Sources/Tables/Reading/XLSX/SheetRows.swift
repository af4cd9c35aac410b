// SheetRows makes rows of a sheet's elements; blank rows and cells leave no trace.

/// The rows of a sheet that were parsed and not yet taken, and the one under way.
struct SheetRows {
  /// What no honest sheet has.
  enum Fault {
    /// A value beyond any cell's length.
    case tooLong
    /// A cell outside the sheet, or one that refers to a text that isn't there.
    case malformed
  }

  /// Excel allows 32,767 characters.
  private static let longestValue = 1 << 20

  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  private let makeCell: CellMaking
  /// Finished rows; those before `head` have been taken.
  private var rows: [SparseRow] = []
  private var head = 0
  private var row = SparseRow(number: 0)
  private var column = -1
  private var raw = RawCell()
  private var isInCell = false
  private var isInValue = false
  private var isInPhonetics = false

  init(cells: CellMaking) {
    makeCell = cells
  }

  mutating func take() -> SparseRow? {
    guard head < rows.count else {
      rows.removeAll(keepingCapacity: true)
      head = 0
      return nil
    }
    var taken = SparseRow(number: 0)
    swap(&taken, &rows[head])
    head += 1
    return taken
  }

  mutating func finishRow() {
    guard !row.cells.isEmpty else { return }
    var finished = SparseRow(number: row.number)
    finished.reserve(row.cells.count)
    swap(&finished, &row)
    rows.append(finished)
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) -> Fault? {
    switch name {
    case "c": return startCell(attributes)
    case "v":
      isInValue = isInCell
      raw.hasValue = true
    case "f": raw.hasFormula = true
    case "t": isInValue = isInCell && !isInPhonetics
    case "row":
      row.number = attributes.integer("r") ?? row.number + 1
      row.isHidden = attributes.flag("hidden")
      column = -1
    case "rPh": isInPhonetics = true
    case "col": noteColumns(attributes)
    default: break
    }
    return nil
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
    guard isInValue else { return nil }
    raw.value.append(contentsOf: bytes)
    return raw.value.count > Self.longestValue ? .tooLong : nil
  }

  mutating func end(_ name: XMLName) -> Fault? {
    switch name {
    case "v", "t": isInValue = false
    case "c": return endCell()
    case "row": finishRow()
    case "rPh": isInPhonetics = false
    default: break
    }
    return nil
  }

  private mutating func startCell(_ attributes: XMLAttributes) -> Fault? {
    raw.reset()
    column += 1
    if let reference = attributes.bytes("r"), let place = CellReference(reference) {
      column = place.column
    }
    if let style = attributes.integer("s") { raw.style = style }
    if let type = attributes.bytes("t") { raw.type = RawCell.ValueType(type) }
    isInCell = true
    return max(column, row.cells.count) >= CellReference.columns ? .malformed : nil
  }

  private mutating func endCell() -> Fault? {
    isInCell = false
    do throws(CellMaking.MissingString) {
      if let cell = try makeCell(raw) { row.append(cell, at: column) }
      return nil
    } catch {
      return .malformed
    }
  }

  private mutating func noteColumns(_ attributes: XMLAttributes) {
    guard attributes.flag("hidden"), let first = attributes.integer("min"), first > 0,
      let last = attributes.integer("max"), last >= first
    else { return }
    hiddenColumns.append(first - 1...last - 1)
  }
}
