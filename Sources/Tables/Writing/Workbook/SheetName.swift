/// What spreadsheet programs take as a sheet's name: at most 31 UTF-16 units without `[]:*?/\`.
enum SheetName {
  private static let limit = 31

  /// The name with what is not allowed replaced; the second and later parts end in ` (2)`, ` (3)`.
  static func valid(_ name: String, part: Int = 1) -> String {
    let ending = part > 1 ? " (\(part))" : ""
    let permitted = name.map { "[]:*?/\\".contains($0) || isControl($0) ? "_" : $0 }
    var base = permitted.drop { $0 == "'" }
    while base.last == "'" || base.reduce(0, { $0 + $1.utf16.count }) + ending.count > limit {
      base.removeLast()
    }
    return (base.isEmpty ? "Sheet" : String(base)) + ending
  }

  /// The name in apostrophes, as references need it for names like `2025` or `A1`.
  static func quoted(_ name: String) -> String {
    "'" + name.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
