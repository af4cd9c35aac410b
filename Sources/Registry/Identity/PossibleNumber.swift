/// A stretch of a text that may be a document number, in any form in which such numbers are read.
///
/// It has 14 to 19 digits, the last of which may be an X: one digit more or less than the 15 or 18 is a
/// slip that still tells the person. Full-width digits and letters that look like digits count; spaces
/// may part it where a birth date stands in its place. Longer runs are certificate numbers and the like.
struct PossibleNumber {
  /// Its place among the text's scalars.
  let range: Range<Int>
  /// Its digits in half width, an X in upper case.
  let text: String

  static func all(in text: String) -> [PossibleNumber] {
    // Tells nearly all texts at once: a full-width digit, too, has one of these bytes.
    let digits = text.utf8.count { NumberText.isDigit($0) || $0 == 0xEF }
    return digits < 12 ? [] : numbers(among: words(of: text))
  }

  /// Whether a text holds a resident number with a real birth date and the right check digit.
  static func isResidentNumber(in text: String) -> Bool {
    all(in: text).contains { ResidentID.isWellFormed($0.text) }
  }
}

extension PossibleNumber {
  /// A run of digits; `follows` where only spaces part it from the one before.
  private struct Word {
    var range: Range<Int>
    var text: String
    var follows: Bool
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var isOpen = false
    var follows = false
    for (place, scalar) in text.unicodeScalars.enumerated() {
      if let sign = sign(scalar, continuing: isOpen) {
        if !isOpen { words.append(Word(range: place..<place, text: "", follows: follows)) }
        words[words.count - 1].range = words[words.count - 1].range.lowerBound..<place + 1
        words[words.count - 1].text.unicodeScalars.append(sign)
        (isOpen, follows) = (true, true)
      } else {
        isOpen = false
        follows = follows && CellText.tidy(String(scalar)).isEmpty
      }
    }
    return words
  }

  /// The digit that a scalar is, or looks like within a number; nil for all others.
  private static func sign(_ scalar: Unicode.Scalar, continuing: Bool) -> Unicode.Scalar? {
    switch scalar {
    case "0"..."9": scalar
    case "０"..."９": Unicode.Scalar(scalar.value - 0xFEE0)
    case "X", "x", "Ｘ", "ｘ", "×", "✕", "✖", "Х", "Ⅹ", "Χ": continuing ? "X" : nil
    case "O", "o", "I", "i", "L", "l": continuing ? scalar : nil
    default: nil
    }
  }

  private static func numbers(among words: [Word]) -> [PossibleNumber] {
    var found: [PossibleNumber] = []
    var first = 0
    while first < words.count {
      guard let last = end(ofNumberAt: first, among: words) else {
        first += 1
        continue
      }
      found.append(
        PossibleNumber(
          range: words[first].range.lowerBound..<words[last].range.upperBound,
          text: words[first...last].map(\.text).joined()))
      first = last + 1
    }
    return found
  }

  /// The last of the words that together are a number, the first of them given; nil where none is.
  private static func end(ofNumberAt first: Int, among words: [Word]) -> Int? {
    var text = words[first].text
    if (14...19).contains(text.utf8.count) { return isOtherCode(text) ? nil : first }
    var last = first + 1
    while text.utf8.count < 18, last < words.count, words[last].follows {
      text += words[last].text
      if [15, 18].contains(text.utf8.count), holdsBirthDate(text) { return last }
      last += 1
    }
    return nil
  }

  /// Certificates of 16 digits and credit codes that are all digits tell nothing of a person.
  private static func isOtherCode(_ text: String) -> Bool {
    (CertificateNumber.isValid(text) || SocialCreditCode.isValid(text)) && !holdsBirthDate(text)
  }

  /// Whether the digits where a birth date stands could be one, of this century or the last.
  private static func holdsBirthDate(_ text: String) -> Bool {
    let digits = text.dropFirst(6)
    let date = text.utf8.count == 15 ? "19" + digits.prefix(6) : String(digits.prefix(8))
    return date.wholeMatch(of: /(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])/) != nil
  }
}
