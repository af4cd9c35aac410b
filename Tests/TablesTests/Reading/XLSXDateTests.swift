import Tables
import Testing

@Suite struct XLSXDateTests {
  @Test func `A date format without an entry in the styles is known by its number`() throws {
    #expect(try Fixture("date_numfmt57.xlsx").rows() == ["1: 2023-09 month", "2: 45170 n"])
  }

  @Test func `Built-in and custom formats tell dates, months and plain numbers apart`() throws {
    let day = "2023-09-01 day"
    let month = "2023-09 month"
    let expected = [
      // 14, 15, 16, 17, 22, 27, 28, 30, 31, 36, 50, 51, 57, 58
      day, day, day, month, day, month, day, day, day, month, month, day, month, day,
      // yyyy"年"m"月", the same with d"日", [$-804]yyyy\-mm, yyyy/mm/dd hh:mm AM/PM
      month, day, month, day,
      // "day "0, [Red]0.00, 0\d
      "45170 n0", "45170 n2", "45170 n0",
    ]
    #expect(
      try Fixture("dates.xlsx").rows()
        == expected.enumerated().map { "\($0.offset + 1): \($0.element)" })
  }

  @Test func `Days are counted as spreadsheets do, and times shown where there are any`() throws {
    #expect(
      try Fixture("dates_edges.xlsx").rows() == [
        "1: 2023-09-01T12:00:00 time | 2023-09 month", "2: 2023-09-02 day | 2023-09 month",
        "3: 1900-01-01 day | 1900-01 month", "4: 1900-02-28 day | 1900-02 month",
        "5: 1900-02-29 day | 1900-02 month", "6: 1900-03-01 day | 1900-03 month",
        "7: 0.25 n | 0.25 n", "8: 0 n | 0 n", "9: -1 n | -1 n",
        "10: 9999-12-31 day | 9999-12 month", "11: 2958466 n | 2958466 n",
        "12: 2023-09-01 day | 2023-09-01T08:30:00 time",
      ])
  }

  @Test func `A workbook may count its days from 1904`() throws {
    #expect(
      try Fixture("dates_1904.xlsx").rows() == [
        "1: 2023-09-01 day | 1904-01-01 day | 1904-02-29 day"
      ])
  }

  @Test func `A time of day without its date stays a number`() throws {
    let both = "0.75 n | 2023-09-01T18:00:00 time"
    let elapsed = "0.75 n | 45170.75 n"
    // 18, 20, 21, 32, 33, 45, 46, h:mm AM/PM, [h]:mm, mm:ss
    let expected = [both, both, both, both, both, both, elapsed, both, elapsed, both]
    #expect(
      try Fixture("times.xlsx").rows()
        == expected.enumerated().map { "\($0.offset + 1): \($0.element)" })
  }
}
