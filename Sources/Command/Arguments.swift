/// The words of the command line as ArgumentParser reads them.
enum Arguments {
  /// Joins an option with a negative number behind it, which would be taken for an option of its own.
  static func joined(_ words: [String]) -> [String] {
    words.reduce(into: []) { joined, word in
      if let last = joined.last, last.hasPrefix("--"), last.count > 2, !last.contains("="),
        word.wholeMatch(of: /-[0-9][0-9.,]*/) != nil
      {
        joined[joined.count - 1] = "\(last)=\(word)"
      } else {
        joined.append(word)
      }
    }
  }
}
