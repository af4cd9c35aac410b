// `DocumentText` checks a clean document number against the rules of its kind.

/// The characters of a document number in upper case, before its kind's rules are applied.
struct DocumentText {
  private let text: String
  private let isNumberCell: Bool
  private let day: CalendarDate

  init(_ text: String, isNumberCell: Bool, day: CalendarDate) {
    self.text = text
    self.isNumberCell = isNumberCell
    self.day = day
  }

  func personalNumber(
    kind: DocumentKind?, notes: inout [Finding]
  ) throws(Finding) -> PersonalNumber {
    guard let kind else {
      let inferred = try inferredKind(notes: &notes)
      return try personalNumber(kind: inferred, notes: &notes)
    }
    switch kind {
    case .residentID, .residencePermit: return try citizen(stated: kind, notes: &notes)
    case .hkMacaoPermit: return try hkMacaoPermit(notes: &notes)
    case .taiwanPermit: return try taiwanPermit(notes: &notes)
    case .foreignPermanentResident: return try foreignPermanentResident()
    case .passport: return try shaped(.passport, length: 5...15, extra: [])
    case .temporary: return try temporary(notes: &notes)
    case .other: return try shaped(.other, length: 1...40, extra: Array("-()/".utf8))
    }
  }

  /// The kind that the shape tells. Passports and the like have no shape of their own.
  private func inferredKind(notes: inout [Finding]) throws(Finding) -> DocumentKind {
    let bytes = Array(text.utf8)
    if text.hasPrefix("999"), bytes.count == 18 { return .temporary }
    if Shape.isForeignCard(bytes) { return .foreignPermanentResident }
    if Shape.isHKMacao(bytes) {
      notes.append(.kindInferred(.hkMacaoPermit))
      return .hkMacaoPermit
    }
    let digits = bytes.filter(NumberText.isDigit).count
    guard digits >= 12 || (15...18).contains(bytes.count) else { throw .unknownDocument(text) }
    return .residentID
  }

  /// Resident numbers, and residence permits, which follow the same rules under 81, 82 and 83.
  private func citizen(
    stated: DocumentKind, notes: inout [Finding]
  ) throws(Finding) -> PersonalNumber {
    if Shape.hasLetterForDigit(text) { throw .letterForDigit(text) }
    var number = text
    if let upgraded = ResidentID.upgraded(from: text) {
      number = upgraded
      notes.append(.upgradedFrom15(text))
    }
    let id = try ResidentID(validating: number, on: day)
    let isPermit = id.isResidencePermit
    if stated == .residencePermit, !isPermit { throw .notAPermit(number) }
    notes += id.remarks
    return PersonalNumber(kind: isPermit ? .residencePermit : .residentID, checked: number)
  }

  /// H or M and eight digits for life; two more digits count the renewals and are left out.
  private func hkMacaoPermit(notes: inout [Finding]) throws(Finding) -> PersonalNumber {
    guard Shape.isHKMacao(Array(text.utf8)) else { throw .documentShape(.hkMacaoPermit, text) }
    if text.utf8.count > 9 { notes.append(.renewalDigits(text)) }
    return PersonalNumber(kind: .hkMacaoPermit, checked: String(text.prefix(9)))
  }

  /// Eight digits; before 2015 ten digits and a letter.
  private func taiwanPermit(notes: inout [Finding]) throws(Finding) -> PersonalNumber {
    let number = text.filter { $0 != "(" && $0 != ")" }
    let digits = number.prefix { $0.isASCII && $0.isWholeNumber }.count
    let rest = number.dropFirst(digits)
    guard digits == 8 && rest.isEmpty || digits == 10 && rest.count <= 1,
      rest.utf8.allSatisfy(Shape.isLetter)
    else { throw .documentShape(.taiwanPermit, text) }
    if isNumberCell { notes.append(.leadingZerosUnknown(PersonalNumber.mask(number))) }
    return PersonalNumber(kind: .taiwanPermit, checked: number)
  }

