import Registry
import Tables
import Testing

@Suite("Numbers")
struct NumberTests {
  @Test(
    "of people and things are whole, with separators and units taken off",
    arguments: [
      ("1,234", "1234"), ("１２３４", "1234"), ("1234人", "1234"), ("0", "0"), ("12 家", "12"),
      ("1，234人次", "1234"), ("约300", "E-NU-01"), ("300余", "E-NU-01"), (">300", "E-NU-01"),
      ("1,23", "E-NU-02"), ("abc", "E-NU-02"), ("-5", "E-NU-03"), ("1.5", "E-NU-04"),
      ("99999999999", "E-NU-02"),
    ])
  func readsCounts(text: String, expected: String) {
    #expect(reading(WholeNumber.self, text) == expected)
  }

  @Test("in number cells are read exactly")
  func readsCountCells() {
    #expect(reading(WholeNumber.self, number: "300") == "300")
    #expect(reading(WholeNumber.self, number: "3.0E2") == "300")
    #expect(reading(WholeNumber.self, number: "2.5") == "E-NU-04")
  }

  @Test(
    "of money are exact decimals",
    arguments: [
      ("1,234.50", "1234.5"), ("￥1234.50元", "1234.5"), ("3.5万元", "35000"), ("0.00", "0"),
      ("12.345千元", "12345"), ("-20", "-20"), ("0.1", "0.1"), ("约3万", "E-NU-01"),
      ("1..2", "E-NU-02"),
    ])
  func readsAmounts(text: String, expected: String) {
    #expect(reading(Amount.self, text) == expected)
  }

  @Test(
    "of money in number cells lose the noise behind their 15th digit",
    arguments: [
      ("1234.5600000000001", "1234.56"), ("0.30000000000000004", "0.3"),
      ("99.999999999999999", "100"), ("1.5E-3", "0.0015"), ("2.5E3", "2500"),
    ])
  func readsAmountCells(text: String, expected: String) {
    #expect(reading(Amount.self, number: text) == expected)
  }

  @Test("that answer a question are yes or no")
  func readsTruth() {
    for yes in ["是", "有", "Y", "1", "true", "TRUE", "√", " 是 "] {
      #expect(reading(Truth.self, yes) == "true", "\(yes)")
    }
    for no in ["否", "无", "n", "0", "False", "×"] {
      #expect(reading(Truth.self, no) == "false", "\(no)")
    }
    #expect(reading(Truth.self, Cell("TRUE", storage: .boolean)) == "true")
    #expect(reading(Truth.self, "也许") == "E-EN-01")
  }
}
