import Tables
import Testing

@testable import Registry

@Suite("Personal numbers")
struct PersonalNumberTests {
  static let day = CalendarDate(year: 2026, month: 3, day: 1)

  @Test("agree with every row of the vectors", arguments: try vectors("id_vectors.csv"))
  func agreesWithVectors(vector: [String]) {
    let expected = [
      "ok": [], "error: date": ["E-ID-04"], "error: birth after today": ["E-ID-08"],
      "error: age": ["E-ID-09"], "error: checksum": ["E-ID-02"],
      "error: checksum + numeric-cell damage": ["E-ID-05"], "warn: sequence 000": ["W-ID-01"],
      "warn: unknown area": ["W-ID-02"], "warn: 15-digit": ["W-ID-04"], "temp id": ["W-ID-05"],
    ]
    let verdict = vector[1].hasPrefix("ok") ? "ok" : vector[1]
    #expect(codes(vector[0]) == expected[verdict], "\(vector)")
  }

  @Test(
    "are normalised where nothing is lost",
    arguments: [
      ("'442000200503120013", "resident_id 442000200503120013"),
      ("’442000200503120013", "resident_id 442000200503120013"),
      ("４４２０００２００５０３１２００３Ｘ", "resident_id 44200020050312003X"),
      (" 442000 20050312 003x\u{200B}", "resident_id 44200020050312003X"),
      ("44200020050312003×", "resident_id 44200020050312003X W-ID-03"),
      ("110101800101001", "resident_id 110101198001010010 W-ID-04"),
      ("810000200501010010", "residence_permit 810000200501010010"),
      ("999442000123400001", "temporary 999442000123400001 W-ID-05"),
      ("H12345678", "hk_macao_permit H12345678 W-ID-06"),
    ])
  func normalises(text: String, expected: String) {
    #expect(reading(text) == expected)
  }

  @Test(
    "that lost or hide something are refused",
    arguments: [
      ("4.4200020050312E+17", "E-ID-05"), ("442000200503120000", "E-ID-05"),
      ("442000********0013", "E-ID-06"), ("442000XXXXXXXX0013", "E-ID-06"),
      ("44200020O503120013", "E-ID-03"), ("44200020050312001l", "E-ID-03"),
      ("44200020050312001", "E-ID-01"), ("4420002005031200137", "E-ID-01"),
      ("44200020050312001A", "E-ID-01"), ("无", "E-ID-10"), ("E12345678", "E-ID-10"),
    ])
  func refuses(text: String, expected: String) {
    #expect(reading(text) == expected)
  }

  @Test("in number cells are refused unless 15 digits hold them")
  func readsNumberCells() {
    let damaged = Cell("442000200503120000", storage: .number(decimals: nil))
    let old = Cell("110101800101001", storage: .number(decimals: nil))
    #expect(reading(damaged) == "E-ID-05")
    #expect(reading(Cell("4.4200020050312E+17", storage: .number(decimals: 0))) == "E-ID-05")
    #expect(reading(old) == "resident_id 110101198001010010 W-ID-04")
  }

  @Test(
    "of other documents follow the rules of their kind",
    arguments: [
      (DocumentKind.passport, "e12345678", "passport E12345678"), (.passport, "E1", "E-ID-11"),
      (.hkMacaoPermit, "H1234567801", "hk_macao_permit H12345678 W-ID-07"),
      (.hkMacaoPermit, "A12345678", "E-ID-11"),
      (.taiwanPermit, "01234567", "taiwan_permit 01234567"),
      (.taiwanPermit, "0012345601(B)", "taiwan_permit 0012345601B"),
      (.taiwanPermit, "123", "E-ID-11"),
      (.foreignPermanentResident, "USA110080010101", "foreign_permanent_resident USA110080010101"),
      (.foreignPermanentResident, "USA1", "E-ID-11"),
      (.temporary, "999442000123400001", "temporary 999442000123400001 W-ID-05"),
      (.temporary, "998442000123400001", "E-ID-11"),
      (.residencePermit, "442000200503120013", "E-ID-12"),
      (.residentID, "830000200501010014", "residence_permit 830000200501010014"),
      (.other, "军A-123", "E-ID-11"), (.other, "A-123", "other A-123"),
    ])
  func readsKinds(kind: DocumentKind, text: String, expected: String) {
    #expect(reading(Cell(text), kind: kind) == expected)
  }

  @Test("tell birth date and sex, and disagree with other statements aloud")
  func disagrees() throws {
    let id = try ResidentID(validating: "442000200503120021")
    #expect(id.birth.text == "2005-03-12")
    #expect(id.sex == .female)
    #expect(id.disagreement(sex: .female, birth: id.birth) == nil)
    #expect(id.disagreement(sex: .unknown, birth: nil) == nil)
    let finding = id.disagreement(sex: .male, birth: CalendarDate(iso: "2005-03-13"))
    #expect(finding?.code == "E-ID-07")
    #expect(
      finding?.message.zh
        == "身份证号码所示性别(女)与「性别」栏(男)不一致;身份证号码所示出生日期与「出生日期」栏(2005-03-13)不一致。")
  }

  @Test("are masked wherever they could be printed")
  func masks() throws {
    let number = try PersonalNumber(kind: .residentID, validating: "442000200503120013")
    #expect("\(number)" == "resident_id 442000********0013")
    #expect(String(reflecting: number) == "resident_id 442000********0013")
    var dumped = ""
    dump(number, to: &dumped)
    #expect(!dumped.contains("20050312"))
    #expect(PersonalNumber.mask("110101800101001") == "110101******001")
    #expect(PersonalNumber.mask("E12345678") == "E******78")
    #expect(PersonalNumber.mask("1234") == "****")
  }

  @Test("in messages are masked, with what to do")
  func explainsErrors() {
    var notes: [Finding] = []
    #expect {
      try PersonalNumber.read(Cell("442000200503120010"), notes: &notes)
    } throws: { error in
      error as? Finding
        == Finding(
          .residentIDCheck,
          Text(
            zh: "校验码不正确(442000********0010)。",
            en: "The check digit is wrong (442000********0010)."),
          fix: Text(
            zh: "请核对原始证件后重新填报。",
            en: "Check the identity document and enter the number again."))
    }
  }

  /// The codes of all findings about a number.
  private func codes(_ text: String) -> [String] {
    reading(text).split(separator: " ").map(String.init).filter { $0.contains("-ID-") }
  }

  private func reading(_ text: String) -> String { reading(Cell(text)) }

  private func reading(_ cell: Cell, kind: DocumentKind? = nil) -> String {
    outcome { notes throws(Finding) in
      let number = try PersonalNumber.read(
        cell, kind: kind, on: Self.day ?? .today, notes: &notes)
      return number.kind.rawValue + " " + number.text
    }
  }
}
