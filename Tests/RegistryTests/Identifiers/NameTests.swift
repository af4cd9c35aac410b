import Registry
import Tables
import Testing

@Suite("Names and codes")
struct NameTests {
  @Test(
    "a person's name has one spelling",
    arguments: [
      ("张　三", "张三"), (" 张 三 ", "张三"), ("买买提•艾力", "买买提·艾力"), ("买买提・艾力", "买买提·艾力"),
      ("买买提.艾力", "买买提·艾力"), ("买买提．艾力", "买买提·艾力"), ("买买提‧艾力", "买买提·艾力"),
      ("JOHN  SMITH", "JOHN SMITH"), ("J. Smith", "J. Smith"), ("龴䶮𬭎", "龴䶮𬭎"),
      ("张三（曾用名张四）", "张三 W-NM-01"), ("李四(退学)", "李四 W-NM-01"), ("王\u{E81E}", "王\u{E81E} W-NM-02"),
      ("张三1", "E-NM-01"), ("张*", "E-NM-01"), ("(退学)", "E-NM-01"),
    ])
  func readsPersonNames(text: String, expected: String) {
    #expect(reading(PersonName.self, text) == expected)
  }

  @Test("messages hide all of a name but its first character")
  func masksNames() {
    var notes: [Finding] = []
    _ = try? PersonName.read(Cell("王小\u{E81E}"), notes: &notes)
    #expect(notes.map(\.message.zh) == ["姓名疑似含自造字(王**),已按原样保留。"])
  }

  @Test(
    "an organisation's name has full-width brackets and no padding",
    arguments: [
      ("中山(火炬)电子有限公司 ", "中山（火炬）电子有限公司"), ("中山（火炬）电子有限公司", "中山（火炬）电子有限公司"),
      ("中山 电子　厂", "中山电子厂"), ("ABC (China) Ltd", "ABC (China) Ltd"), ("１２３", "E-ON-01"),
    ])
  func readsOrganisationNames(text: String, expected: String) {
    #expect(reading(OrganisationName.self, text) == expected)
  }

  @Test("a code is letters, digits and hyphens")
  func readsCodes() {
    #expect(reading(Code.self, "２０２３-Ａ01") == "2023-A01")
    #expect(reading(Code.self, "0106–4") == "0106-4")
    #expect(reading(Code.self, number: "106") == "106 W-CD-01")
    #expect(reading(Code.self, number: "2.0230901E7") == "20230901 W-CD-01")
    #expect(reading(Code.self, number: "9.1400000000000003E+78") == "E-CD-01")
    #expect(reading(Code.self, "9.14E+78") == "E-CD-01")
    #expect(reading(Code.self, Cell("2023-01-02", storage: .date(.day))) == "E-CD-01")
    #expect(reading(Code.self, "学号1") == "E-CD-02")
  }

  @Test("a school's code has 2 to 20 characters")
  func readsSchoolCodes() {
    #expect(reading(SchoolCode.self, "zs-01") == "ZS-01")
    #expect(reading(SchoolCode.self, "1") == "E-SC-01")
  }

  @Test("a number in a text field is its digits where they are exact")
  func readsPlainText() {
    #expect(reading(PlainText.self, "因病，休学") == "因病，休学")
    #expect(reading(PlainText.self, number: "3") == "3")
    #expect(reading(PlainText.self, number: "1.5") == "E-TX-01")
    #expect(reading(PlainText.self, number: "1234567890123456") == "E-TX-01")
  }

  @Test(
    "telephone numbers are read from all spellings",
    arguments: [
      ("13812345678", "13812345678"), ("138 1234 5678", "13812345678"),
      ("+86 138-1234-5678", "13812345678"), ("0760-88881234", "0760-88881234"),
      ("076088881234", "0760-88881234"), ("(0760)88881234", "0760-88881234"),
      ("020-88881234-801", "020-88881234-801"), ("88881234", "88881234"),
      ("4008001234", "4008001234"), ("13812345678/0760-88881234", "13812345678/0760-88881234"),
      ("13812345678、13912345678", "13812345678/13912345678"), ("+852 2123 4567", "+85221234567"),
      ("1381234567", "E-PH-01"), ("12812345678", "E-PH-01"), ("见备注1", "E-PH-01"),
      ("1.38E+10", "E-PH-02"),
    ])
  func readsPhones(text: String, expected: String) {
    #expect(reading(PhoneNumber.self, text) == expected)
  }

  @Test("a number cell holds a mobile whole, and a landline without its zero")
  func readsPhoneNumberCells() {
    #expect(reading(PhoneNumber.self, number: "13812345678") == "13812345678")
    #expect(reading(PhoneNumber.self, number: "76088881234") == "0760-88881234 W-PH-01")
    #expect(reading(PhoneNumber.self, number: "1.38E+10") == "E-PH-02")
  }
}
