// `PlainText` is any text: remarks, titles, addresses.

public import Tables

/// Any text, tidied but otherwise as written.
public struct PlainText: FieldValue {
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> PlainText {
    let text = try cell.tidyText()
    guard cell.isNumber else { return PlainText(text) }
    guard let digits = cell.exactDigits else { throw .numberAsText(text) }
    return PlainText(digits)
  }
}

extension Finding {
  static func numberAsText(_ text: String) -> Finding {
    Finding(
      .textAsNumber,
      Text(
        zh: "单元格为数值格式(\(quote(text))),无法确认原文。",
        en: "The cell stores a number (\(quote(text))), so what was typed is not known."))
  }
}

extension Text {
  static let formatColumnFirst = Text(
    zh: "请将该列设置为文本格式后重新录入。",
    en: "Format the column as text and enter the value again.")
}
