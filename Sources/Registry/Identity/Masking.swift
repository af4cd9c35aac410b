/// Hides what may be a personal number inside any text that is shown, logged or kept beside records.
public enum Masking {
  /// The text with every run that may be a document number masked: see `PossibleNumber`.
  public static func masked(in text: String) -> String {
    let numbers = PossibleNumber.all(in: text)
    if numbers.isEmpty { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var place = 0
    for number in numbers {
      result += scalars[place..<number.range.lowerBound]
      result += PersonalNumber.mask(number.text).unicodeScalars
      place = number.range.upperBound
    }
    result += scalars[place...]
    return String(result)
  }

  /// What a person was named by: ids and names as they are, a document number masked whatever its form.
  public static func maskedNaming(_ typed: String) -> String {
    let masked = masked(in: typed)
    guard masked == typed, PersonID(text: typed) == nil,
      CellText.narrow(typed).utf8.contains(where: NumberText.isDigit)
    else { return masked }
    return PersonalNumber.mask(typed)
  }
}

extension Text {
  /// The text with what may be a personal number masked.
  var masked: Text { Text(zh: Masking.masked(in: zh), en: Masking.masked(in: en)) }
}

extension EntityDescription {
  /// What a person typed to name a record, as messages repeat it: a document number is masked,
  /// whatever its form, wherever in the key it stands.
  public func shownKey(_ typed: String) -> String {
    let parts = keyParts
    let texts = typed.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard texts.count == parts.count else { return shownPart(typed) }
    return zip(parts, texts).map { Entities.description(of: $0.entity).shownPart($1) }
      .joined(separator: "/")
  }

  private func shownPart(_ typed: String) -> String {
    hasSealedField ? Masking.maskedNaming(typed) : Masking.masked(in: typed)
  }
}

extension FieldDescription {
  /// Whether a person's number stands in a field that would keep it unsealed. What leads to a record is
  /// not kept; a credit code may have such digits.
  func holdsNumberOutOfPlace(_ value: String) -> Bool {
    guard case .column = storage, sqlType != SocialCreditCode.sqlType else { return false }
    return PossibleNumber.isResidentNumber(in: value)
  }
}

extension Finding {
  static let numberOutOfPlace = Finding(
    .numberOutOfPlace,
    Text(
      zh: "此栏不得填写居民身份证号码。", en: "A resident number must not stand in this field."))
}
