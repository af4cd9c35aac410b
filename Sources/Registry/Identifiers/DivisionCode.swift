// `DivisionCode` is the statistical code of a town or street office.

public import Tables

/// Nine digits: six of the county and three of the town (`442000118`). Twelve are read as well.
public struct DivisionCode: FieldValue {
  public static var isCode: Bool { true }
  public let text: String

  public static func read(
    _ cell: Cell, notes: inout [Finding]
  ) throws(Finding) -> DivisionCode {
    let text = try cell.compactText()
    let digits = cell.isNumber ? cell.exactDigits ?? text : text
    let bytes = digits.utf8
    guard !cell.isDate, bytes.count == 9 || bytes.count == 12, bytes.allSatisfy(NumberText.isDigit),
      bytes.first != 0x30
    else { throw .divisionShape(text) }
    if bytes.count == 12, !digits.hasSuffix("000") { notes.append(.villageCode(digits)) }
    return DivisionCode(text: String(digits.prefix(9)))
  }
}

extension Finding {
  static func divisionShape(_ text: String) -> Finding {
    Finding(
      .divisionCode,
      Text(
        zh: "“\(quote(text))”不是9位或12位的统计用区划代码。",
        en: "“\(quote(text))” is not a division code of 9 or 12 digits."))
  }

  static func villageCode(_ text: String) -> Finding {
    Finding(
      .villageCode,
      Text(
        zh: "\(text)为村、社区代码,按所属镇街(\(text.prefix(9)))登记。",
        en: "\(text) is the code of a village; its town (\(text.prefix(9))) was recorded."))
  }
}
