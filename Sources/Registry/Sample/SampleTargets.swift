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
  /// Chief information officers in office on the day, each at a company of its own.
  public let informationOfficers: Int
  /// Classes for chief information officers that began up to the day, and the people at them.
  public let officerClasses: Int
  public let peopleAtOfficerClasses: Int
  /// Policy talks up to the day, and the companies present at all of them.
  public let policyTalks: Int
  public let companiesAtTalks: Int
  /// Attendances at talent trainings up to the day.
  public let talentAttendances: Int
  /// Companies that raised a demand up to the day.
  public let demandingCompanies: Int
  /// Titles valid on the day.
  let titles: [SampleTitle]

  /// The day that the figures hold for, as `yyyy-mm-dd`.
  public static var asOf: String { day.text }

  static let day = SampleDate(2024, 7, 5)
  /// The autumns of the five school years up to the day.
  static let digitalAutumns = 2019...2023

  public static func of(_ scale: SampleScale) -> SampleTargets {
    switch scale {
    case .small:
      SampleTargets(
        digitalEnrolments: 24, stations: 10, partnerCompanies: 20, skilledPeople: 120,
        informationOfficers: 6, officerClasses: 2, peopleAtOfficerClasses: 12, policyTalks: 4,
        companiesAtTalks: 70, talentAttendances: 160, demandingCompanies: 18,
        titles: SampleTitle.ofSmall)
    case .city:
      SampleTargets(
        digitalEnrolments: 204, stations: 100, partnerCompanies: 328, skilledPeople: 7_246,
        informationOfficers: 207, officerClasses: 8, peopleAtOfficerClasses: 400,
        policyTalks: 100, companiesAtTalks: 6_843, talentAttendances: 15_128,
        demandingCompanies: 694, titles: SampleTitle.ofCity)
    case .province: of(.city).times(SampleScale.citiesPerProvince)
    }
  }

  private func times(_ factor: Int) -> SampleTargets {
    SampleTargets(
      digitalEnrolments: digitalEnrolments * factor, stations: stations * factor,
      partnerCompanies: partnerCompanies * factor, skilledPeople: skilledPeople * factor,
      informationOfficers: informationOfficers * factor, officerClasses: officerClasses * factor,
      peopleAtOfficerClasses: peopleAtOfficerClasses * factor, policyTalks: policyTalks * factor,
      companiesAtTalks: companiesAtTalks * factor, talentAttendances: talentAttendances * factor,
      demandingCompanies: demandingCompanies * factor, titles: titles.map { $0.times(factor) })
  }
}

/// How often a title is valid on the day at a level.
struct SampleTitle: Sendable, Hashable {
  let name: String
  let level: Level
  var holder: Holder = .company
  let count: Int
  /// Whether it is granted to a workshop or project of the holder.
  var hasProject = false

  /// Who grants it; the raw value is what lists say.
  enum Level: String, Sendable {
    case city = "市级"
    case province = "省级"
    case national = "国家级"
    case world = "世界级"
  }

  enum Holder: Sendable { case company, school, major }

  func times(_ factor: Int) -> SampleTitle {
    SampleTitle(
      name: name, level: level, holder: holder, count: count * factor, hasProject: hasProject)
  }

  static let ofCity = counted([18, 27, 20, 28, 1, 54, 30, 2, 12, 2, 3])
  static let ofSmall = counted([2, 3, 2, 2, 1, 3, 2, 1, 2, 2, 3])

  /// The titles with their counts, in the order of the letter.
  private static func counted(_ counts: [Int]) -> [SampleTitle] {
    let kinds: [(String, Level, Holder, Bool)] = [
      ("示范工厂", .city, .company, false), ("示范车间", .city, .company, true),
      ("工业互联网标杆示范项目", .city, .company, true),
      ("工业互联网标杆示范项目", .province, .company, true), ("灯塔工厂", .world, .company, false),
      ("智能制造试点示范", .city, .company, true), ("智能制造试点示范", .province, .company, true),
      ("智能制造试点示范", .national, .company, true), ("创新标杆企业", .city, .company, false),
      ("高水平技工学校", .province, .school, false), ("双精准示范专业", .province, .major, false),
    ]
    return zip(kinds, counts).map { kind, count in
      SampleTitle(
        name: kind.0, level: kind.1, holder: kind.2, count: count, hasProject: kind.3)
    }
  }
}
