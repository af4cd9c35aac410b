// `ResidentID` is a citizen identification number of 18 characters (GB 11643).

/// A valid resident identity number: 6 area, 8 birth date, 3 sequence (odd: male), 1 check.
public struct ResidentID: Sendable, Hashable {
  /// The 18 characters, an `X` in upper case.
  public let text: String
  public let birth: CalendarDate
  public let sex: Sex

  /// Checks shape, birth date, check digit and age on a given day. `text` is expected clean: half
  /// width, no spaces, upper case.
  public init(
    validating text: String, on day: CalendarDate = .today
  ) throws(Finding) {
    let bytes = Array(text.utf8)
    guard bytes.count == 18, bytes[0] != 0x30, bytes[..<17].allSatisfy(NumberText.isDigit),
      NumberText.isDigit(bytes[17]) || bytes[17] == UInt8(ascii: "X")
    else { throw .residentIDShape(text) }
    guard let birth = Self.birth(in: bytes) else {
      throw text.dropFirst(6) < "1900" ? .bornTooLongAgo(text) : .residentIDBirth(text)
    }
    guard bytes[17] == Self.checkDigit(of: bytes[..<17]) else { throw .residentIDCheck(text) }
    if birth > day { throw .bornInFuture(text) }
    if birth.years(until: day) > 120 { throw .bornTooLongAgo(text) }
    self.text = text
    self.birth = birth
    sex = bytes[16] % 2 == 1 ? .male : .female
  }

  /// The number that replaced one of 15 digits, as were issued up to 1999; nil where it is none.
  public static func upgraded(from old: String) -> String? {
    let bytes = Array(old.utf8)
    guard bytes.count == 15, bytes[0] != 0x30, bytes.allSatisfy(NumberText.isDigit) else {
      return nil
    }
    let digits = bytes[..<6] + "19".utf8 + bytes[6...]
    return String(decoding: digits + [checkDigit(of: digits)], as: UTF8.self)
  }

  /// Whether a text has the shape, a real birth date and the right check digit, whatever the day.
  /// The database's `registry.is_resident_id` answers the same.
  public static func isWellFormed(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 18, bytes[0] != 0x30, bytes[..<17].allSatisfy(NumberText.isDigit) else {
      return false
    }
    return birth(in: bytes).map { $0.year < 2100 } == true
      && bytes[17] == checkDigit(of: bytes[..<17])
  }

  /// The first six digits: where the number was first given out.
  public var area: String { String(text.prefix(6)) }

  /// Whether the number is of a residence permit: 81 Hong Kong, 82 Macao, 83 Taiwan.
  public var isResidencePermit: Bool {
    text.hasPrefix("81") || text.hasPrefix("82") || text.hasPrefix("83")
  }

  /// What is odd about the number without making it wrong.
  public var remarks: [Finding] {
    var remarks: [Finding] = []
    if text.dropFirst(14).hasPrefix("000") { remarks.append(.residentIDSequence(text)) }
    if !KnownAreas.contains(area) { remarks.append(.residentIDArea(area)) }
    return remarks
  }

  /// The weighted sum of 17 digits modulo 11, as a check character (ISO 7064 MOD 11-2).
  static func checkDigit(of digits: some Sequence<UInt8>) -> UInt8 {
    let sum = zip(digits, weights).reduce(0) { $0 + (Int($1.0) - 0x30) * $1.1 }
    return checkCharacters[sum % 11]
  }

  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checkCharacters = Array("10X98765432".utf8)

  private static func birth(in bytes: [UInt8]) -> CalendarDate? {
    let number = bytes[6..<14].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}

extension ResidentID: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The masked number, so that no log or message shows a full one.
  public var description: String { PersonalNumber.mask(text) }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["masked": description]) }
}

extension ResidentID {
  /// Compares what the number says with what was stated beside it; nil where they agree.
  public func disagreement(sex stated: Sex?, birth statedBirth: CalendarDate?) -> Finding? {
    let wrongSex = stated.map { $0 != .unknown && $0 != sex } ?? false
    let wrongBirth = statedBirth.map { $0 != birth } ?? false
    guard wrongSex || wrongBirth else { return nil }
    return .residentIDDisagrees(
      sex: wrongSex ? (sex, stated ?? .unknown) : nil, birth: wrongBirth ? statedBirth : nil)
  }
}
