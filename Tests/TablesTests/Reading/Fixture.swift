// Fixture finds the files made by Fixtures/make_fixtures.py and shows what is read from them.

import Tables
import Testing

/// A file in the Fixtures folder.
struct Fixture {
  let path: String

  init(_ name: String) {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    path = "/\(folder)/Fixtures/\(name)"
  }

  /// Every row of a sheet, each as one line.
  func rows(sheet: Int = 0) throws -> [String] {
    let source = try SourceFile.open(path)
    let reader = try source.rows(of: source.sheets[sheet])
    var rows: [String] = []
    while let row = try reader.next() { rows.append(Self.line(row)) }
    return rows
  }

  /// `2: 专业 | *专业 |  | 1 n`: number, then cells, each with its storage unless it is text or
  /// blank; `*` marks the copies in a merged range.
  static func line(_ row: SourceRow) -> String {
    let cells = row.cells.map { cell in
      (cell.isMergedCopy ? "*" : "") + cell.text + suffix(cell.storage)
    }
    return "\(row.number)\(row.isHidden ? " hidden" : ""): " + cells.joined(separator: " | ")
  }

  private static func suffix(_ storage: Cell.Storage) -> String {
    switch storage {
    case .blank, .text: ""
    case .number(nil): " n"
    case .number(let decimals?): " n\(decimals)"
    case .date(let precision): " \(precision)"
    case .boolean: " boolean"
    case .error: " error"
    case .uncomputedFormula: "uncomputed"
    }
  }
}
