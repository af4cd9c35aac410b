/// Hides what may be a personal number inside any text that is shown or logged.
public enum Masking {
  /// The text with every run that may be a document number of 15 to 18 characters masked.
  ///
  /// Longer runs are certificate numbers and the like, which tell nothing of a person.
  public static func masked(in text: String) -> String {
    var result = ""
    var run = ""
    for character in text {
      if character.isASCII, character.isNumber || character == "X" || character == "x" {
        run.append(character)
        continue
      }
      result += shown(run)
      run = ""
      result.append(character)
    }
    return result + shown(run)
  }

  private static func shown(_ run: String) -> String {
    (14...19).contains(run.count) ? PersonalNumber.mask(run) : run
  }
}

extension EntityDescription {
  /// What a person typed to name a record, as messages repeat it: a document number is masked,
  /// whatever its form.
  public func shownKey(_ typed: String) -> String {
    let masked = Masking.masked(in: typed)
    guard hasSealedField, masked == typed, PersonID(text: typed) == nil,
      typed.contains(where: \.isNumber)
    else { return masked }
    return PersonalNumber.mask(typed)
  }
}
