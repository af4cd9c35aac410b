/// What a figure counts. 人 and 人次 are different units although both count heads.
public enum Unit: String, Sendable, Hashable, CaseIterable {
  case people, times, schools, companies, stations, agreements, majors, courses, trainings,
    recognitions, posts, yuan, percent

  public var label: Text {
    switch self {
    case .people: Text(zh: "人", en: "people")
    case .times: Text(zh: "人次", en: "person-times")
    case .schools: Text(zh: "所", en: "schools")
    case .companies: Text(zh: "家", en: "companies")
    case .stations: Text(zh: "个", en: "stations")
    case .agreements: Text(zh: "份", en: "agreements")
    case .majors: Text(zh: "个", en: "majors")
    case .recognitions: Text(zh: "项", en: "recognitions")
    case .posts: Text(zh: "个", en: "posts")
    case .courses: Text(zh: "门", en: "courses")
    case .trainings: Text(zh: "期", en: "trainings")
    case .yuan: Text(zh: "元", en: "yuan")
    case .percent: Text(zh: "%", en: "%")
    }
  }

  /// Whether two figures of the unit make a third; a rate of a whole is no sum of its parts' rates.
  public var isAdditive: Bool { self != .percent }
}

/// A number with its unit. The number is a decimal text, so that no digit is lost on the way.
public struct Figure: Sendable, Hashable {
  public let value: String
  public let unit: Unit

  public init(_ value: String, _ unit: Unit) {
    self.value = value
    self.unit = unit
  }

  /// Adds two counts of the same unit.
  ///
  /// - Throws: `StatisticsError.unitsDoNotAdd` for different units, for rates, and for what is no
  ///   whole number or too large.
  public static func + (left: Figure, right: Figure) throws(StatisticsError) -> Figure {
    guard left.unit == right.unit, left.unit.isAdditive,
      let first = Int(left.value), let second = Int(right.value),
      case (let sum, false) = first.addingReportingOverflow(second)
    else { throw .unitsDoNotAdd(left, right) }
    return Figure("\(sum)", left.unit)
  }

  public func shown(_ language: Language) -> String {
    switch (unit, language) {
    case (.percent, _), (_, .zh): value + unit.label(language)
    case (_, .en): "\(value) \(unit.label.en)"
    }
  }
}
