// `PersonName` is a person's name in its canonical spelling.

public import Tables

/// A person's name: no spaces between Han characters, `·` between the parts of other names.
public struct PersonName: FieldValue, CustomStringConvertible {
  public let text: String

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> PersonName {
    var text = try cell.narrowText()
    if let note = splitNote(off: &text) { notes.append(.noteInName(note)) }
    text = NameText.withCanonicalDots(NameText.withoutInnerSpaces(text))
    guard !text.isEmpty, !text.utf8.contains(where: isForeign), !cell.isDate, !cell.isNumber else {
      throw .notAName(text)
    }
    if text.unicodeScalars.contains(where: NameText.isPrivateUse) {
      notes.append(.privateUseCharacter(text))
    }
    return PersonName(text: text)
  }

  /// The name as messages show it: the first character, the others hidden.
  public static func mask(_ name: String) -> String {
    name.prefix(1) + String(repeating: "*", count: min(max(name.count - 1, 1), 8))
  }

  public var description: String { Self.mask(text) }

  /// Takes `(曾用名张四)` out of the name and returns what stood in the brackets.
  private static func splitNote(off name: inout String) -> String? {
    guard name.utf8.contains(where: { $0 == 0x28 || $0 == 0x5B || $0 == 0xE3 }) else { return nil }
    let open: Set<Character> = ["(", "[", "〔", "【"]
    let close: Set<Character> = [")", "]", "〕", "】"]
    guard let start = name.firstIndex(where: open.contains) else { return nil }
    let end = name[start...].firstIndex(where: close.contains) ?? name.endIndex
    let note = String(name[name.index(after: start)..<end])
    name = CellText.tidy(String(name[..<start]) + String(name[end...].dropFirst()))
    return note
  }

  /// Bytes that no name holds: digits, and signs other than `-`, `.`, `'` and space.
  private static func isForeign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x27, 0x2D, 0x2E, 0x41...0x5A, 0x61...0x7A, 0x80...: false
    default: true
    }
  }
}

extension Finding {
  static func notAName(_ text: String) -> Finding {
    Finding(
      .personName,
      Text(
        zh: "姓名为空,或含有数字、符号(\(PersonName.mask(text)))。",
        en: "The name is empty or holds digits or signs (\(PersonName.mask(text)))."))
  }

  static func noteInName(_ note: String) -> Finding {
    let shown = note.hasPrefix("曾用名") ? "曾用名" : PersonName.isStatus(note) ? note : "…"
    return Finding(
      .nameRemark,
      Text(
        zh: "姓名栏括注“\(shown)”已分离,未予登记。",
        en: "The remark in brackets after the name (\(shown)) was set aside and not recorded."))
  }

  static func privateUseCharacter(_ name: String) -> Finding {
    Finding(
      .privateCharacter,
      Text(
        zh: "姓名疑似含自造字(\(PersonName.mask(name))),已按原样保留。",
        en: "The name seems to hold a private-use character (\(PersonName.mask(name))); kept as is."
      ))
  }
}

extension PersonName {
  /// Words in brackets that say nothing personal and can be shown.
  fileprivate static func isStatus(_ note: String) -> Bool {
    ["退学", "休学", "转学", "参军", "复学", "男", "女", "已退学", "组长", "班长"].contains(note)
  }
}
