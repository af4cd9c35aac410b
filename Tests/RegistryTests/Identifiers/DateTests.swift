import Tables
import Testing

@testable import Registry

@Suite("Dates")
struct DateTests {
  @Test(
    "are read from all spellings",
    arguments: [
      ("2023-09-01", "2023-09-01"), ("2023年9月", "2023-09-01"), ("2023-9-1", "2023-09-01"),
      ("23.9.1", "2023-09-01 W-DT-01"), ("98.3.12", "1998-03-12 W-DT-01"),
      ("20230901", "2023-09-01"), ("202309", "2023-09-01"), ("2023/9/1 0:00:00", "2023-09-01"),
      ("2023-09-01T08:30:00", "2023-09-01"), ("二〇二三年九月", "2023-09-01"),
      ("二○二三年十二月三十一日", "2023-12-31"), ("2023.09.01", "2023-09-01"), ("2023.9", "2023-09-01"),
      ("2023.10", "2023-10-01"), ("2023.1", "2023-01-01 W-DT-03"), ("２０２３／９／１", "2023-09-01"),
      ("2023 年 9 月 1 日", "2023-09-01"), ("2023年9月1日(星期五)", "2023-09-01"),
      ("23年9月", "2023-09-01 W-DT-01"), ("2024-02-29", "2024-02-29"),
    ])
  func readsSpellings(text: String, expected: String) {
    #expect(reading(CalendarDate.self, text) == expected)
  }

  @Test(
    "that do not exist are refused",
    arguments: ["2023年9月31日", "2023-13", "2023-02-29", "1899-12-31", "20230931", "2023-9-0"])
  func refusesInvalidDays(text: String) {
    #expect(reading(CalendarDate.self, text) == "E-DT-01")
  }

  @Test(
    "are not guessed from anything else",
    arguments: [
      "9/1/2023", "2023", "2023年", "9月1日", "45170", "23.9", "2023--9", "2023 9 1", "长期", "abc",
    ])
  func refusesOtherTexts(text: String) {
    #expect(reading(CalendarDate.self, text) == "E-DT-02")
  }

  @Test("are not cohorts or terms", arguments: ["2023秋", "2023级", "23级2班", "2026届"])
  func refusesCohorts(text: String) {
    #expect(reading(CalendarDate.self, text) == "E-DT-04")
  }

  @Test("stored as dates keep the precision of their format")
  func readsDateCells() throws {
    var notes: [Finding] = []
    let month = Cell("2023-09", storage: .date(.month))
    let day = Cell("2023-09-05", storage: .date(.day))
    let time = Cell("2023-09-05T08:30:00", storage: .date(.time))
    #expect(try CalendarDate.readWithPrecision(month, notes: &notes).precision == .month)
    #expect(try CalendarDate.readWithPrecision(day, notes: &notes).precision == .day)
    #expect(try CalendarDate.readWithPrecision(time, notes: &notes).date.text == "2023-09-05")
    #expect(notes == [])
  }

  @Test("stored as numbers are read where only one day can be meant")
  func readsNumberCells() {
    #expect(reading(CalendarDate.self, number: "45170") == "2023-09-01 W-DT-02")
    #expect(reading(CalendarDate.self, number: "20230901") == "2023-09-01")
    #expect(reading(CalendarDate.self, number: "2.0230901E7") == "2023-09-01")
    #expect(reading(CalendarDate.self, number: "2023.9") == "2023-09-01")
    #expect(reading(CalendarDate.self, number: "2023.12") == "2023-12-01")
    #expect(reading(CalendarDate.self, number: "2023.1") == "E-DT-03")
    #expect(reading(CalendarDate.self, number: "2023.1", decimals: 1) == "E-DT-03")
    #expect(reading(CalendarDate.self, number: "2023.1", decimals: 2) == "2023-10-01")
    #expect(reading(CalendarDate.self, number: "2023.10", decimals: 2) == "2023-10-01")
    #expect(reading(CalendarDate.self, number: "2023.13") == "E-DT-01")
    #expect(reading(CalendarDate.self, number: "3") == "E-DT-02")
  }

  @Test("that are refused say why in both languages")
  func explainsErrors() {
    var notes: [Finding] = []
    #expect {
      try CalendarDate.read(Cell("2023.1", storage: .number(decimals: nil)), notes: &notes)
    } throws: { error in
      error as? Finding
        == Finding(
          .ambiguousMonth,
          Text(
            zh: "数值2023.1无法区分2023年1月与2023年10月。",
            en: "The number 2023.1 may mean January or October 2023."),
          fix: Text(
            zh: "请改填为“2023-01”或“2023-10”格式。", en: "Enter it as 2023-01 or 2023-10."))
    }
  }

  @Test("are counted without gaps or repeats")
  func countsDays() throws {
    let first = try #require(CalendarDate(year: 1900, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2100, month: 12, day: 31))
    #expect(CalendarDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
    var previous: CalendarDate?
    for number in first.dayNumber...last.dayNumber {
      let date = CalendarDate(dayNumber: number)
      #expect(CalendarDate(year: date.year, month: date.month, day: date.day)?.dayNumber == number)
      if let previous { #expect(previous < date) }
      previous = date
    }
    #expect(previous == last)
  }

  @Test("tell an age in whole years")
  func tellsAges() throws {
    let birth = try #require(CalendarDate(iso: "2005-03-12"))
    #expect(birth.years(until: try #require(CalendarDate(iso: "2025-03-11"))) == 19)
    #expect(birth.years(until: try #require(CalendarDate(iso: "2025-03-12"))) == 20)
  }

  @Test("of years alone are read for cohorts")
  func readsYears() {
    #expect(reading(Year.self, "2023级") == "2023")
    #expect(reading(Year.self, number: "2023") == "2023")
    #expect(reading(Year.self, "二〇二三年") == "2023")
    #expect(reading(Year.self, "23级2班") == "E-YR-01")
    #expect(reading(Year.self, "1899") == "E-YR-01")
  }
}
