/// The signs between several values in one cell.
enum CellList {
  /// What people are told to write.
  static let separators = Text(zh: "顿号“、”或分号“;”", en: "a semicolon")

  /// - Parameter haveCommas: whether a comma may be part of a value.
  static func split(_ text: String, haveCommas: Bool = true) -> [Substring] {
    var parts: [Substring] = []
    var rest = text[...]
    while let end = rest.indices.first(where: { separates(rest, at: $0, haveCommas) }) {
      parts.append(rest[..<end])
      rest = rest[rest.index(after: end)...]
    }
    return (parts + [rest]).filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// A comma separates but between Latin letters, where it is one of a name (`Example Co., Ltd.`).
  private static func separates(
    _ text: Substring, at place: String.Index, _ haveCommas: Bool
  ) -> Bool {
    switch text[place] {
    case ";", "\u{FF1B}", "、", "\n", "\r\n", "|": return true
    case ",", "\u{FF0C}":
      if !haveCommas { return true }
      let before = text[..<place].last { !$0.isWhitespace && $0 != "." }
      let after = text[text.index(after: place)...].first { !$0.isWhitespace }
      return !(isLatin(before) && isLatin(after))
    default: return false
    }
  }

  private static func isLatin(_ sign: Character?) -> Bool {
    sign.map { $0.isASCII && $0.isLetter } ?? false
  }
}
