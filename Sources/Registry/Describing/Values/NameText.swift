// `NameText` brings the spelling of names to one form.

/// Canonical spaces, dots and brackets in names; the parts expect their text in half width.
enum NameText {
  /// The spelling that names, and what refers to them, share: half width, without spaces beside Han
  /// characters, brackets full-width in Han names.
  static func canonical(_ text: String) -> String {
    withCanonicalBrackets(withoutInnerSpaces(CellText.narrow(text)))
  }

  /// Removes spaces beside Han characters, which only pad (`张　三`); others become single.
  static func withoutInnerSpaces(_ name: String) -> String {
    guard name.utf8.contains(0x20) else { return name }
    let words = name.split(separator: " ")
    guard let first = words.first else { return "" }
    return words.dropFirst().reduce(into: String(first)) { result, word in
      let touchesHan =
        result.unicodeScalars.last.map(isHan) == true
        || word.unicodeScalars.first.map(isHan) == true
      result += touchesHan ? word : " " + word
    }
  }

  /// Makes every dot between the parts of a Han name `·` (U+00B7).
  static func withCanonicalDots(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: isDot) else { return name }
    var scalars = Array(name.unicodeScalars)
    for index in scalars.indices where isDot(scalars[index]) {
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalars[index] != "." || (isHan(before) && isHan(after)) { scalars[index] = "·" }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Full-width brackets where the name holds Han characters, as registers print them.
  static func withCanonicalBrackets(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == 0x28 || $0 == 0x29 || $0 == 0xEF }) else { return name }
    let isHanName = name.unicodeScalars.contains(where: isHan)
    return String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { scalar in
          switch scalar {
          case "(", "﹙": isHanName ? "（" : "("
          case ")", "﹚": isHanName ? "）" : ")"
          default: scalar
          }
        }))
  }

  /// Han characters with all extensions, and private-use characters that stand for them.
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: isPrivateUse(scalar)
    }
  }

  static func isPrivateUse(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF: true
    default: false
    }
  }

  private static func isDot(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "·", "•", "・", "･", "‧", "∙", "⋅", "●", ".", "。", "﹒": true
    default: false
    }
  }
}
