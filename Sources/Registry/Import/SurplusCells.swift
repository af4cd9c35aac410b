import Tables

/// Values that stand under no heading: no record takes them, so they are told of.
///
/// Of a workbook's column only the first row and the number of rows are kept, however long the sheet.
struct SurplusCells {
  private struct Column {
    var firstRow: Int
    var rows = 0
  }

  /// The number of columns up to the last that has a heading.
  private let width: Int
  /// Those among them that have none.
  private let nameless: [Int]
  private let isDelimited: Bool
  private var columns: [Int: Column] = [:]

  init(headings: [String], isDelimited: Bool) {
    let named = headings.indices.filter { !Heading.key(headings[$0]).isEmpty }
    width = named.last.map { $0 + 1 } ?? 0
    nameless = (0..<width).filter { !named.contains($0) }
    self.isDelimited = isDelimited
  }

  /// Looks at a data row; answers what is wrong with the row itself, and the values that are.
  ///
  /// Beyond the header a row of delimited text has shifted; in a workbook the column lacks its heading.
  mutating func take(_ row: SourceRow) -> (finding: Finding, value: String)? {
    for column in nameless where column < row.cells.count { count(column, of: row) }
    if row.cells.count <= width { return nil }
    let beyond = width..<row.cells.count
    if !isDelimited {
      for column in beyond { count(column, of: row) }
      return nil
    }
    let values = row.cells[beyond].filter(\.holdsValue).map(\.text)
    if values.isEmpty { return nil }
    return (.surplusCells(values.count, beyond: width), values.joined(separator: ","))
  }

  private mutating func count(_ column: Int, of row: SourceRow) {
    if row.cells[column].holdsValue {
      columns[column, default: Column(firstRow: row.number)].rows += 1
    }
  }

  /// What is to be said of the sheet once all its rows were looked at.
  var finding: Finding? {
    if columns.isEmpty { return nil }
    let told = columns.sorted { $0.key < $1.key }.map { place, column in
      (letters: CellRange.columnLetters(place), column: column)
    }
    return Finding(
      .namelessColumns,
      Text(
        zh: "无标题的列有值,未采用:"
          + told.map { "\($0.letters)列\($0.column.rows)行(自第\($0.column.firstRow)行起)" }
          .joined(separator: "、"),
        en: "Values in columns without a heading were left out: "
          + told.map {
            "\($0.letters) (\($0.column.rows) rows, the first of them row \($0.column.firstRow))"
          }.joined(separator: ", ")))
  }
}

extension Cell {
  /// Whether somebody entered something here; spaces are nothing.
  fileprivate var holdsValue: Bool {
    switch storage {
    case .blank: false
    case .text: !isMergedCopy && !text.allSatisfy(\.isWhitespace)
    default: !isMergedCopy
    }
  }
}
