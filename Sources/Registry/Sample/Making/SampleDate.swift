/// A day of the calendar that can be counted with.
struct SampleDate: Sendable, Hashable, Comparable {
  let year: Int
  let month: Int
  let day: Int

  init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that many days after 1 January 1970, by Howard Hinnant's `civil_from_days`.
  init(ordinal: Int) {
    let shifted = ordinal + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970.
  var ordinal: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  static let distantFuture = SampleDate(9999, 12, 31)

  /// As ISO 8601 has it: `2023-09-01`.
  var text: String { "\(year)-\(zeroPadded(month, 2))-\(zeroPadded(day, 2))" }

  /// Without signs between: `20230901`.
  var compact: String { "\(year)\(zeroPadded(month, 2))\(zeroPadded(day, 2))" }

  func adding(days: Int) -> SampleDate { SampleDate(ordinal: ordinal + days) }

  /// The same day of another year; 29 February becomes the 28th.
  func adding(years: Int) -> SampleDate {
    SampleDate(year + years, month, month == 2 && day == 29 ? 28 : day)
  }

  static func < (a: SampleDate, b: SampleDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

/// A number with zeros in front, up to that many digits.
func zeroPadded(_ number: Int, _ digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
