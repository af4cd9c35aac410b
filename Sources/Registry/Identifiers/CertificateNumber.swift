// `CertificateNumber` is the number of a vocational skill or qualification certificate.

public import Tables

/// A certificate's number, of one of three kinds that their lengths tell apart.
public struct CertificateNumber: FieldValue {
  public static var isCode: Bool { true }
  /// Which of the numbering schemes a certificate follows.
  public enum Scheme: Sendable, Hashable {
    /// A letter and 21 digits: 职业技能等级证书.
    case skill
    /// Two letters and 20 digits: its special and chief technicians.
    case special
    /// 16 digits: 职业资格证书, as issued before.
    case qualification
  }

  public static var sqlType: String { "certificate_number" }
  public let text: String
  public let scheme: Scheme

  /// Checks a clean number in upper case. It holds no check digit.
  public init(validating text: String) throws(Finding) {
    guard let scheme = Self.scheme(of: text) else { throw .certificateShape(text) }
    self.text = text
    self.scheme = scheme
  }

  public static func read(
    _ cell: Cell, notes: inout [Finding]
  ) throws(Finding) -> CertificateNumber {
    let text = CodeText.hyphenated(try cell.compactText())
    if cell.isNumber || cell.looksScientific { throw .certificateDigitsLost }
    let number = try CertificateNumber(validating: text.uppercased())
    if number.scheme == .skill, !"YS".contains(number.text.prefix(1)) {
      notes.append(.certificateLetter(String(number.text.prefix(1))))
    }
    return number
  }

  /// Whether a text has the form of a certificate number.
  /// The database's `registry.is_certificate_number` answers the same.
  public static func isValid(_ text: String) -> Bool { scheme(of: text) != nil }

  /// The year in the number, to be compared with the date of issue; nil where the scheme has none.
  public var year: Int? {
    switch scheme {
    case .skill: digits(13..<15).map { 2000 + $0 }
    case .special: nil
    case .qualification: digits(0..<2).map { $0 >= 80 ? 1900 + $0 : 2000 + $0 }
    }
  }

  /// The level in the number, to be compared with the level stated; nil where the scheme has none.
  public var level: SkillLevel? {
    switch scheme {
    case .skill: digits(15..<16).flatMap(SkillLevel.init(grade:))
    case .special: nil
    case .qualification: digits(10..<11).flatMap(SkillLevel.init(grade:))
    }
  }

  private func digits(_ range: Range<Int>) -> Int? {
    Int(text.dropFirst(range.lowerBound).prefix(range.count))
  }

  private static func scheme(of text: String) -> Scheme? {
    let bytes = Array(text.utf8)
    let letters = bytes.prefix { (0x41...0x5A).contains($0) }.count
    guard bytes.dropFirst(letters).allSatisfy(NumberText.isDigit) else { return nil }
    switch (bytes.count, letters) {
    case (22, 1): return isGrade(bytes[15]) ? .skill : nil
    case (22, 2): return .special
    case (16, 0): return isGrade(bytes[10]) && bytes[6] <= UInt8(ascii: "4") ? .qualification : nil
    default: return nil
    }
  }

  private static func isGrade(_ byte: UInt8) -> Bool { (0x31...0x35).contains(byte) }
}

extension Finding {
  static func certificateShape(_ text: String) -> Finding {
    Finding(
      .certificateForm,
      Text(
        zh: "不符合证书编号格式(\(quote(text)))。",
        en: "Not the form of a certificate number (\(quote(text)))."))
  }

  static let certificateDigitsLost = Finding(
    .certificateDigitsLost,
    Text(
      zh: "证书编号为数值格式,末几位已丢失,无法还原。",
      en: "The number passed through a number cell; its last digits are lost for good."))

  static func certificateLetter(_ letter: String) -> Finding {
    Finding(
      .certificateLetter,
      Text(
        zh: "证书编号首字母为\(letter),通常为Y或S。",
        en: "The number begins with \(letter), usually it is Y or S."))
  }
}
