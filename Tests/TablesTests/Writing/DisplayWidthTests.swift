import Testing

@testable import Tables

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "counts the cells a terminal gives a text",
    arguments: [
      ("", 0), ("abc", 3), ("中山市", 6), ("A班", 3), ("（一）", 6), ("ＡＢ", 4), ("ｱｲ", 2), ("。", 2),
      ("〔2025〕", 8), ("㎡", 2), ("한글", 4), ("한글", 4), ("𠮷", 2), ("\u{3000}", 2),
      ("é", 1), ("e\u{301}", 1), ("か\u{3099}", 2), ("a\u{200B}b", 2), ("\u{FEFF}a", 1),
      ("😀", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇨🇳", 2), ("❤️", 2), ("1️⃣", 2), ("☎", 1), ("✅", 2),
      ("中国🇨🇳!", 7), ("…", 1), ("█▏", 2), ("\u{1B}\n", 0),
    ])
  func width(text: String, expected: Int) {
    #expect(displayWidth(text) == expected)
  }

  @Test("pads to the cells, on either side, and never cuts")
  func padding() {
    #expect("中".padded(to: 5) == "中   ")
    #expect("中".padded(to: 5, alignment: .right) == "   中")
    #expect("中".padded(to: 5, alignment: .center) == " 中  ")
    #expect("中山".padded(to: 3) == "中山")
  }

  @Test("cuts at whole characters, within the cells")
  func truncation() {
    #expect("中山市".truncated(to: 6) == "中山市")
    #expect("中山市".truncated(to: 5) == "中山…")
    #expect("中山市".truncated(to: 4) == "中…")
    #expect("👨‍👩‍👧abc".truncated(to: 3) == "👨‍👩‍👧…")
    #expect("中山市".truncated(to: 1) == "…")
    #expect("中山市".truncated(to: 0) == "")
  }
}