  /// Since 2023 18 digits that open with 9; before that three letters and twelve digits.
  private func foreignPermanentResident() throws(Finding) -> PersonalNumber {
    let bytes = Array(text.utf8)
    let isOldCard =
      bytes.count == 15 && bytes[..<3].allSatisfy(Shape.isLetter)
      && bytes[3...].allSatisfy(NumberText.isDigit)
    if isOldCard { return PersonalNumber(kind: .foreignPermanentResident, checked: text) }
    guard bytes.count == 18, bytes[0] == UInt8(ascii: "9") else {
      throw .documentShape(.foreignPermanentResident, text)
    }
    let id = try ResidentID(validating: text, on: day)
    return PersonalNumber(kind: .foreignPermanentResident, checked: id.text)
  }

  /// 999, ten digits of the school and five of the student, until the real number is known.
  private func temporary(notes: inout [Finding]) throws(Finding) -> PersonalNumber {
    let bytes = Array(text.utf8)
    guard bytes.count == 18, text.hasPrefix("999"), bytes.allSatisfy(NumberText.isDigit) else {
      throw .documentShape(.temporary, text)
    }
    notes.append(.temporaryNumber(text))
    return PersonalNumber(kind: .temporary, checked: text)
  }

  /// Letters and digits of some length: all that can be said of the remaining kinds.
  private func shaped(
    _ kind: DocumentKind, length: ClosedRange<Int>, extra: [UInt8]
  ) throws(Finding) -> PersonalNumber {
    let bytes = Array(text.utf8)
    guard length.contains(bytes.count), bytes.contains(where: NumberText.isDigit),
      bytes.allSatisfy({ NumberText.isDigit($0) || Shape.isLetter($0) || extra.contains($0) })
    else { throw .documentShape(kind, text) }
    return PersonalNumber(kind: kind, checked: text)
  }
}

extension DocumentText {
  /// The text in upper case, with `X` for a last sign that only looks like it.
  static func upperCased(_ text: String, notes: inout [Finding]) -> String {
    let upper = text.uppercased()
    if upper.utf8.last.map({ $0 < 0x80 }) != false { return upper }
    guard let last = upper.unicodeScalars.last, ["×", "✕", "✖", "Х", "Ⅹ", "Χ"].contains(last),
      upper.dropLast().utf8.allSatisfy(NumberText.isDigit)
    else { return upper }
    let number = upper.dropLast() + "X"
    notes.append(.crossForX(String(number)))
    return String(number)
  }

  /// Whether signs or a run of `X` hide digits.
  static func isMasked(_ text: String) -> Bool {
    let digits = text.utf8.prefix(while: NumberText.isDigit).count
    if digits >= text.utf8.count - 1, text.utf8.last != UInt8(ascii: "*") { return false }
    return text.unicodeScalars.contains { ["*", "●", "•", "×", "#", "?"].contains($0) }
      || text.contains("XX") && digits > 0
  }
}

/// Shapes of document numbers.
private enum Shape {
  static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  static func isHKMacao(_ bytes: [UInt8]) -> Bool {
    (bytes.count == 9 || bytes.count == 11) && (bytes[0] == 0x48 || bytes[0] == 0x4D)
      && bytes[1...].allSatisfy(NumberText.isDigit)
  }

  /// The card of 2023, told from resident numbers by its 9 and a right check digit.
  static func isForeignCard(_ bytes: [UInt8]) -> Bool {
    bytes.first == 0x39 && ResidentID.isWellFormed(String(decoding: bytes, as: UTF8.self))
  }

  /// 18 characters whose only wrong ones are letters that look like 0 or 1.
  static func hasLetterForDigit(_ text: String) -> Bool {
    let wrong = text.utf8.enumerated().filter { place, byte in
      !NumberText.isDigit(byte) && !(place == 17 && byte == UInt8(ascii: "X"))
    }
    return text.utf8.count == 18 && !wrong.isEmpty
      && wrong.allSatisfy { "OIL".utf8.contains($0.element) }
  }
}
