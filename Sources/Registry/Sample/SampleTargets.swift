/// The figures that a made-up city's records add up to, exactly; the city's are those that the
/// bureau's letter of 2024 can be checked against.
public struct SampleTargets: Sendable, Hashable {
  /// Enrolments in digital majors in the five school years up to the day.
  public let digitalEnrolments: Int
  /// Stations listed on the day.
  public let stations: Int
  /// Companies with an agreement in force on the day.
  public let partnerCompanies: Int
  /// People who got a certificate of 中级工 or above through a station up to the day.
  public let skilledPeople: Int

  /// The day that the figures hold for, as `yyyy-mm-dd`.
  public static var asOf: String { day.text }

  static let day = SampleDate(2024, 7, 5)
  /// The autumns of the five school years up to the day.
  static let digitalAutumns = 2019...2023

  public static func of(_ scale: SampleScale) -> SampleTargets {
    switch scale {
    case .small:
      SampleTargets(digitalEnrolments: 24, stations: 10, partnerCompanies: 20, skilledPeople: 120)
    case .city:
      SampleTargets(
        digitalEnrolments: 204, stations: 100, partnerCompanies: 328, skilledPeople: 7_246)
    case .province: of(.city).times(SampleScale.citiesPerProvince)
    }
  }

  private func times(_ factor: Int) -> SampleTargets {
    SampleTargets(
      digitalEnrolments: digitalEnrolments * factor, stations: stations * factor,
      partnerCompanies: partnerCompanies * factor, skilledPeople: skilledPeople * factor)
  }
}
