/// How many students enter each school, major and autumn.
struct SampleIntake: Sendable {
  private let firstYear: Int
  /// By school, offer and year.
  private var counts: [[[Int]]]

  func count(school: Int, offer: Int, year: Int) -> Int { counts[school][offer][year - firstYear] }

  /// The students of a school at a year's end, if nobody leaves early.
  func stock(school: Int, of offers: [SampleOffer], year: Int) -> Int {
    zip(counts[school], offers).reduce(0) { sum, item in
      let entered = item.0.enumerated().filter { place, _ in
        (year - item.1.years + 1...year).contains(firstYear + place)
      }
      return sum + entered.reduce(0) { $0 + $1.element }
    }
  }

  init(schools: [SampleSchool], scale: SampleScale, seed: UInt64) {
    let years = scale.size.entryYears
    firstYear = years.lowerBound
    counts = schools.map { school in school.offers.map { _ in years.map { _ in 0 } } }
    var random = SplitMix64(seed: seed, stream: "intake")
    let cells = Self.cells(of: schools, years: years, &random)
    share(scale.size.students, among: cells.filter { $0.kind == .usual })
    share(
      SampleTargets.of(scale).digitalEnrolments, among: cells.filter { $0.kind == .counted })
    for cell in cells where cell.kind == .uncounted {
      let count = random.number(in: scale == .small ? 1...3 : 5...12)
      counts[cell.school][cell.offer][cell.year - firstYear] = count
    }
  }

  /// Each open major in each autumn.
  private static func cells(
    of schools: [SampleSchool], years: ClosedRange<Int>, _ random: inout SplitMix64
  ) -> [Cell] {
    var cells: [Cell] = []
    for (s, school) in schools.enumerated() {
      for (o, offer) in school.offers.enumerated() {
        for year in years where offer.openedOn <= entry(year) {
          let weight = weight(of: offer, in: school, &random)
          cells.append(
            Cell(school: s, offer: o, year: year, weight: weight, kind: kind(of: offer, in: year)))
        }
      }
    }
    return cells
  }

  /// The day that an autumn's students enter.
  static func entry(_ year: Int) -> SampleDate { SampleDate(year, 9, 1) }

  private static func kind(of offer: SampleOffer, in year: Int) -> Cell.Kind {
    if !offer.isDigital { return .usual }
    let isCounted = offer.isDigital(on: entry(year)) && SampleTargets.digitalAutumns.contains(year)
    return isCounted ? .counted : .uncounted
  }

  private static func weight(
    of offer: SampleOffer, in school: SampleSchool, _ random: inout SplitMix64
  ) -> Double {
    let noise = Double.random(in: 0.8..<1.2, using: &random)
    if offer.isDigital { return noise }
    let isUsual = offer.level == school.tier.levels.first
    let all = school.offers.filter { !$0.isDigital }.reduce(0.0) {
      $0 + ($1.level == school.tier.levels.first ? 5 : 2)
    }
    return noise * school.tier.weight * (isUsual ? 5 : 2) / all
  }

  private mutating func share(_ total: Int, among cells: [Cell]) {
    for (cell, count) in zip(cells, shares(of: total, by: cells.map(\.weight))) {
      counts[cell.school][cell.offer][cell.year - firstYear] = count
    }
  }

  /// A major in an autumn.
  private struct Cell {
    var school: Int
    var offer: Int
    var year: Int
    var weight: Double
    var kind: Kind

    /// Whether a digital major's students count towards the letter's figure.
    enum Kind { case usual, counted, uncounted }
  }
}
