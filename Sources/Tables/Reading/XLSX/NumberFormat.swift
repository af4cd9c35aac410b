// NumberFormat tells what a format code says about the numbers under it: dates, times, decimals.

/// How a cell's number is shown, as far as reading it needs to know.
enum NumberFormat: Equatable {
  /// The number itself; `decimals` are the places of its value that are shown, nil if any.
  case number(decimals: Int?)
  /// A date, to the month or the day.
  case date(Cell.DatePrecision)
  /// A time of day without its date.
  case time

  /// The format behind a number that needs no definition in the file, in the Chinese edition.
  init(builtIn id: Int) {
    switch id {
    case 1, 3, 5, 6, 9, 37, 38, 41, 42: self = .number(decimals: id == 9 ? 2 : 0)
    case 2, 4, 7, 8, 39, 40, 43, 44: self = .number(decimals: 2)
    case 10: self = .number(decimals: 4)
    case 17, 27, 36, 50, 52, 57: self = .date(.month)
    case 14...16, 22, 28...31, 51, 53, 54, 58: self = .date(.day)
    case 18...21, 32...35, 45, 47, 55, 56: self = .time
    default: self = .number(decimals: nil)
    }
  }

  init(code: String) {
    self = FormatCode(code).meaning
  }
}

/// The first section of a format code, taken apart.
private struct FormatCode {
  /// The letters of date parts in order, runs joined; minutes are not told from months yet.
  private var parts: [UInt8] = []
  private var isElapsed = false
  private var isScaled = false
  private var digits = 0
  private var decimals: Int?
  private var percents = 0

  init(_ code: String) {
    var rest = Array(code.utf8)[...]
    while let byte = rest.popFirst(), byte != UInt8(ascii: ";") {
      switch byte {
      case UInt8(ascii: "\""): rest = rest.drop { $0 != byte }.dropFirst()
      case UInt8(ascii: "\\"), UInt8(ascii: "!"), UInt8(ascii: "_"), UInt8(ascii: "*"):
        rest = rest.dropFirst(Self.scalarLength(rest.first))
      case UInt8(ascii: "["):
        let inner = rest.prefix { $0 != UInt8(ascii: "]") }
        rest = rest.dropFirst(inner.count + 1)
        let isUnit = inner.allSatisfy { "hms".utf8.contains($0 | 0x20) }
        isElapsed = isElapsed || (isUnit && !inner.isEmpty)
      case UInt8(ascii: "A"), UInt8(ascii: "a"): rest = Self.withoutNoonMark(rest)
      default: take(byte)
      }
    }
  }

  var meaning: NumberFormat {
    let units = parts.indices.map { isMinutes(at: $0) ? UInt8(ascii: "n") : parts[$0] }
    if units.contains(UInt8(ascii: "d")) { return .date(.day) }
    if units.contains(where: { "ym".utf8.contains($0) }) { return .date(.month) }
    if isElapsed { return .number(decimals: nil) }
    if !units.isEmpty { return .time }
    guard digits > 0, !isScaled else { return .number(decimals: nil) }
    return .number(decimals: (decimals ?? 0) + 2 * percents)
  }

  private mutating func take(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"):
      digits += 1
      decimals = decimals.map { $0 + 1 }
    case UInt8(ascii: "."): decimals = decimals ?? 0
    case UInt8(ascii: "%"): percents += 1
    case UInt8(ascii: "/"): isScaled = true
    case UInt8(ascii: "E"), UInt8(ascii: "e"): isScaled = true
    case let letter where "ymdhs".utf8.contains(letter | 0x20):
      if parts.last != letter | 0x20 { parts.append(letter | 0x20) }
    default: break
    }
  }

  /// `m` is minutes after hours and before seconds.
  private func isMinutes(at index: Int) -> Bool {
    guard parts[index] == UInt8(ascii: "m") else { return false }
    let before = index > 0 ? parts[index - 1] : 0
    let after = index + 1 < parts.count ? parts[index + 1] : 0
    return before == UInt8(ascii: "h") || after == UInt8(ascii: "s")
      || (isElapsed && parts.count == 1)
  }

  /// What follows `AM/PM` or `A/P`, whose first letter was taken.
  private static func withoutNoonMark(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let lower = rest.prefix(4).map { $0 | 0x20 }
    // With the bit set, "/" stays itself.
    if lower == Array("m/pm".utf8) { return rest.dropFirst(4) }
    return lower.starts(with: "/p".utf8) ? rest.dropFirst(2) : rest
  }

  private static func scalarLength(_ lead: UInt8?) -> Int {
    switch lead {
    case nil: 0
    case .some(..<0xC0): 1
    case .some(..<0xE0): 2
    case .some(..<0xF0): 3
    default: 4
    }
  }
}
