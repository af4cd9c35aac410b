// `Truth` is the answer to a yes-or-no question.

public import Tables

/// Yes or no: 是/否, 有/无, Y/N, 1/0, true/false, √/×.
public struct Truth: FieldValue {
  public let value: Bool

  public init(_ value: Bool) {
    self.value = value
  }

  public static var sqlType: String { "boolean" }
  public static var kind: ValueKind { .boolean }
  public var text: String { value ? "true" : "false" }

  public static let choices = [
    Choice("true", zh: "是", en: "yes", aliases: ["有", "对", "Y", "t", "1", "√", "✓", "✔", "☑"]),
    Choice("false", zh: "否", en: "no", aliases: ["无", "没有", "不是", "N", "f", "0", "×", "✗", "☐"]),
  ]

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> Truth {
    if let value = answers[cell.text] { return Truth(value) }
    let text = try cell.compactText()
    guard let value = answers[text.lowercased()] else { throw .notAmong(choices, text) }
    return Truth(value)
  }

  private static let answers: [String: Bool] = Dictionary(
    choices.flatMap { choice in
      ([choice.code, choice.label.zh, choice.label.en] + choice.aliases)
        .map { ($0.lowercased(), choice.code == "true") }
    }, uniquingKeysWith: { first, _ in first })
}
