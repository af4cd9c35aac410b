/// Makes up agreements such that a given number of companies have one in force on the day.
///
/// Some companies have several schools, some a former agreement or two at once, some only one that
/// has ended or is still to begin; the last and the first day of an agreement occur as the day itself.
struct AgreementMaking {
  let schools: [SampleSchool]
  let day: SampleDate
  private var random: SplitMix64
  private var agreements: [SampleAgreement] = []

  init(schools: [SampleSchool], day: SampleDate, seed: UInt64) {
    self.schools = schools
    self.day = day
    random = SplitMix64(seed: seed, stream: "agreements")
  }

  mutating func make(companies: Int, partners: Int) -> [SampleAgreement] {
    let shuffled = (0..<companies).shuffled(using: &random)
    for (place, company) in shuffled.prefix(partners).enumerated() {
      addPartner(company, place: place)
    }
    for (place, company) in shuffled.dropFirst(partners).enumerated() {
      addOther(company, place: place)
    }
    agreements.sort { ($0.school, $0.signedOn, $0.company) < ($1.school, $1.signedOn, $1.company) }
    numberAll()
    chooseMajors()
    linkRenewals()
    return agreements
  }

  private mutating func addPartner(_ company: Int, place: Int) {
    let first = random.number(in: 0...(schools.count - 1))
    if place == 0 {
      return add(first, company, from: day.adding(years: -3).adding(days: 1), until: day)
    }
    if place == 1 {
      return add(first, company, from: day, until: day.adding(years: 2).adding(days: -1))
    }
    for step in 0..<random.pick(weighted: [1: 75, 2: 20, 3: 5]) {
      let school = (first + step) % schools.count
      let start = addInForce(school, company)
      if random.chance(0.06) { _ = addInForce(school, company) }
      if random.chance(0.3) {
        let former = addFormer(school, company, before: start)
        if random.chance(0.3) { _ = addFormer(school, company, before: former) }
      }
    }
  }

  private mutating func addOther(_ company: Int, place: Int) {
    let school = random.number(in: 0...(schools.count - 1))
    if place == 0 {
      return add(school, company, from: day.adding(years: -1), until: day.adding(days: -1))
    }
    if place == 1 {
      return add(school, company, from: day.adding(days: 1), until: day.adding(years: 1))
    }
    switch random.pick(weighted: [Fate.ended: 55, .toBegin: 20, .none: 25]) {
    case .ended:
      _ = addFormer(
        school, company, before: day.adding(days: -random.number(in: 0...1_500)))
    case .toBegin:
      let start = day.adding(days: random.number(in: 2...650))
      add(school, company, from: start, until: start.adding(years: 3).adding(days: -1))
    case .none: break
    }
  }

  /// What a company without an agreement in force has instead.
  private enum Fate { case ended, toBegin, none }

  /// Adds an agreement that holds on the day, and says when it began.
  private mutating func addInForce(_ school: Int, _ company: Int) -> SampleDate {
    let years = random.pick([1, 2, 3, 3, 5])
    let start = day.adding(days: -random.number(in: 0...(years * 365 - 2)))
    let end = random.chance(0.04) ? nil : start.adding(years: years).adding(days: -1)
    add(school, company, from: start, until: end)
    return start
  }

  /// Adds an agreement that ended on the day before another began, and says when it began.
  private mutating func addFormer(
    _ school: Int, _ company: Int, before next: SampleDate
  ) -> SampleDate {
    let start = next.adding(years: -random.number(in: 1...3))
    add(school, company, from: start, until: next.adding(days: -1))
    return start
  }

  private mutating func add(
    _ school: Int, _ company: Int, from start: SampleDate, until end: SampleDate?
  ) {
    agreements.append(
      SampleAgreement(
        school: school, company: company, kinds: [random.pick(SampleAgreement.kinds)],
        signedOn: start.adding(days: -random.number(in: 0...30)), startsOn: start, endsOn: end))
  }

  /// Numbers that run on through the years of each school; every fifth is of two kinds.
  private mutating func numberAll() {
    var last: [Int: Int] = [:]
    for index in agreements.indices {
      let (school, year) = (agreements[index].school, agreements[index].signedOn.year)
      last[school, default: 0] += 1
      agreements[index].number =
        "XQHZ\(zeroPadded(school + 1, 3))-\(year)-\(zeroPadded(last[school, default: 1], 4))"
      if last[school, default: 1] % 5 == 0 {
        agreements[index].kinds += agreements[index].kinds.compactMap {
          SampleAgreement.companions[$0]
        }
      }
    }
  }

  /// Some agreements name majors, of those that the school teaches at one level only.
  private mutating func chooseMajors() {
    for index in agreements.indices where random.chance(0.4) {
      let school = schools[agreements[index].school]
      let choices = school.offers.indices.filter(school.isOnlyLevel)
      let count = random.pick(weighted: [1: 70, 2: 30])
      agreements[index].offers = choices.shuffled(using: &random).prefix(count).sorted()
    }
  }

  /// An agreement renews the one of the same school and company that ended on the day before.
  private mutating func linkRenewals() {
    var ended: [Link: Int] = [:]
    for index in agreements.indices {
      guard let end = agreements[index].endsOn else { continue }
      ended[Link(agreements[index], end.adding(days: 1))] = index
    }
    for index in agreements.indices {
      let link = Link(agreements[index], agreements[index].startsOn)
      guard let former = ended.removeValue(forKey: link) else { continue }
      agreements[index].renews = agreements[former].number
    }
  }

  /// Where one agreement takes over from another.
  private struct Link: Hashable {
    let school: Int
    let company: Int
    let day: SampleDate

    init(_ agreement: SampleAgreement, _ day: SampleDate) {
      school = agreement.school
      company = agreement.company
      self.day = day
    }
  }
}
