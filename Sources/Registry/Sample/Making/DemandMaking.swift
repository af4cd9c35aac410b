/// Makes up demands, such that a given number of companies raised one up to the day.
///
/// Further companies raise their first one after it.
struct DemandMaking {
  let companies: Int
  let day: SampleDate
  private var random: SplitMix64

  init(companies: Int, day: SampleDate, seed: UInt64) {
    self.companies = companies
    self.day = day
    random = SplitMix64(seed: seed, stream: "demands")
  }

  mutating func make(demanding: Int) -> [SampleDemand] {
    let shuffled = (0..<companies).shuffled(using: &random)
    let before = shuffled.prefix(demanding).enumerated().flatMap { place, company in
      let count = random.pick(weighted: [1: 60, 2: 30, 3: 10])
      let day = place == 0 ? self.day : random.day(in: SampleDate(2023, 1, 3)...day)
      return demands(of: company, count: count, on: day)
    }
    let late = shuffled.suffix(max(1, min(companies - demanding, demanding / 10)))
    let after = late.enumerated().flatMap { place, company in
      let days = place == 0 ? 1 : random.number(in: 2...500)
      return demands(of: company, count: 1, on: self.day.adding(days: days))
    }
    return before + after
  }

  private mutating func demands(
    of company: Int, count: Int, on day: SampleDate
  ) -> [SampleDemand] {
    let subjects = (SampleSubject.all + SampleSubject.digital).shuffled(using: &random)
    return subjects.prefix(count).map { demand(of: company, for: $0, on: day) }
  }

  private mutating func demand(
    of company: Int, for subject: SampleSubject, on day: SampleDate
  ) -> SampleDemand {
    let people = random.number(in: 1...20)
    let least = random.number(in: 8...14) * 500
    let skill = random.chance(0.1) ? nil : random.pick(SampleSkill.allCases)
    return SampleDemand(
      company: company, occupation: subject.occupation, skill: skill, people: people,
      wages: random.chance(0.85) ? least...(least + random.number(in: 1...6) * 500) : nil,
      raisedOn: day, openUntil: random.chance(0.7) ? day.adding(days: 180) : nil,
      filled: random.chance(0.5) ? random.number(in: 0...people) : nil)
  }
}
