import Tables

/// What a person typed to search for, taken apart.
struct SearchText {
  let typed: String
  let words: [String]

  init(_ typed: String) {
    words = typed.split(whereSeparator: \.isWhitespace).flatMap(Self.partingNumber)
    self.typed = words.joined(separator: " ")
  }

  /// A word as it is, or taken apart where a whole or masked number stands beside a name.
  private static func partingNumber(_ word: Substring) -> [String] {
    let number = /[0-9]{17}[0-9Xx]|[0-9]{15}|[0-9A-Za-z]{0,6}\*+[0-9A-Za-z]{2,4}/
    guard let match = word.firstMatch(of: number) else { return [String(word)] }
    let (before, after) = (word[..<match.range.lowerBound], word[match.range.upperBound...])
    // Longer runs of digits and letters are other codes.
    if before.last?.isASCII == true || after.first?.isASCII == true { return [String(word)] }
    return [before, match.output, after].filter { !$0.isEmpty }.map(String.init)
  }

  /// Whether a word is a resident number, or one of 18 characters mistyped: it is compared as a hash
  /// only and never sent as text.
  var holdsPersonalNumber: Bool {
    words.contains { word in
      let date =
        /[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])[0-9]{3}[0-9Xx]/
      if word.wholeMatch(of: date) != nil { return true }
      guard word.utf8.count == 15 || word.utf8.count == 18 else { return false }
      return (try? PersonalNumber(kind: .residentID, validating: word)) != nil
    }
  }

  /// Whether a document number, or its end beside a name, is what is searched for; other texts, too,
  /// may be the number of some document.
  var asksForNumber: Bool {
    holdsPersonalNumber || tail.map { $0.tail.isMask || !$0.name.isEmpty } == true
  }

  /// Whether a word, or its end, may be a document number of any kind.
  var mayHoldNumber: Bool { tail != nil || !numbers.isEmpty }

  /// The ids that were typed, and those of the persons that a word's number could belong to.
  func personIDs(_ keyring: Keyring?) -> [String] {
    words.compactMap { PersonID(text: $0.lowercased())?.text }
      + (keyring.map { keyring in numbers.map { keyring.personID(of: $0).text } } ?? [])
  }

  /// What a word's number could be, whatever the kind of document.
  private var numbers: [PersonalNumber] {
    words.filter { PersonID(text: $0.lowercased()) == nil }.flatMap { word in
      DocumentKind.allCases.compactMap { kind in
        var notes: [Finding] = []
        return try? PersonalNumber.read(Cell(word), kind: kind, notes: &notes)
      }
    }
  }

  /// The first word that may be the end of a document number, and the words beside it.
  var tail: (tail: NumberTail, name: String)? {
    for (place, word) in words.enumerated() {
      // The last four characters may stand at the name: 张三0013.
      let name = word.prefix { !$0.isASCII }
      guard let tail = NumberTail(word.dropFirst(name.count)) else { continue }
      var others = words
      others[place] = String(name)
      return (tail, others.filter { !$0.isEmpty }.joined(separator: " "))
    }
    return nil
  }
}

/// The visible parts of a masked number: `442000********0013`, or its last four characters alone.
struct NumberTail {
  let head: String
  let tail: String
  /// Whether signs stand for what is hidden, so that the text can't be anything else.
  let isMask: Bool

  init?(_ word: some StringProtocol) {
    let upper = word.uppercased()
    if let mask = upper.wholeMatch(of: /([0-9A-Z]{0,6})\*+([0-9A-Z]{2,4})/) {
      (head, tail, isMask) = (String(mask.1), String(mask.2), true)
    } else if upper.wholeMatch(of: /[0-9]{3}[0-9X]/) != nil {
      (head, tail, isMask) = ("", upper, false)
    } else {
      return nil
    }
  }

  func matches(_ number: String) -> Bool { number.hasPrefix(head) && number.hasSuffix(tail) }
}
