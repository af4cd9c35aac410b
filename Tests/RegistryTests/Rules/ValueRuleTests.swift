import Registry
import Tables
import TestSupport
import Testing

/// Every rule about single values accepts what keeps it and reports what breaks it.
@Suite struct ValueRuleTests {
  @Test func `every rule about values has a case that keeps it and one that breaks it`() {
    let rules = Rules.all.filter { $0.scope == .value }.map(\.code)
    #expect(Set(rules) == Set(Self.cases.map(\.code)))
  }

  @Test(arguments: cases.map(\.code))
  func `is reported of what breaks it only`(code: String) throws {
    let item = try #require(Self.cases.first { $0.code == code })
    #expect(item.breaks.contains(code), "\(code): \(item.breaks)")
    #expect(!item.keeps.contains(code), "\(code): \(item.keeps)")
    #expect(!item.keeps.hasPrefix("E-"), "\(code): \(item.keeps)")
  }

  /// The rule's code, and what is read from a value that breaks it and from one that keeps it.
  static let cases: [(code: String, breaks: String, keeps: String)] =
    dates + codes + numbers + names + documents

  private static let dates = [
    (
      "E-DT-01", reading(CalendarDate.self, "2023年9月31日"), reading(CalendarDate.self, "2023年9月30日")
    ),
    ("E-DT-02", reading(CalendarDate.self, "待定"), reading(CalendarDate.self, "2023/9/1")),
    (
      "E-DT-03", reading(CalendarDate.self, number: "2023.1"),
      reading(CalendarDate.self, number: "2023.1", decimals: 2)
    ),
    ("E-DT-04", reading(CalendarDate.self, "2023级"), reading(CalendarDate.self, "2023-09")),
    ("W-DT-01", reading(CalendarDate.self, "23.9.1"), reading(CalendarDate.self, "2023.9.1")),
    (
      "W-DT-02", reading(CalendarDate.self, number: "45170"),
      reading(CalendarDate.self, Cell("2023-09-01", storage: .date(.day)))
    ),
    ("W-DT-03", reading(CalendarDate.self, "2023.1"), reading(CalendarDate.self, "2023.10")),
    ("E-YR-01", reading(Year.self, "23"), reading(Year.self, "2023级")),
  ]

  private static let codes = [
    ("E-CD-01", reading(Code.self, "9.14E+78"), reading(Code.self, "9-14-78")),
    ("E-CD-02", reading(Code.self, "学号1"), reading(Code.self, "XH1")),
    ("W-CD-01", reading(Code.self, number: "106"), reading(Code.self, "0106")),
    ("E-DV-01", reading(DivisionCode.self, "442000"), reading(DivisionCode.self, "442000118")),
    (
      "W-DV-01", reading(DivisionCode.self, "442000118201"),
      reading(DivisionCode.self, "442000118000")
    ),
    ("E-IN-01", reading(IndustryCode.self, "制造业"), reading(IndustryCode.self, "C3821")),
    ("E-OC-01", reading(OccupationCode.self, "6-18-1"), reading(OccupationCode.self, "6-18-01-01")),
    ("E-SC-01", reading(SchoolCode.self, "1"), reading(SchoolCode.self, "zs-01")),
    (
      "E-CT-01", reading(CertificateNumber.self, "Y000144000001236000001"),
      reading(CertificateNumber.self, "Y000144000001235000001")
    ),
    (
      "E-CT-02", reading(CertificateNumber.self, number: "1819000000403456"),
      reading(CertificateNumber.self, "1819000000403456")
    ),
    (
      "W-CT-01", reading(CertificateNumber.self, "G000144000001234000001"),
      reading(CertificateNumber.self, "S000144000001234000001")
    ),
    ("E-LV-01", reading(SkillLevel.self, "中技"), reading(SkillLevel.self, "中级工")),
    (
      "E-UC-01", reading(SocialCreditCode.self, "91442000MA5EXAMP0N"),
      reading(SocialCreditCode.self, "91442000MA5EXAMP0M")
    ),
    (
      "E-UC-02", reading(SocialCreditCode.self, "91442000MA5EXAMPOM"),
      reading(SocialCreditCode.self, "91442000MA5EXAMP0M")
    ),
    (
      "E-UC-03", reading(SocialCreditCode.self, number: "1.24420004573211E+17"),
      reading(SocialCreditCode.self, "91442000MA5EXAMP0M")
    ),
    (
      "W-UC-02", reading(SocialCreditCode.self, "91442000MA5EXAMR1T"),
      reading(SocialCreditCode.self, "91442000MA5EXAMP0M")
    ),
    (
      "W-UC-03", reading(SocialCreditCode.self, "95442000MA5EXAMT3M"),
      reading(SocialCreditCode.self, "91442000MA5EXAMP0M")
    ),
  ]

