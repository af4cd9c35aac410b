// SerialDate turns a spreadsheet's day numbers into ISO 8601 dates.

/// The day from which a workbook counts.
enum Epoch {
  /// Day 1 is 1900-01-01, and day 60 the 29 February 1900 that never was.
  case year1900
  /// Day 0 is 1904-01-01.
  case year1904
}

/// A point in time stored as days, the time of day being the fraction.
struct SerialDate {
  private let epoch: Epoch
  /// Whole days, and seconds of that day.
  private let (day, second): (Int, Int)

  /// Nil for numbers that aren't a date: negative, within the first day, or after the year 9999.
  init?(_ value: Double, epoch: Epoch) {
    guard value >= (epoch == .year1900 ? 1 : 0), value < 2_958_466 else { return nil }
    let seconds = Int((value * 86_400).rounded())
    self.epoch = epoch
    (day, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
  }

  var hasTime: Bool { second != 0 }

  func text(_ precision: Cell.DatePrecision) -> String {
    let (year, month, dayOfMonth) = date
    let date = Self.padded(year, 4) + "-" + Self.padded(month)
    switch precision {
    case .month: return date
    case .day: return date + "-" + Self.padded(dayOfMonth)
    case .time:
      let time = [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0) }
      return date + "-" + Self.padded(dayOfMonth) + "T" + time.joined(separator: ":")
    }
  }

  private var date: (year: Int, month: Int, day: Int) {
    switch epoch {
    case .year1904: Self.civil(day - 24_107)
    case .year1900 where day == 60: (1900, 2, 29)
    case .year1900: Self.civil(day - (day < 60 ? 25_568 : 25_569))
    }
  }

  /// The Gregorian date so many days after 1970-01-01, counted in years from March and eras of 400.
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let days = days + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let isNextYear = month >= 10
    return (
      era * 400 + year + (isNextYear ? 1 : 0),
      isNextYear ? month - 9 : month + 3,
      dayOfYear - (153 * month + 2) / 5 + 1
    )
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
