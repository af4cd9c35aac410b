import Registry
import Tables
import Testing

@Suite("Cell text")
struct CellTextTests {
  @Test(
    "loses what can't be seen and nothing else",
    arguments: [
      ("abc", "abc"), (" abc ", "abc"), ("'0106", "0106"), ("’0106", "0106"), ("\u{FEFF}中山", "中山"),
      ("中\u{200B}山\u{A0}", "中山"), ("\u{3000}张三\u{3000}", "张三"), ("a\nb\tc", "a b c"), ("⼴东", "广东"),
      ("因病，休学", "因病，休学"), ("", ""), ("'", ""), ("it's", "it's"), ("a\u{0}b", "ab"),
    ])
  func tidies(text: String, expected: String) {
    #expect(CellText.tidy(text) == expected)
  }

  @Test(
    "is brought to half width for codes and numbers",
    arguments: [("４４２０００Ｘ", "442000X"), ("（一）", "(一)"), ("１，２３４", "1,234"), ("中山市", "中山市")])
  func narrows(text: String, expected: String) {
    #expect(CellText.narrow(text) == expected)
  }

  @Test("loses all its spaces for codes")
  func compacts() {
    #expect(CellText.compact(" 4420 00\u{A0}2005 ") == "442000" + "2005")
  }

  @Test(
    "is blank where it only stands for nothing",
    arguments: [
      "", " ", "-", "—", "——", "/", "／", "无", "〈空〉", "<clear>", "N/A", "null", "\u{3000}",
    ])
  func recognisesBlankWords(word: String) {
    #expect(CellText.isBlankWord(word))
  }

  @Test("is not blank where it says something", arguments: ["0", "无锡", "否", "--x", "#N/A"])
  func keepsOtherWords(word: String) {
    #expect(!CellText.isBlankWord(word))
  }

  @Test("asks to empty a field only by the two signs for it")
  func recognisesClearTokens() {
    #expect(["〈空〉", "<clear>", "<CLEAR>"].allSatisfy(CellText.isClearToken))
    #expect(!["", "无", "-", "空"].contains(where: CellText.isClearToken))
  }

  @Test("无 is no text but an answer to a yes-or-no question")
  func blankDependsOnType() {
    #expect(PlainText.isBlank(Cell("无")))
    #expect(!Truth.isBlank(Cell("无")))
    #expect(Truth.isBlank(Cell("-")))
    #expect(PlainText.isBlank(.blank))
  }

  @Test("of a formula that was never computed is not taken for blank")
  func tellsUncomputedFormulas() {
    for name in ["name", "nation"] {
      var draft = Draft(Entities.description(of: Person.self))
      draft.read(
        Cell("", storage: .uncomputedFormula), into: draft.entity.position(of: name) ?? 0)
      #expect(draft.findings.map(\.finding.code) == ["E-CE-03"])
    }
  }

  @Test("that is an error or an uncomputed formula has no value")
  func refusesErrors() {
    #expect(reading(PlainText.self, Cell("#N/A", storage: .error)) == "E-CE-02")
    #expect(reading(WholeNumber.self, "#REF!") == "E-CE-02")
    #expect(reading(PlainText.self, Cell("", storage: .uncomputedFormula)) == "E-CE-03")
    #expect(reading(PlainText.self, " ") == "E-CE-01")
  }
}
