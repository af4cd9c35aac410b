/// A made-up student, with what came of it by the end of the records.
struct SampleStudent: Sendable {
  let person: SamplePerson
  /// 学号, unique within the school.
  let number: String
  /// The place of the major in the school's offers.
  let offer: Int
  let enteredOn: SampleDate
  let className: String
  let remark: String
  var graduation: SampleGraduation?
  /// What happened in between, in order.
  var events: [SampleStudentEvent] = []
}

/// 休学, 复学, 转入 or 退学, with its day.
struct SampleStudentEvent: Sendable {
  let kind: String
  let day: SampleDate
  let documentNumber: String
  var otherSchool: String?
  var grounds: String?
}

/// The end of a student's time at school, and what came after.
struct SampleGraduation: Sendable {
  let graduatedOn: SampleDate
  let diplomaNumber: String
  let destination: SampleDestination
  let job: SampleJob?
  let certificate: SampleCertificate?
}

/// What graduates do next; the raw value is what rosters call it.
enum SampleDestination: String, Sendable {
  case employed = "就业"
  case selfEmployed = "自主创业"
  case furtherStudy = "升学"
  case army = "参军"
  case unemployed = "未就业"
}

/// A graduate's first job.
struct SampleJob: Sendable {
  let employer: String
  let startedOn: SampleDate
  let isRelated: Bool
  /// The employer where it is a registered company.
  let company: SampleCompany?
  /// 本地 or 异地, 学校推荐, 中介 or 其他, and so on, as surveys have it.
  let place: String
  let channel: String
  let contract: String
  let wageBand: String
  /// 初次 or 年终.
  let survey: String
}

/// A made-up certificate of a skill level.
struct SampleCertificate: Sendable {
  /// The 22 characters of certificates of skill levels.
  let number: String
  let occupation: String
  let skill: SampleSkill
  let issuedOn: SampleDate
  let issuer: String
  /// The station that trained the holder, and the school that helped.
  var station: Int?
  var school: Int?
}

/// Numbers the certificates of bodies that assess skills: no number twice.
struct CertificateNumbers {
  private var last: [String: Int] = [:]

  /// - Parameter site: the six digits of the body and its site.
  mutating func next(site: String, skill: SampleSkill, issuedOn: SampleDate) -> String {
    let start = "S000044\(site)\(zeroPadded(issuedOn.year % 100, 2))\(skill.rawValue)"
    last[start, default: 0] += 1
    return start + zeroPadded(last[start, default: 1], 6)
  }
}
