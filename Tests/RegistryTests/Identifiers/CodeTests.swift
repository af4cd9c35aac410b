import Registry
import Tables
import Testing

@Suite("Codes of organisations, certificates and classifications")
struct CodeTests {
  @Test(
    "credit codes agree with every row of the vectors", arguments: try vectors("uscc_vectors.csv"))
  func agreesWithVectors(vector: [String]) {
    let expected = [
      "ok": vector[0], "error: checksum": "E-UC-01", "error: alphabet": "E-UC-02",
      "warn: inner organisation-code check digit": vector[0] + " W-UC-02",
    ]
    #expect(reading(SocialCreditCode.self, vector[0]) == expected[vector[1]], "\(vector)")
  }

  @Test("credit codes that were numbers are lost")
  func refusesNumberCells() {
    #expect(reading(SocialCreditCode.self, number: "1.24420004573211E+17") == "E-UC-03")
    #expect(reading(SocialCreditCode.self, "1.24E+17") == "E-UC-03")
    #expect(reading(SocialCreditCode.self, " 91110000600037341l ") == "91110000600037341L")
  }

  @Test(
    "certificate numbers are of three schemes",
    arguments: [
      ("Y000144000001230000001", "E-CT-01"), ("Y000144000001236000001", "E-CT-01"),
      ("Y000144000001234000001", "Y000144000001234000001"),
      ("y000144000001234000001", "Y000144000001234000001"),
      ("G000144000001234000001", "G000144000001234000001 W-CT-01"),
      ("YT00014400000123440001", "YT00014400000123440001"),
      ("1819000000403456", "1819000000403456"), ("1819005000403456", "E-CT-01"),
      ("18190", "E-CT-01"),
    ])
  func readsCertificateNumbers(text: String, expected: String) {
    #expect(reading(CertificateNumber.self, text) == expected)
  }

  @Test("certificate numbers tell year and level")
  func tellsYearAndLevel() throws {
    let skill = try CertificateNumber(validating: "Y000144000001234000001")
    #expect((skill.year, skill.level) == (2023, .intermediate))
    let old = try CertificateNumber(validating: "1819000000340345")
    #expect((old.year, old.level) == (2018, .advanced))
  }

  @Test("certificate numbers that were numbers are lost")
  func refusesCertificateCells() {
    #expect(reading(CertificateNumber.self, number: "1819000000403456") == "E-CT-02")
  }

  @Test("divisions have 9 or 12 digits")
  func readsDivisions() {
    #expect(reading(DivisionCode.self, "442000118") == "442000118")
    #expect(reading(DivisionCode.self, "442000118000") == "442000118")
    #expect(reading(DivisionCode.self, number: "442000118") == "442000118")
    #expect(reading(DivisionCode.self, "442000118201") == "442000118 W-DV-01")
    #expect(reading(DivisionCode.self, "442000") == "E-DV-01")
    #expect(reading(DivisionCode.self, "小榄镇") == "E-DV-01")
  }

  @Test("occupations have four groups, and a date is none")
  func readsOccupations() {
    #expect(reading(OccupationCode.self, "6-18-01-01") == "6-18-01-01")
    #expect(reading(OccupationCode.self, "6－18－01－01") == "6-18-01-01")
    #expect(reading(OccupationCode.self, "6-31-01-02 L/S") == "6-31-01-02")
    #expect(reading(OccupationCode.self, Cell("2001-06-18", storage: .date(.day))) == "E-CD-01")
    #expect(reading(OccupationCode.self, "6-18-1") == "E-OC-01")
  }

  @Test("industries are sections or two to four digits")
  func readsIndustries() {
    #expect(reading(IndustryCode.self, "c") == "C")
    #expect(reading(IndustryCode.self, "C3821") == "3821")
    #expect(reading(IndustryCode.self, "38") == "38")
    #expect(reading(IndustryCode.self, number: "382") == "382 W-CD-01")
    #expect(reading(IndustryCode.self, number: "5") == "05 W-CD-01")
    #expect(reading(IndustryCode.self, "A38") == "E-IN-01")
    #expect(reading(IndustryCode.self, "00") == "E-IN-01")
    #expect(reading(IndustryCode.self, "98") == "98")
    #expect(reading(IndustryCode.self, "T98") == "98")
    #expect(reading(IndustryCode.self, "u") == "U")
    #expect(reading(IndustryCode.self, "CC") == "E-IN-01")
    #expect(reading(IndustryCode.self, Cell("2023-01-02", storage: .date(.day))) == "E-CD-01")
  }
}
