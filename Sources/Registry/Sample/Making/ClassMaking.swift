/// Makes up classes and talks, such that given numbers of them, of people, companies and attendances
/// come together up to the day; there are more of each kind after it.
struct ClassMaking {
  let targets: SampleTargets
  let day: SampleDate
  let stations: [SampleStation]
  let schools: Int
  let companies: Int
  private var random: SplitMix64

  init(
    targets: SampleTargets, day: SampleDate, stations: [SampleStation], schools: Int,
    companies: Int, seed: UInt64
  ) {
    self.targets = targets
    self.day = day
    self.stations = stations
    self.schools = schools
    self.companies = companies
    random = SplitMix64(seed: seed, stream: "classes")
  }

  /// - Parameter people: those who go to the classes for chief information officers, the first of
  ///   them, as many as there are to be, up to the day.
  mutating func make(people: [SampleColleague]) -> [SampleTraining] {
    let before = people.prefix(targets.peopleAtOfficerClasses)
    return officerClasses(Array(before), later: Array(people.dropFirst(before.count)))
      + talks() + talentTrainings() + skillClasses()
  }

  /// Each of the people is at one class; every twelfth comes once more, to the next.
  private mutating func officerClasses(
    _ people: [SampleColleague], later: [SampleColleague]
  ) -> [SampleTraining] {
    let count = targets.officerClasses
    var classes = (0..<count).map { place in
      officerClass(place + 1, on: startOfClass(place, of: count))
    }
    for (place, colleague) in people.enumerated() {
      classes[place % count].attendees.append(colleague)
      if place.isMultiple(of: 12) { classes[(place + 1) % count].attendees.append(colleague) }
    }
    var next = officerClass(count + 1, on: day.adding(days: 1))
    next.attendees = later + people.prefix(max(1, later.count / 4))
    return classes + [next]
  }

  /// The classes lie evenly between the autumn of 2022 and the day.
  private func startOfClass(_ place: Int, of count: Int) -> SampleDate {
    let first = SampleDate(2022, 10, 10)
    return first.adding(days: (day.ordinal - 10 - first.ordinal) * place / max(1, count - 1))
  }

  private func officerClass(_ number: Int, on start: SampleDate) -> SampleTraining {
    SampleTraining(
      number: "CIO\(start.year)-\(zeroPadded(number, 3))", name: "企业首席信息官培训班第\(number)期",
      kind: "首席信息官培训班", organiser: "中山市示例工业和信息化局", startsOn: start,
      endsOn: start.adding(days: 2), hours: 24)
  }

  private mutating func talks() -> [SampleTraining] {
    let counts = shared(targets.companiesAtTalks, over: targets.policyTalks)
    let later = (0..<max(2, targets.policyTalks / 20)).map { _ in random.number(in: 40...90) }
    return (counts + later).enumerated().map { place, companies in
      let day = dayOfTraining(place, before: counts.count)
      let town = SampleTown.all[place % SampleTown.all.count]
      return SampleTraining(
        number: "XJ\(day.year)-\(zeroPadded(place + 1, 4))",
        name: "\(town.name)惠企政策宣讲会第\(place + 1)场",
        kind: "政策宣讲", organiser: "中山市示例工业和信息化局", town: town, startsOn: day, endsOn: day,
        hours: 3, companiesPresent: companies)
    }
  }

  /// Most are only counted; every tenth says how many people each company sent.
  private mutating func talentTrainings() -> [SampleTraining] {
    let number = max(8, targets.talentAttendances / 120)
    let counts = shared(targets.talentAttendances, over: number)
    let later = (0..<max(2, number / 20)).map { _ in random.number(in: 60...180) }
    return (counts + later).enumerated().map { place, people in
      let day = dayOfTraining(place, before: number)
      var training = SampleTraining(
        number: "RC\(day.year)-\(zeroPadded(place + 1, 4))", name: "企业数字化人才培养班第\(place + 1)期",
        kind: "企业人才培养", organiser: "中山市示例企业服务中心", startsOn: day,
        endsOn: day.adding(days: random.number(in: 0...4)), hours: random.number(in: 1...5) * 8,
        attendances: people)
      if place % 4 == 1 { training.school = random.number(in: 0...(schools - 1)) }
      if place % 10 == 3 { delegate(people, to: &training) }
      return training
    }
  }

  private mutating func delegate(_ people: Int, to training: inout SampleTraining) {
    let senders = Set((0..<8).map { _ in random.number(in: 0...(companies - 1)) }).sorted()
    let counts = shares(
      of: people, by: senders.map { _ in Double.random(in: 1..<3, using: &random) })
    training.delegations = zip(senders, counts).filter { $0.1 > 0 }.map { ($0, $1) }
    training.attendances = nil
  }

  /// Classes at stations while they are listed.
  private mutating func skillClasses() -> [SampleTraining] {
    var classes: [SampleTraining] = []
    for (place, station) in stations.enumerated() {
      guard let listed = station.listedOn, station.endedOn == nil else { continue }
      for _ in 0..<random.number(in: 1...3) {
        let start = min(
          random.day(in: listed.adding(days: 10)...max(listed, day).adding(days: 300)),
          GraduationMaking.lastDay)
        let skill = random.pick([SampleSkill.intermediate, .intermediate, .advanced])
        classes.append(
          SampleTraining(
            number: "PX\(start.year)-\(zeroPadded(classes.count + 1, 5))",
            name: "技能提升培训班第\(classes.count + 1)期", kind: "技能培训班", organiser: station.name,
            station: place, school: random.pick(station.schools), startsOn: start,
            endsOn: start.adding(days: random.number(in: 5...30)),
            hours: random.number(in: 5...15) * 8,
            occupation: random.pick(SampleSubject.all).occupation, skill: skill,
            attendances: random.number(in: 15...50)))
      }
    }
    return classes
  }

  /// The first on the day itself, the first of the later ones on the day after.
  private mutating func dayOfTraining(_ place: Int, before count: Int) -> SampleDate {
    if place == 0 { return day }
    if place == count { return day.adding(days: 1) }
    return place < count
      ? random.day(in: SampleDate(2022, 1, 10)...day)
      : random.day(in: day.adding(days: 2)...day.adding(days: 500))
  }

  private mutating func shared(_ total: Int, over count: Int) -> [Int] {
    shares(of: total, by: (0..<count).map { _ in Double.random(in: 0.5..<1.5, using: &random) })
  }
}
