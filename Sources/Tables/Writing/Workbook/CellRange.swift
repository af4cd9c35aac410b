/// A rectangle of cells; rows and columns are counted from 0.
public struct CellRange: Sendable, Hashable {
  public var rows: ClosedRange<Int>
  public var columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// The range as formulas name it: `'名册'!$A$1:$B$9`.
  func reference(sheet name: String) -> String {
    SheetName.quoted(name) + "!" + address(sign: "$")
  }

  /// The range on its own sheet: `A1:B9`, with the sign that fixes it before each part.
  func address(sign: String = "") -> String {
    let first = Self.columnLetters(columns.lowerBound)
    let last = Self.columnLetters(columns.upperBound)
    return "\(sign)\(first)\(sign)\(rows.lowerBound + 1):"
      + "\(sign)\(last)\(sign)\(rows.upperBound + 1)"
  }

  /// A column's letters: 0 is A, 26 is AA.
  public static func columnLetters(_ column: Int) -> String {
    var letters = ""
    var rest = column
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters
  }
}
