/// A kind of thing that comes of an agreement: a code of the view `agreement_outcomes`.
enum Outcome: String, CaseIterable {
  case stations, interns
  case orderStudents = "order_students"
  case hired
  case companyTeachers = "company_teachers"
  case money, equipment, courses, graduates, certificates, trainings

  var label: Text {
    switch self {
    case .stations: Text(zh: "服务站", en: "Stations")
    case .interns: Text(zh: "接收实习人数(年度履行)", en: "Interns (yearly performance)")
    case .orderStudents: Text(zh: "订单班人数(年度履行)", en: "Order-class students (yearly performance)")
    case .hired: Text(zh: "录用毕业生数(年度履行)", en: "Graduates hired (yearly performance)")
    case .companyTeachers: Text(zh: "企业兼职教师数(年度履行)", en: "Company teachers (yearly performance)")
    case .money: Text(zh: "投入金额(年度履行)", en: "Money (yearly performance)")
    case .equipment: Text(zh: "设备价值(年度履行)", en: "Equipment (yearly performance)")
    case .courses: Text(zh: "合作开发课程", en: "Courses developed together")
    case .graduates: Text(zh: "就业毕业生(登记)", en: "Graduates employed (registered)")
    case .certificates: Text(zh: "服务站培养证书", en: "Certificates through its stations")
    case .trainings: Text(zh: "服务站培训(宣讲)", en: "Trainings at its stations")
    }
  }

  var unit: Unit {
    switch self {
    case .stations: .stations
    case .interns, .orderStudents, .hired, .companyTeachers, .graduates: .people
    case .money, .equipment: .yuan
    case .courses: .courses
    case .certificates: .times
    case .trainings: .trainings
    }
  }

  /// Whether it keeps an agreement from being idle; the others may go on without the cooperation.
  var isProduct: Bool { self != .stations && self != .courses && self != .trainings }

  static let choices = allCases.map { Choice($0.rawValue, zh: $0.label.zh, en: $0.label.en) }
}

extension Unit {
  static let choices = allCases.map { Choice($0.rawValue, zh: $0.label.zh, en: $0.label.en) }
}
