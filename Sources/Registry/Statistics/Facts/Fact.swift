/// A kind of fact: a view of the schema, and what its rows can be split by.
public struct Fact: Sendable {
  /// The view, in schema `registry` and, as known at some time, in `as_known`.
  public let view: String
  public let title: Text
  /// Whether a row is about one person, named by `person_id`.
  let isPersonal: Bool
  public internal(set) var dimensions: [Dimension]
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
    dimensions: periods + [
      .completion, .destination, .related, .employer, .industry, .section, .survey, .place,
      .channel,
      .contract,
    ] + ofStudents + ofSchools)

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

  static let schools = Fact(
    view: "schools_present", title: Text(zh: "技工院校", en: "Schools"), isPersonal: false,
    dimensions: periods + ofSchools)

  static let studentMovements = Fact(
    view: "student_movements", title: Text(zh: "学籍异动", en: "Student events"), isPersonal: true,
    dimensions: periods + [.movementKind] + ofStudents + ofSchools)

  static let suspensions = Fact(
    view: "suspensions", title: Text(zh: "休学", en: "Suspensions"), isPersonal: true,
    dimensions: periods + ofStudents + ofSchools)

  static let incumbencies = Fact(
    view: "incumbencies", title: Text(zh: "在任", en: "Posts held"), isPersonal: true,
    dimensions: periods + [.postKind] + ofCompanies + [.town])

  static let trainingsHeld = Fact(
    view: "trainings_held", title: Text(zh: "培训举办", en: "Trainings held"), isPersonal: false,
    dimensions: periods + ofTrainings + ofSchools)

  static let participations = Fact(
    view: "participations", title: Text(zh: "参训", en: "Attendance"), isPersonal: true,
    dimensions: periods + ofTrainings + ofCompanies + ofSchools)

  static let titlesHeld = Fact(
    view: "titles_held", title: Text(zh: "称号", en: "Titles held"), isPersonal: false,
    dimensions: periods + [.title, .recognitionLevel, .batch, .holder, .recognisedMajor]
      + ofCompanies + ofSchools)

  static let demandsRaised = Fact(
    view: "demands_raised", title: Text(zh: "用工需求", en: "Demand"), isPersonal: false,
    dimensions: periods + [.demandedOccupation, .skillLevel] + ofCompanies + [.town])

  private static let ofTrainings: [Dimension] = [
    .trainingKind, .trainedOccupation, .skillLevel, .station, .stationName,
  ]

  private static let periods: [Dimension] = [.year, .schoolYear]
  private static let ofStudents: [Dimension] = [.major, .trainingLevel, .digital, .sex]
  private static let ofSchools: [Dimension] = [.school, .schoolName, .tier, .sponsor, .town]
  private static let ofCompanies: [Dimension] = [.company, .companyName, .industry, .section]
}
