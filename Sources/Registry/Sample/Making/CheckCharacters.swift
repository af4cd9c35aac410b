/// Completes made-up codes by the check characters that their standards ask for.
enum CheckCharacters {
  /// A resident number from its first 17 digits (GB 11643).
  static func resident(_ digits: String) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits.utf8, weights).reduce(0) { $0 + Int($1.0 - UInt8(ascii: "0")) * $1.1 }
    return digits + String(Array("10X98765432")[sum % 11])
  }

  /// A social credit code from its first 16 characters: the organisation code's check character
  /// (GB 11714), then its own (GB 32100).
  static func creditCode(_ characters: String) -> String {
    let inner = characters + organisation(String(characters.dropFirst(8)))
    let sum = weighted(inner, alphabet: creditAlphabet, by: creditWeights)
    return inner + String(creditAlphabet[(31 - sum % 31) % 31])
  }

  /// The letters and digits of credit codes, without those that look alike.
  static let creditAlphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

  private static let organisationAlphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  private static let creditWeights = [
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28,
  ]

  private static func organisation(_ characters: String) -> String {
    let weights = [3, 7, 9, 10, 5, 8, 4, 2]
    switch 11 - weighted(characters, alphabet: organisationAlphabet, by: weights) % 11 {
    case 10: return "X"
    case 11: return "0"
    case let digit: return String(digit)
    }
  }

  private static func weighted(_ text: String, alphabet: [Character], by weights: [Int]) -> Int {
    zip(text, weights).reduce(0) { $0 + (alphabet.firstIndex(of: $1.0) ?? 0) * $1.1 }
  }
}
