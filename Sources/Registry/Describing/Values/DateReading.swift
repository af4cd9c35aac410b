// Reads a `CalendarDate` from all the ways in which sheets and people write dates.

public import Tables

extension CalendarDate: FieldValue {
  public static var sqlType: String { "date" }
  public static var kind: ValueKind { .date }

  /// Reads a date; one that names only year and month is the first of that month.
  public static func read(
    _ cell: Cell, notes: inout [Finding]
  ) throws(Finding) -> CalendarDate {
    try readWithPrecision(cell, notes: &notes).date
  }

  /// Reads a date and tells whether it named the day (`.day`) or only the month (`.month`).
  public static func readWithPrecision(
    _ cell: Cell, notes: inout [Finding]
  ) throws(Finding) -> (date: CalendarDate, precision: Cell.DatePrecision) {
    if let date = CalendarDate(iso: cell.text) { return (date, .day) }
    let text = try cell.narrowText()
    if cell.isNumber { return try NumericDate.read(cell, notes: &notes) }
    return try WrittenDate(text).date(notes: &notes)
  }
}

/// Dates that a sheet stores as a plain number.
enum NumericDate {
  typealias Result = (date: CalendarDate, precision: Cell.DatePrecision)

  static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> Result {
    guard let number = NumberText(cell.text, allowingExponent: true), !number.isNegative else {
      throw .notADate(cell.text)
    }
    switch (number.whole.utf8.count, number.fraction.utf8.count) {
    case (8, 0), (6, 0): return try WrittenDate(number.whole).date(notes: &notes)
    case (5, _): return (try fromSerial(number, notes: &notes), .day)
    case (4, 1), (4, 2): return try fromMonthNumber(number, cell)
    default: throw .notADate(cell.text)
    }
  }

  /// The day number of spreadsheet programs, in a cell whose date format was lost.
  private static func fromSerial(
    _ number: NumberText, notes: inout [Finding]
  ) throws(Finding) -> CalendarDate {
    guard let serial = Int(number.whole), (10_000...73_050).contains(serial) else {
      throw .notADate(number.text)
    }
    let date = CalendarDate(dayNumber: serial - 25_569)
    notes.append(.serialNumber(number.whole, date))
    return date
  }

  /// A month written as `2023.9`. As a number, 2023.10 is the same as 2023.1: only a format of two
  /// decimals shows that October was meant.
  private static func fromMonthNumber(_ number: NumberText, _ cell: Cell) throws(Finding) -> Result
  {
    var month = number.fraction
    if month == "1" {
      guard case .number(decimals: 2) = cell.storage else { throw .ambiguousMonth(number.whole) }
      month = "10"
    }
    guard let year = Int(number.whole), let month = Int(month),
      let date = CalendarDate(year: year, month: month, day: 1)
    else { throw .invalidDate(number.text) }
    return (date, .month)
  }
}

/// A date in writing, taken apart into its numbers and the signs between them.
struct WrittenDate {
  private let original: String
  private var numbers: [Int] = []
  /// How many digits each of the numbers had.
  private var lengths: [Int] = []
  private var signs = String.UnicodeScalarView()

  /// `text` is expected in half width.
  init(_ text: String) throws(Finding) {
    original = text
    if text.unicodeScalars.contains(where: Self.isCohortSign) { throw .cohort(text) }
    let digits = ChineseNumerals.replaced(in: Self.withoutTime(text))
    var previous: Unicode.Scalar = " "
    for scalar in CodeText.hyphenated(digits).unicodeScalars {
      if Self.isDigit(scalar) {
        try append(scalar, after: previous)
      } else if scalar != " " {
        guard signs.count < numbers.count else { throw .notADate(text) }
        signs.append(scalar)
      }
      previous = scalar
    }
  }

  /// Adds a digit to the number that it continues, or begins a new one behind a sign.
  private mutating func append(
    _ digit: Unicode.Scalar, after previous: Unicode.Scalar
  ) throws(Finding) {
    if !Self.isDigit(previous) {
      guard signs.count == numbers.count else { throw .notADate(original) }
      numbers.append(0)
      lengths.append(0)
    }
    let last = numbers.count - 1
    if lengths[last] == 8 { throw .notADate(original) }
    numbers[last] = numbers[last] * 10 + Int(digit.value) - 0x30
    lengths[last] += 1
  }

  func date(notes: inout [Finding]) throws(Finding) -> NumericDate.Result {
    let parts = try parts(notes: &notes)
    guard let date = CalendarDate(year: parts.year, month: parts.month, day: parts.day ?? 1) else {
      throw .invalidDate(original)
    }
    return (date, parts.day == nil ? .month : .day)
  }

  private typealias Parts = (year: Int, month: Int, day: Int?)

  private func parts(notes: inout [Finding]) throws(Finding) -> Parts {
    let signs = String(signs)
    guard lengths.dropFirst().allSatisfy({ $0 <= 2 }) else { throw .notADate(original) }
    switch (lengths.count, lengths.first) {
    case (1, 8) where signs.isEmpty:
      return (numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100)
    case (1, 6) where signs.isEmpty: return (numbers[0] / 100, numbers[0] % 100, nil)
    case (2, 4) where Self.monthSigns.contains(signs):
      if signs == ".", lengths[1] == 1, numbers[1] == 1 { notes.append(.readAsJanuary(original)) }
      return (numbers[0], numbers[1], nil)
    case (2, 2) where signs == "年" || signs == "年月":
      return (fullYear(numbers[0], notes: &notes), numbers[1], nil)
    case (3, 4) where Self.daySigns.contains(signs): return (numbers[0], numbers[1], numbers[2])
    case (3, 2) where Self.daySigns.contains(signs):
      return (fullYear(numbers[0], notes: &notes), numbers[1], numbers[2])
    default: throw .notADate(original)
    }
  }

  /// The year that two digits mean: up to ten years ahead, else in the last century.
  private func fullYear(_ digits: Int, notes: inout [Finding]) -> Int {
    let year = 2000 + digits > CalendarDate.today.year + 10 ? 1900 + digits : 2000 + digits
    notes.append(.twoDigitYear(original, year))
    return year
  }

  private static let monthSigns: Set = ["年月", "年", "-", "/", "."]
  private static let daySigns: Set = ["年月日", "年月号", "年月", "--", "//", "..", "--日", "//日"]

  /// Cuts a time (`0:00:00`), a day of the week or a note in brackets off.
  private static func withoutTime(_ text: String) -> String {
    let hasTime = text.utf8.contains(UInt8(ascii: ":"))
    let end = text.unicodeScalars.firstIndex { scalar in
      switch scalar {
      case "星", "周", "(": true
      case " ", "T": hasTime
      default: false
      }
    }
    return end.map { String(text[..<$0]) } ?? text
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isCohortSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "级", "届", "秋", "春", "班": true
    default: false
    }
  }
}
