import ArgumentParser

/// Which numbers an option takes: others would be refused by the database, in its own words.
extension ClosedRange<Int> {
  static var rows: Self { 1...1_000_000 }
  static var calendarYears: Self { 1949...2100 }

  /// - Throws: `ValidationError` where a number is given that the option can't take.
  func check(_ value: Int?, for option: String) throws {
    guard let value, !contains(value) else { return }
    throw ValidationError(
      Failure.sentence(
        "E-US-06", zh: "\(option) 应为\(lowerBound)至\(upperBound)",
        en: "\(option) takes \(lowerBound) to \(upperBound)"))
  }
}
