import Tables

/// What a person typed to search for, taken apart.
struct SearchText {
  let typed: String
  let words: [String]

  init(_ typed: String) {
    words = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    self.typed = words.joined(separator: " ")
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

  /// The ids of the persons that a word's number could belong to, whatever the kind of document.
  func personIDs(_ keyring: Keyring) -> [String] {
    words.flatMap { word -> [String] in
      if let id = PersonID(text: word.lowercased()) { return [id.text] }
      return DocumentKind.allCases.compactMap { kind in
        var notes: [Finding] = []
        return (try? PersonalNumber.read(Cell(word), kind: kind, notes: &notes)).map {
          keyring.personID(of: $0).text
        }
      }
    }
  }

  /// The first word that may be the end of a document number, and the words beside it.
  var tail: (tail: NumberTail, name: String)? {
    for (place, word) in words.enumerated() {
      guard let tail = NumberTail(word) else { continue }
      var others = words
      others.remove(at: place)
      return (tail, others.joined(separator: " "))
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

  init?(_ word: String) {
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
