/// Makes social credit codes up, none of them twice.
struct CreditCodeSource {
  private var taken: Set<String> = []

  /// A code that starts with the kind of body, the city and the organisation code's first signs.
  mutating func code(_ start: String, _ random: inout SplitMix64) -> String {
    while true {
      var characters = start
      while characters.utf8.count < 16 {
        characters.append(random.pick(CheckCharacters.creditAlphabet))
      }
      let code = CheckCharacters.creditCode(characters)
      if taken.insert(code).inserted { return code }
    }
  }

  /// The starts of codes, by who keeps the register.
  static let company = "91442000MA5"
  static let village = "N2442000MF"
  static let publicSchool = "12442000MB"
  static let privateSchool = "52442000MJ"
}
