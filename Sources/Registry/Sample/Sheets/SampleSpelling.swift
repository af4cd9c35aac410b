/// How the sender of a file spells dates, names and numbers: never such that anything is lost.
struct SampleSpelling {
  var days: DayStyle = .iso
  var months: MonthStyle = .day
  /// Names of two characters get a wide space between, to be as long as those of three.
  var padsNames = false
  /// The share of numbers and names with something odd about them.
  var dirt = 0.0
  /// How numbers are kept from becoming numbers, in files that know no text cells.
  var guardStyle: GuardStyle = .none
  var random: SplitMix64

  /// `2023-09-01`, `2023年9月1日`, `2023.09.01`, `20230901`, or a date cell in one of two formats.
  enum DayStyle: CaseIterable { case iso, chinese, dotted, compact, cell, shortCell }
  /// As a whole day, `2023年9月`, or a date cell that shows year and month.
  enum MonthStyle: CaseIterable { case day, chinese, cell }
  /// Nothing, `'4420…`, `="4420…"`, or a tab behind.
  enum GuardStyle: CaseIterable { case none, apostrophe, formula, tab }

  mutating func cell(_ value: SampleValue) -> SampleCell {
    switch value {
    case .blank: .blank
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .name(let name): .text(spelled(name: name))
    case .document(let number): .text(spelled(document: number))
    case .day(let day): cell(day)
    case .month(let day): cell(month: day)
    }
  }

  private func cell(_ day: SampleDate) -> SampleCell {
    switch days {
    case .iso: .text(day.text)
    case .chinese: .text("\(day.year)年\(day.month)月\(day.day)日")
    case .dotted: .text("\(day.year).\(zeroPadded(day.month, 2)).\(zeroPadded(day.day, 2))")
    case .compact: .text(day.compact)
    case .cell: .date(day, format: "yyyy-mm-dd")
    case .shortCell: .date(day, format: "yyyy/m/d")
    }
  }

  private func cell(month day: SampleDate) -> SampleCell {
    switch months {
    case .day: cell(day)
    case .chinese: .text("\(day.year)年\(day.month)月")
    case .cell: .date(day, format: "yyyy\"年\"m\"月\"")
    }
  }

  private mutating func spelled(name: String) -> String {
    let padded = padsNames && name.count == 2 ? "\(name.prefix(1))\u{3000}\(name.suffix(1))" : name
    return random.chance(dirt) ? padded + random.pick(["\u{A0}", " ", "\u{3000}"]) : padded
  }

  private mutating func spelled(document number: String) -> String {
    switch guardStyle {
    case .formula: return "=\"\(number)\""
    case .tab: return number + "\t"
    case .apostrophe: return "'" + number
    case .none: break
    }
    if !random.chance(dirt) { return number }
    switch random.number(in: 0...3) {
    case 0: return String(String.UnicodeScalarView(number.unicodeScalars.map(Self.wide)))
    case 1: return "'" + number
    case 2: return number + "\u{A0}"
    default: return number.lowercased()
    }
  }

  /// The full-width form of an ASCII character.
  private static func wide(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
  }
}
