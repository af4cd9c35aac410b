import TestSupport
import Testing

@testable import Registry

@Suite struct MaskingTests {
  @Test(arguments: [
    ("442000200504010043", "442000********0043"),
    ("44200020050401004x", "442000********004X"),
    ("44200020050401004×", "442000********004X"),
    ("44200O200504010043", "44200O********0043"),
    ("110101800101001", "110101******001"),
    ("4420002005040100", "442000******0100"),
    ("身份证442000 20050401 0043号", "身份证442000********0043号"),
    ("442000\u{3000}20050401\u{200B}0043", "442000********0043"),
    ("４４２０００２００５０４０１００４３", "442000********0043"),
    ("110101 800101 001", "110101******001"),
    ("442000200504010043、442000200503120013", "442000********0043、442000********0013"),
    ("442000200504010043 13800138000", "442000********0043 13800138000"),
    ("/名册/442000200504010043.csv", "/名册/442000********0043.csv"),
  ])
  func `a document number is masked in whatever form it is read`(text: String, masked: String) {
    #expect(Masking.masked(in: text) == masked)
    #expect(Masking.masked(in: masked) == masked)
  }

  @Test(arguments: [
    "Y000144000001235000001", "XX00440000012350000001", "1819000000403456", "124420004557000547",
    "91442000MA5EXAMP0M", "20230901 20240901", "第12行、第13行、第14行、第15行", "0760-88881234 13800138000",
    "12345678-1234-8234-9234-123456789012", "",
  ])
  func `codes that tell nothing of a person stay as they are`(text: String) {
    #expect(Masking.masked(in: text) == text)
  }

  @Test func `a message quotes a number masked, however long the text around it`() {
    let long = "所属院校、专业及班级:442000200504010043"
    #expect(Finding.quote(long) == "所属院校、专业及班级:442000**…")
    let finding = Finding(.notAmong, Text(zh: "甲442000200504010043", en: "442000200504010043"))
    #expect(finding.message == Text(zh: "甲442000********0043", en: "442000********0043"))
  }

  @Test func `what names a person is shown as it is, unless it is like a number`() throws {
    let person = try Example.entity("person")
    for (typed, shown) in [
      ("张三", "张三"), ("E12345678", "E******78"), ("Ｅ１２３４５６７８", "Ｅ******７８"),
      ("00000000-0000-8000-8000-000000000001", "00000000-0000-8000-8000-000000000001"),
      ("442000200504010043", "442000********0043"),
    ] {
      #expect(person.shownKey(typed) == shown)
    }
    let post = try Example.entity("post")
    let key = "91442000MA51ABCD47/E12345678/technician/2024-01-01"
    #expect(post.shownKey(key) == key.replacing("E12345678", with: "E******78"))
  }

  @Test(arguments: [
    ("person-alias", "former_id", "E12345678", "E******78"),
    ("person-alias", "former_id", "张三", "张三"),
    ("person", "document_number", "E12345678", "E******78"),
    ("student", "person", "E12345678", "E******78"), ("student", "person", "张三", "张三"),
    ("station", "head_phone", "12812345678", "128****5678"),
    ("school", "tier", "442000200504010043", "442000********0043"),
  ])
  func `the value beside a message is masked as the message is`(
    noun: String, field: String, text: String, shown: String
  ) throws {
    let description = try Example.entity(noun).known(field)
    #expect(description.masked(text) == shown)
    let draft = Draft(noun, ["\(field)": text])
    for finding in draft.findings {
      #expect(finding.value == shown && finding.finding.message.zh.contains(shown), "\(finding)")
    }
  }
}
