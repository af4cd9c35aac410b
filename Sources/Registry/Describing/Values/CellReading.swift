// What every field type does first with a cell: refuse what holds no value, and tidy its text.

public import Tables

extension FieldValue {
  /// Whether a cell says "nothing here" to a field of this type.
  ///
  /// `无` and the like are no value, save where they are one: it answers a yes-or-no question.
  public static func isBlank(_ cell: Cell) -> Bool {
    if cell.storage == .blank { return true }
    if cell.storage == .uncomputedFormula { return false }
    guard CellText.isBlankWord(cell.text) else { return false }
    let word = CellText.tidy(cell.text)
    return word.isEmpty || !choices.contains { $0.aliases.contains(word) }
  }
}

extension Cell {
  /// The tidy text with its punctuation as written.
  func tidyText() throws(Finding) -> String {
    try refuseUnusable()
    return try nonEmpty(CellText.tidy(text))
  }

  /// The text in half width.
  func narrowText() throws(Finding) -> String {
    try refuseUnusable()
    return try nonEmpty(CellText.narrow(text))
  }

  /// The text in half width without spaces.
  func compactText() throws(Finding) -> String {
    try refuseUnusable()
    return try nonEmpty(CellText.compact(text))
  }

  /// Whether the sheet stored a number.
  var isNumber: Bool {
    if case .number = storage { true } else { false }
  }

  /// Whether the sheet stored a date.
  var isDate: Bool {
    if case .date = storage { true } else { false }
  }

  private func refuseUnusable() throws(Finding) {
    switch storage {
    case .uncomputedFormula: throw .uncomputedFormula
    case .error: throw .errorValue(text)
    case .text where text.utf8.first == UInt8(ascii: "#") && Self.errorSigns.contains(text):
      throw .errorValue(text)
    default: return
    }
  }

  private func nonEmpty(_ text: String) throws(Finding) -> String {
    if text.isEmpty { throw .emptyCell }
    return text
  }

  private static let errorSigns: Set = [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
  ]
}

extension Finding {
  static let emptyCell = Finding(
    .emptyCell, Text(zh: "单元格为空。", en: "The cell is empty."))

  static let uncomputedFormula = Finding(
    .uncomputedFormula,
    Text(zh: "公式未计算,没有结果。", en: "The formula was never computed and has no result."))

  static func errorValue(_ sign: String) -> Finding {
    Finding(
      .errorValue, Text(zh: "单元格为错误值\(sign)。", en: "The cell holds the error value \(sign)."))
  }

  /// A text as messages quote it: cut short, so that a message stays a sentence.
  static func quote(_ text: String) -> String {
    let text = Masking.masked(in: text)
    return text.count > 20 ? text.prefix(19) + "…" : text
  }
}
