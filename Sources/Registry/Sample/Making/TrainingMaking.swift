/// Makes up the people whom stations trained, such that a given number of them was skilled by the day.
///
/// Some have further certificates, at their own or another station; some have only a lower one, and
/// some were certified after the day.
struct TrainingMaking {
  let stations: [SampleStation]
  let day: SampleDate
  /// How many people each station had made skilled by the day.
  private let counts: [Int]
  private let seed: UInt64
  private var random: SplitMix64
  private var people = PersonSource(offset: 500)
  private var numbers = CertificateNumbers()

  init(stations: [SampleStation], skilled: Int, day: SampleDate, seed: UInt64) {
    self.stations = stations
    self.day = day
    self.seed = seed
    var random = SplitMix64(seed: seed, stream: "training")
    let weights = stations.map { station in
      station.isListed(on: day) ? Double.random(in: 0.3..<1.7, using: &random) : 0
    }
    self.random = random
    counts = shares(of: skilled, by: weights)
  }

  /// The last day of which anything is told.
  private static let lastDay = SampleDate(2026, 6, 30)

  /// The people of one station after another; call it once for each, in their order.
  mutating func trainees(of station: Int) -> [SampleTrainee] {
    random = SplitMix64(seed: seed, stream: "training/\(station)")
    guard let listedOn = stations[station].listedOn, stations[station].endedOn == nil else {
      return []
    }
    let before = min(listedOn.adding(days: 30), day)...day
    let after = max(day.adding(days: 1), listedOn.adding(days: 1))...Self.lastDay
    let count = counts[station]
    var trainees: [SampleTrainee] = []
    for place in 0..<count {
      let first = place == 0 ? day : random.day(in: before)
      trainees.append(skilled(at: station, on: first))
    }
    for _ in 0..<(count / 20) {
      trainees.append(trainee(at: station, .elementary, on: random.day(in: before)))
    }
    for place in 0..<(count / 4 + 2) {
      let first = place == 0 ? after.lowerBound : random.day(in: after)
      trainees.append(trainee(at: station, skill(), on: first))
    }
    return trainees
  }

  /// Somebody skilled by the day, perhaps with a lower certificate before or a higher one after.
  private mutating func skilled(at station: Int, on first: SampleDate) -> SampleTrainee {
    var trainee = trainee(at: station, skill(), on: first)
    if random.chance(0.14) {
      let later = random.day(in: first...Self.lastDay)
      let place = random.chance(0.3) ? neighbour(of: station, on: later) : station
      let earlier = trainee.certificates[0]
      let higher = SampleSkill(rawValue: earlier.skill.rawValue - 1) ?? .seniorTechnician
      let occupation = random.chance(0.7) ? earlier.occupation : random.pick(Self.occupations)
      trainee.certificates.append(certificate(at: place, higher, occupation, on: later))
    }
    return trainee
  }

  private mutating func trainee(
    at station: Int, _ skill: SampleSkill, on issuedOn: SampleDate
  ) -> SampleTrainee {
    let births = issuedOn.adding(years: -54)...issuedOn.adding(years: -19)
    let person = people.person(bornIn: births, &random)
    let first = certificate(at: station, skill, random.pick(Self.occupations), on: issuedOn)
    return SampleTrainee(person: person, certificates: [first])
  }

  private mutating func certificate(
    at station: Int, _ skill: SampleSkill, _ occupation: String, on issuedOn: SampleDate
  ) -> SampleCertificate {
    let site = "1\(zeroPadded(station + 1, 5))"
    return SampleCertificate(
      number: numbers.next(site: site, skill: skill, issuedOn: issuedOn), occupation: occupation,
      skill: skill, issuedOn: issuedOn, issuer: random.pick(SampleNames.issuers),
      station: station,
      school: random.chance(0.6) ? random.pick(stations[station].schools) : nil)
  }

  /// Another station that was listed on the day; the same one where the next is not.
  private func neighbour(of station: Int, on day: SampleDate) -> Int {
    let next = (station + 1) % stations.count
    return stations[next].isListed(on: day) ? next : station
  }

  private mutating func skill() -> SampleSkill {
    random.pick(weighted: [
      SampleSkill.intermediate: 66, .advanced: 25, .technician: 7, .seniorTechnician: 2,
    ])
  }

  private static let occupations = SampleSubject.all.map(\.occupation)
}
