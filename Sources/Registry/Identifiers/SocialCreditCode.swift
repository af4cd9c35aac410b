// `SocialCreditCode` is the 18-character code of an organisation (GB 32100-2015).

public import Tables

/// A valid unified social credit code: 2 office and kind, 6 division, 9 organisation code, 1 check.
public struct SocialCreditCode: FieldValue {
  public static var isCode: Bool { true }
  public static var sqlType: String { "social_credit_code" }
  public let text: String

  /// Checks a clean code in upper case: its alphabet and its check character.
  public init(validating text: String) throws(Finding) {
    guard let values = Self.values(of: text) else { throw .creditCodeShape(text) }
    guard Self.check(of: values) == values[17] else { throw .creditCodeCheck(text) }
    self.text = text
  }

  public static func read(
    _ cell: Cell, notes: inout [Finding]
  ) throws(Finding) -> SocialCreditCode {
    let text = try cell.compactText()
    if cell.isNumber || cell.looksScientific { throw .creditCodeDigitsLost }
    let code = try SocialCreditCode(validating: text.uppercased())
    notes += code.remarks
    return code
  }

  /// Whether a text is a code with the right check character.
  /// The database's `registry.is_social_credit_code` answers the same.
  public static func isValid(_ text: String) -> Bool {
    values(of: text).map { check(of: $0) == $0[17] } == true
  }

  /// What is odd about the code without making it wrong.
  public var remarks: [Finding] {
    var remarks: [Finding] = []
    if !hasValidOrganisationCode { remarks.append(.organisationCodeCheck) }
    if Self.kinds[text.prefix(1)]?.contains(text.dropFirst().prefix(1)) != true {
      remarks.append(.creditCodeOffice(String(text.prefix(2))))
    }
    return remarks
  }

  /// Characters 9 to 17: the organisation code (GB 11714) with its own check character.
  var hasValidOrganisationCode: Bool {
    let bytes = Array(text.utf8)[8..<17]
    let sum = zip(bytes, [3, 7, 9, 10, 5, 8, 4, 2]).reduce(0) { sum, pair in
      let value = NumberText.isDigit(pair.0) ? Int(pair.0) - 0x30 : Int(pair.0) - 0x41 + 10
      return sum + value * pair.1
    }
    return Array("0X987654321".utf8)[sum % 11] == bytes[16]
  }

  /// The registering office and, for each, the kinds of organisation it registers.
  private static let kinds: [Substring: String] = [
    "1": "1239", "2": "19", "3": "123459", "4": "19", "5": "1239", "6": "129", "7": "129",
    "8": "19", "9": "1239", "A": "19", "N": "1239", "Y": "1",
  ]

  /// The values of the 18 characters in the standard's alphabet, which has no I, O, S, V, Z.
  private static func values(of text: String) -> [Int]? {
    let bytes = text.utf8
    guard bytes.count == 18 else { return nil }
    let values = bytes.compactMap { $0 < 0x80 ? valueOfByte[Int($0)] : nil }
    return values.count == 18 ? values : nil
  }

  private static let valueOfByte: [Int?] = {
    var table = [Int?](repeating: nil, count: 128)
    for (value, byte) in "0123456789ABCDEFGHJKLMNPQRTUWXY".utf8.enumerated() {
      table[Int(byte)] = value
    }
    return table
  }()

  /// The value of the check character: weights are the powers of 3 modulo 31.
  private static func check(of values: [Int]) -> Int {
    let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return (31 - sum % 31) % 31
  }

  private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
}

extension Finding {
  static func creditCodeCheck(_ text: String) -> Finding {
    if text.hasSuffix("000") { return .creditCodeDigitsLost }
    return Finding(
      .creditCodeCheck,
      Text(
        zh: "校验码不正确(\(quote(text)))。", en: "The check character is wrong (\(quote(text)))."))
  }

  static func creditCodeShape(_ text: String) -> Finding {
    Finding(
      .creditCodeForm,
      Text(
        zh: "应为18位数字和大写字母,不使用I、O、S、V、Z(\(quote(text)))。",
        en: "It must have 18 digits and letters other than I, O, S, V, Z (\(quote(text)))."))
  }

  static let creditCodeDigitsLost = Finding(
    .creditCodeDigitsLost,
    Text(
      zh: "统一社会信用代码为数值格式,末三位已丢失,无法还原。",
      en: "The code passed through a number cell; its last three digits are lost for good."))

  static let organisationCodeCheck = Finding(
    .organisationCodeCheck,
    Text(
      zh: "主体标识码(第9至17位)校验不通过。",
      en: "The organisation code within it (characters 9 to 17) fails its own check."))

  static func creditCodeOffice(_ prefix: String) -> Finding {
    Finding(
      .creditCodePrefix,
      Text(
        zh: "前两位(\(prefix))不是已知的登记管理部门和机构类别。",
        en: "The first two characters (\(prefix)) name no known registering office and kind."))
  }
}
