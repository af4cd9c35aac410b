/// A kind of fact: a view of the schema, and what its rows can be split by.
public struct Fact: Sendable {
  /// The view, in schema `registry` and, as known at some time, in `as_known`.
  public let view: String
  public let title: Text
  /// Whether a row is about one person, named by `person_id`.
  let isPersonal: Bool
  public let dimensions: [Dimension]
}

extension Fact {
  static let enrolments = Fact(
    view: "enrolments", title: Text(zh: "招生", en: "Enrolments"), isPersonal: true,
    dimensions: periods + ofStudents + ofSchools)

  static let studies = Fact(
    view: "studies", title: Text(zh: "在校", en: "Times at school"), isPersonal: true,
    dimensions: periods + ofStudents + ofSchools)

  static let leavings = Fact(
    view: "leavings", title: Text(zh: "离校", en: "Leavings"), isPersonal: true,
    dimensions: periods + [.leftAs] + ofStudents + ofSchools)

  static let graduations = Fact(
    view: "graduations", title: Text(zh: "毕业", en: "Graduations"), isPersonal: true,
    dimensions: periods + [.completion, .destination, .related, .employer, .industry, .section]
      + ofStudents + ofSchools)

  static let certifications = Fact(
    view: "certifications", title: Text(zh: "取得证书", en: "Certifications"), isPersonal: true,
    dimensions: periods + [.skillLevel, .occupation, .issuer, .sex, .station, .stationName]
      + ofCompanies + ofSchools)

  static let offers = Fact(
    view: "offers", title: Text(zh: "专业开设", en: "Majors offered"), isPersonal: false,
    dimensions: periods + [.major, .trainingLevel, .digital] + ofSchools)

  static let cooperations = Fact(
    view: "cooperations", title: Text(zh: "校企合作", en: "Cooperations"), isPersonal: false,
    dimensions: periods + [.cooperationKind] + ofCompanies + ofSchools)

  static let listings = Fact(
    view: "listings", title: Text(zh: "服务站挂牌", en: "Listings of stations"), isPersonal: false,
    dimensions: periods + [.station, .stationName, .stationStatus, .town] + ofCompanies)

  /// Schools have no dates, so that no year can be told for them.
  static let schools = Fact(
    view: "schools_present", title: Text(zh: "技工院校", en: "Schools"), isPersonal: false,
    dimensions: ofSchools)

  private static let periods: [Dimension] = [.year, .schoolYear]
  private static let ofStudents: [Dimension] = [.major, .trainingLevel, .digital, .sex]
  private static let ofSchools: [Dimension] = [.school, .schoolName, .tier, .sponsor, .town]
  private static let ofCompanies: [Dimension] = [.company, .companyName, .industry, .section]
}
