// `SchoolCode` is the code under which a school is registered.

public import Tables

/// 2 to 20 letters, digits and hyphens, in upper case.
public struct SchoolCode: FieldValue {
  public static var isCode: Bool { true }
  public let text: String

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> SchoolCode {
    let text = try CodeText.read(cell, notes: &notes).uppercased()
    guard (2...20).contains(text.utf8.count) else { throw .schoolCodeLength(text) }
    return SchoolCode(text: text)
  }
}

extension Finding {
  static func schoolCodeLength(_ text: String) -> Finding {
    Finding(
      .schoolCode,
      Text(
        zh: "院校代码应为2至20位(\(quote(text)))。",
        en: "A school's code has 2 to 20 characters (\(quote(text)))."))
  }
}
