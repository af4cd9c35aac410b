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

  /// - Parameter digits: so many at least are digits and do not only look like them.
  static func all(in text: String, digits: Int = 12) -> [PossibleNumber] {
    has(digits, in: text) ? numbers(among: words(of: text)) : []
  }

  /// Whether a text holds a resident number with a real birth date and the right check digit.
  static func isResidentNumber(in text: String) -> Bool {
    all(in: text, digits: 17).contains { ResidentID.isWellFormed($0.text) }
  }
}

extension PossibleNumber {
  /// A run of digits; `follows` where only spaces part it from the one before.
  private struct Word {
    var range: Range<Int>
    var text: String
    var follows: Bool
  }

  /// Whether there are enough digits in runs that are not too long: tells nearly all texts at once.
  private static func has(_ digits: Int, in text: String) -> Bool {
    guard text.utf8.count >= digits else { return false }
    var text = text
    return text.withUTF8 { bytes in
      var (total, run) = (0, 0)
      for byte in bytes {
        if NumberText.isDigit(byte) {
          run += 1
          continue
        }
        if run <= 19 { total += run }
        // The first byte of a full-width digit, among others.
        run = byte == 0xEF ? 1 : 0
      }
      return total + (run <= 19 ? run : 0) >= digits
    }
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
    let isOld = text.utf8.count == 15
    guard let date = Int(text.dropFirst(6).prefix(isOld ? 6 : 8)) else { return false }
    return (isOld || (1900...2099).contains(date / 10_000)) && (1...12).contains(date / 100 % 100)
      && (1...31).contains(date % 100)
  }
}
