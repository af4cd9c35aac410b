/// Makes up stations such that a given number of them is listed on the day.
///
/// Besides those there are some listed later, some that have only applied and some revoked before.
struct StationMaking {
  let companies: [SampleCompany]
  let schools: Int
  let agreements: [SampleAgreement]
  let day: SampleDate
  private var random: SplitMix64
  private var means: SplitMix64

  init(
    companies: [SampleCompany], schools: Int, agreements: [SampleAgreement], day: SampleDate,
    seed: UInt64
  ) {
    self.companies = companies
    self.schools = schools
    self.agreements = agreements
    self.day = day
    random = SplitMix64(seed: seed, stream: "stations")
    means = SplitMix64(seed: seed, stream: "stations/means")
  }

  mutating func make(listed: Int) -> [SampleStation] {
    let hosts = hosts(villages: max(1, listed / 20), all: listed + 3 * (1 + listed / 20))
    let byHost = Dictionary(grouping: agreements, by: \.company)
    let trainers = companies.indices.filter { companies[$0].kind == .trainingSchool }
    return hosts.enumerated().map { place, host in
      let (status, listedOn, endedOn) = life(place, listed: listed)
      let schools = (0..<schools).shuffled(using: &random).prefix(random.pick([1, 1, 2, 3]))
      let woman = random.chance(0.3)
      return SampleStation(
        plaque: "ZSFWZ\(zeroPadded(place + 1, 4))",
        name: "\(companies[host].name)技能人才服务站", host: host,
        head: PersonSource.name(isFemale: woman, &random), status: status, listedOn: listedOn,
        endedOn: endedOn, schools: schools.sorted(),
        means: means(
          since: listedOn ?? day, trainers: trainers,
          agreement: byHost[host]?.first { schools.contains($0.school) }?.number))
    }
  }

  private mutating func means(
    since start: SampleDate, trainers: [Int], agreement: String?
  ) -> SampleStationMeans {
    let bodies = trainers.shuffled(using: &means).prefix(means.pick([0, 0, 1, 1, 2]))
    let from = start.adding(days: -means.number(in: 0...60))
    let subjects = SampleSubject.all.shuffled(using: &means).prefix(means.number(in: 1...3))
    return SampleStationMeans(
      headFrom: from, headUntil: from.adding(years: 3).adding(days: -1), agreement: agreement,
      trainingBodies: bodies.sorted(), area: means.number(in: 12...120) * 10,
      teachers: means.number(in: 2...15), employees: means.number(in: 5...200) * 10,
      occupations: subjects.map(\.occupation))
  }

  /// Hosts in the order of their stations, the villages among the first.
  private mutating func hosts(villages: Int, all: Int) -> [Int] {
    let chosen = companies.indices.filter { companies[$0].isVillage }
      .shuffled(using: &random).prefix(villages)
    let others = companies.indices.filter { companies[$0].kind == .company }.shuffled(
      using: &random)
    return Array((chosen + others.prefix(all - chosen.count)))
  }

  /// The first are listed on the day, the very first since that day; the rest are not.
  private mutating func life(
    _ place: Int, listed: Int
  ) -> (SampleStationStatus, listedOn: SampleDate?, endedOn: SampleDate?) {
    if place == 0 { return (.listed, day, nil) }
    if place < listed {
      return (.listed, random.day(in: SampleDate(2018, 6, 1)...day.adding(days: -30)), nil)
    }
    switch (place - listed) % 3 {
    case 0:
      let later = place == listed ? 1 : random.number(in: 2...640)
      return (.listed, day.adding(days: later), nil)
    case 1: return (.applied, nil, nil)
    default:
      let listedOn = random.day(in: SampleDate(2017, 6, 1)...SampleDate(2019, 6, 1))
      return (.revoked, listedOn, listedOn.adding(years: 3))
    }
  }
}
