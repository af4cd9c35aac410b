/// Makes up what becomes of a school's students at the end of their years.
struct GraduationMaking {
  let school: SampleSchool
  /// The school's digits in certificate numbers.
  let site: String
  let employers: [SampleCompany]
  private var random: SplitMix64
  private var certificates = CertificateNumbers()
  private var diplomas: [Int: Int] = [:]
  private var days: [Int: SampleDate] = [:]

  init(school: SampleSchool, site: String, employers: [SampleCompany], seed: UInt64) {
    self.school = school
    self.site = site
    self.employers = employers
    random = SplitMix64(seed: seed, stream: "graduations/\(school.code)")
  }

  /// The last day of which anything is told.
  static let lastDay = SampleDate(2026, 7, 15)

  /// Nil for those still at school, and for the few who left without graduating.
  mutating func graduation(of student: SampleStudent) -> SampleGraduation? {
    let offer = school.offers[student.offer]
    let day = day(of: student.enteredOn.year + offer.years)
    if day > Self.lastDay || random.chance(0.035) { return nil }
    diplomas[day.year, default: 0] += 1
    let destination = random.pick(weighted: [
      SampleDestination.employed: 84, .selfEmployed: 3, .furtherStudy: 9, .army: 1,
      .unemployed: 3,
    ])
    return SampleGraduation(
      graduatedOn: day,
      diplomaNumber: "\(school.code)\(day.year)\(zeroPadded(diplomas[day.year, default: 1], 5))",
      destination: destination, job: destination == .employed ? job(after: day) : nil,
      certificate: random.chance(0.93) ? certificate(of: offer, before: day) : nil)
  }

  /// The school's day of graduation in a year: late June or early July.
  private mutating func day(of year: Int) -> SampleDate {
    if let day = days[year] { return day }
    let day = random.day(in: SampleDate(year, 6, 25)...SampleDate(year, 7, 6))
    days[year] = day
    return day
  }

  private mutating func job(after day: SampleDate) -> SampleJob {
    let company = random.chance(0.7) ? random.pick(employers) : nil
    let start = day.adding(days: random.number(in: 0...60))
    return SampleJob(
      employer: company?.name ?? random.pick(SampleNames.otherEmployers),
      startedOn: min(start, max(day, Self.lastDay)), isRelated: random.chance(0.78),
      company: company, place: company == nil ? "异地" : "本地",
      channel: random.pick(weighted: ["学校推荐": 70, "中介": 5, "其他": 25]),
      contract: random.pick(weighted: [
        "未签合同": 4, "1年及以内": 25, "1至2年": 20, "2至3年": 41, "3年以上": 10,
      ]),
      wageBand: random.pick(weighted: [
        "3000元以下": 4, "3000-4000元": 28, "4000-5000元": 41, "5000-6000元": 18, "6000元以上": 9,
      ]),
      survey: random.pick(weighted: ["年终": 9, "初次": 1]))
  }

  private mutating func certificate(
    of offer: SampleOffer, before day: SampleDate
  ) -> SampleCertificate {
    let issuedOn = day.adding(days: -random.number(in: 10...80))
    let isTechnician = offer.level == .preparatory && random.chance(0.3)
    let skill = isTechnician ? .technician : offer.level.skill
    return SampleCertificate(
      number: certificates.next(site: site, skill: skill, issuedOn: issuedOn),
      occupation: offer.subject.occupation, skill: skill, issuedOn: issuedOn, issuer: school.name)
  }
}
