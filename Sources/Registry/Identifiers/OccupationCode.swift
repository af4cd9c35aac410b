// `OccupationCode` is a code of the national classification of occupations.

public import Tables

/// Class, group, subgroup and occupation: `6-18-01-01`. Which edition it is of is stored beside it.
public struct OccupationCode: FieldValue {
  public let text: String

  public static func read(
    _ cell: Cell, notes: inout [Finding]
  ) throws(Finding) -> OccupationCode {
    let text = CodeText.hyphenated(try cell.compactText())
    if cell.isDate { throw .codeReadAsDate(text) }
    if cell.isNumber { throw .codeReadAsNumber(text) }
    let groups = withoutMarks(text).split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.utf8.count) == [1, 2, 2, 2],
      groups.joined().utf8.allSatisfy(NumberText.isDigit), ("1"..."8").contains(groups[0])
    else { throw .occupationShape(text) }
    return OccupationCode(text: groups.joined(separator: "-"))
  }

  /// Leaves out `L` (green) and `S` (digital), which the classification prints behind codes.
  private static func withoutMarks(_ text: String) -> Substring {
    var code = Substring(text)
    while let last = code.last, "LS/".contains(last) { code.removeLast() }
    return code
  }
}

extension Finding {
  static func occupationShape(_ text: String) -> Finding {
    Finding(
      .occupationCode,
      Text(
        zh: "“\(quote(text))”不是职业编码。", en: "“\(quote(text))” is not an occupation code."))
  }
}
