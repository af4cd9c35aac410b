// CellReference reads addresses such as `B5` and `B5:C7`.

/// A cell's place: its row as shown, its column from 0.
struct CellReference: Equatable {
  /// Sheets end at column XFD and row 1,048,576.
  static let columns = 16_384
  static let rows = 1_048_576

  var row: Int
  var column: Int

  /// Nil for anything but letters followed by digits, within the bounds of a sheet.
  @inline(__always)
  init?(_ bytes: some Collection<UInt8>) {
    (row, column) = (0, 0)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "$"): continue
      default: return nil
      }
      guard column <= Self.columns, row <= Self.rows else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    column -= 1
  }
}

/// A rectangle of cells that are shown as one, with the value of the first.
struct MergedRange: Equatable {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>

  init?(_ bytes: some Collection<UInt8>) {
    let corners = bytes.split(separator: UInt8(ascii: ":")).map { CellReference($0) }
    guard corners.count == 2, let first = corners[0], let last = corners[1],
      first.row <= last.row, first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }
}
