// SheetHandler passes a sheet's elements on to SheetRows, which makes rows of them.

/// Collects a sheet's rows as the parser meets them.
final class SheetHandler: XMLHandler {
  private let part: String
  /// A value type, since checking access to each of a class's properties would cost more than
  /// using them.
  private var rows: SheetRows

  init(part: String, cells: CellMaking) {
    self.part = part
    rows = SheetRows(cells: cells)
  }

  var hiddenColumns: [ClosedRange<Int>] { rows.hiddenColumns }

  /// The next finished row.
  func takeRow() -> SparseRow? { rows.take() }

  /// Ends the row under way, where reading stops before its end.
  func finishRow() { rows.finishRow() }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if let fault = rows.start(name, attributes) { giveUp(fault) }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let fault = rows.text(bytes) { giveUp(fault) }
  }

  override func end(_ name: XMLName) {
    if let fault = rows.end(name) { giveUp(fault) }
  }

  private func giveUp(_ fault: SheetRows.Fault) {
    switch fault {
    case .tooLong: stop(.tooLarge(part: part))
    case .malformed: stop()
    }
  }
}
