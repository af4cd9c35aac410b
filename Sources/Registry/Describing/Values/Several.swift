// `Several` is a field type whose value is one or more of an enumeration's.

public import Tables

/// Several values of an enumeration, kept as `a;b` in the order of its choices, each once.
public struct Several<Value: Enumeration>: FieldValue {
  public let values: [Value]

  public static var sqlType: String { "text[]" }
  public static var choices: [Choice] { Value.choices }
  public static var isList: Bool { true }
  public var text: String { values.map(\.text).joined(separator: ";") }

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> Self {
    var codes: Set<String> = []
    for part in CellList.split(cell.text, haveCommas: false) {
      var one = cell
      one.text = String(part)
      codes.insert(try Value.read(one, notes: &notes).rawValue)
    }
    return Self(values: Value.allCases.filter { codes.contains($0.rawValue) })
  }
}