  private static let numbers = [
    ("E-NU-01", reading(WholeNumber.self, "约300"), reading(WholeNumber.self, "300人")),
    ("E-NU-02", reading(WholeNumber.self, "1,23"), reading(WholeNumber.self, "1,234")),
    ("E-NU-03", reading(WholeNumber.self, "-5"), reading(WholeNumber.self, "0")),
    ("E-NU-04", reading(WholeNumber.self, "1.5"), reading(WholeNumber.self, number: "3.0E2")),
    ("E-EN-01", reading(SchoolTier.self, "大学"), reading(SchoolTier.self, "技师学院")),
    ("E-TX-01", reading(PlainText.self, number: "1.5"), reading(PlainText.self, number: "3")),
    ("E-CE-01", reading(PlainText.self, " "), reading(PlainText.self, "一")),
    (
      "E-CE-02", reading(PlainText.self, Cell("#N/A", storage: .error)),
      reading(PlainText.self, "N/A")
    ),
    (
      "E-CE-03", reading(PlainText.self, Cell("", storage: .uncomputedFormula)),
      reading(PlainText.self, "1")
    ),
  ]

  private static let names = [
    ("E-NM-01", reading(PersonName.self, "张三1"), reading(PersonName.self, "买买提•艾力")),
    ("W-NM-01", reading(PersonName.self, "李四(退学)"), reading(PersonName.self, "李四")),
    ("W-NM-02", reading(PersonName.self, "王\u{E81E}"), reading(PersonName.self, "王䶮")),
    ("E-ON-01", reading(OrganisationName.self, "１２３"), reading(OrganisationName.self, "中山电子厂")),
    ("E-PH-01", reading(PhoneNumber.self, "12812345678"), reading(PhoneNumber.self, "13812345678")),
    ("E-PH-02", reading(PhoneNumber.self, "1.38E+10"), reading(PhoneNumber.self, "13812345678")),
    (
      "W-PH-01", reading(PhoneNumber.self, number: "76088881234"),
      reading(PhoneNumber.self, "0760-88881234")
    ),
    (
      "E-PI-01", reading(PersonID.self, "12"),
      reading(PersonID.self, "00000000-0000-8000-8000-000000000001")
    ),
  ]

  private static let documents = [
    ("E-ID-01", document("44200020050312001"), document("442000200503120013")),
    ("E-ID-02", document("442000200503120010"), document("442000200503120013")),
    ("E-ID-03", document("44200020O503120013"), document("442000200503120013")),
    ("E-ID-04", document("442000200502290053"), document("442000200402290056")),
    ("E-ID-05", document("4.4200020050312E+17"), document("442000200503120013")),
    ("E-ID-06", document("442000********0013"), document("442000200503120013")),
    ("E-ID-08", document(dated("20981231")), document("442000200503120013")),
    ("E-ID-09", document(dated("19000101")), document(dated("19490101"))),
    ("E-ID-10", document("E12345678"), document("E12345678", .passport)),
    ("E-ID-11", document("E1", .passport), document("E12345678", .passport)),
    (
      "E-ID-12", document("442000200503120013", .residencePermit),
      document("810000200501010010", .residencePermit)
    ),
    ("E-ID-14", field("学号442000200503120013"), field("442000200503120010")),
    ("W-ID-01", document(dated("20050312", sequence: "000")), document("442000200503120013")),
    ("W-ID-02", document(dated("20050312", area: "449900")), document("442000200503120013")),
    ("W-ID-03", document("44200020050312003×"), document("44200020050312003x")),
    ("W-ID-04", document("110101800101001"), document("110101198001010010")),
    ("W-ID-05", document("999442000123400001"), document("442000200503120013")),
    ("W-ID-06", document("H12345678"), document("H12345678", .hkMacaoPermit)),
    ("W-ID-07", document("H1234567801", .hkMacaoPermit), document("H12345678", .hkMacaoPermit)),
  ]

  private static func document(_ text: String, _ kind: DocumentKind? = nil) -> String {
    outcome { notes throws(Finding) in
      try PersonalNumber.read(Cell(text), kind: kind, notes: &notes).text
    }
  }

  /// What becomes of a text in a field that is not for document numbers.
  private static func field(_ text: String) -> String {
    outcome { _ throws(Finding) in
      let draft = Draft("rule-setting", ["note": text])
      if let finding = draft.findings.first?.finding { throw finding }
      return draft["note"] ?? ""
    }
  }

  /// A resident number with the right check digit.
  private static func dated(
    _ date: String, area: String = "442000", sequence: String = "001"
  ) -> String {
    let body = area + date + sequence
    return "0123456789X".map { body + String($0) }.first(where: ResidentID.isWellFormed) ?? body
  }
}
