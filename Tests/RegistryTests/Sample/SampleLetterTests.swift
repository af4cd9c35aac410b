import Testing

@testable import Registry

@Suite("The letter's further figures in a sample's records")
struct SampleLetterTests {
  private let day = SampleTargets.day

  @Test("A city's further figures are those of the letter")
  func figuresOfTheLetter() {
    let targets = SampleTargets.of(.city)
    #expect(targets.informationOfficers == 207)
    #expect(targets.officerClasses == 8)
    #expect(targets.peopleAtOfficerClasses == 400)
    #expect(targets.policyTalks == 100)
    #expect((6_801...6_899).contains(targets.companiesAtTalks))
    #expect(targets.talentAttendances > 15_000)
    #expect(targets.demandingCompanies == 694)
    let pilots = targets.titles.filter { $0.name == "智能制造试点示范" }
    #expect(pilots.reduce(0) { $0 + $1.count } == 86)
    #expect(pilots.filter { $0.level != .city }.reduce(0) { $0 + $1.count } == 32)
  }

  @Test(
    "Chief information officers in office are exact, each at a company of its own",
    arguments: [SampleScale.small, .city])
  func officers(scale: SampleScale) {
    let city = SampleModel.of(scale).city
    let officers = city.posts.filter { $0.kind == "首席信息官" }
    let held = officers.filter { $0.isHeld(on: day) }
    #expect(held.count == city.targets.informationOfficers)
    #expect(Set(held.map(\.company)).count == held.count)
    #expect(held.contains { $0.appointedOn == day })
    #expect(officers.contains { $0.endedOn.map { $0 <= day } == true })
    #expect(officers.contains { $0.appointedOn == day.adding(days: 1) })
    #expect(city.posts.contains { $0.kind == "其他" })
  }

  @Test(
    "Classes for them and the people at them are exact, some of whom came twice",
    arguments: [SampleScale.small, .city])
  func classes(scale: SampleScale) {
    let city = SampleModel.of(scale).city
    let all = city.trainings.filter { $0.kind == "首席信息官培训班" }
    let classes = all.filter { $0.startsOn <= day }
    let attendees = classes.flatMap(\.attendees)
    #expect(classes.count == city.targets.officerClasses)
    #expect(Set(attendees).count == city.targets.peopleAtOfficerClasses)
    #expect(attendees.count > Set(attendees).count)
    #expect(all.count > classes.count)
    #expect(all.allSatisfy { Set($0.attendees).count == $0.attendees.count })
  }

  @Test(
    "Talks, the companies present and the attendances at talent trainings are exact",
    arguments: [SampleScale.small, .city])
  func sums(scale: SampleScale) {
    let city = SampleModel.of(scale).city
    let held = city.trainings.filter { $0.startsOn <= day }
    let talks = held.filter { $0.kind == "政策宣讲" }
    #expect(talks.count == city.targets.policyTalks)
    #expect(talks.compactMap(\.companiesPresent).reduce(0, +) == city.targets.companiesAtTalks)
    let talents = held.filter { $0.kind == "企业人才培养" }
    let attendances = talents.map { $0.attendances ?? $0.delegations.map(\.people).reduce(0, +) }
    #expect(attendances.reduce(0, +) == city.targets.talentAttendances)
    for kind in ["政策宣讲", "企业人才培养"] {
      let days = city.trainings.filter { $0.kind == kind }.map(\.startsOn)
      #expect(days.contains(day) && days.contains(day.adding(days: 1)))
    }
    #expect(Set(city.trainings.map(\.number)).count == city.trainings.count)
    #expect(Set(city.trainings.map(\.name)).count == city.trainings.count)
  }

  @Test(
    "Titles valid on the day are exact, and others ended before or came after",
    arguments: [SampleScale.small, .city])
  func titles(scale: SampleScale) {
    let city = SampleModel.of(scale).city
    let byTitle = Dictionary(grouping: city.recognitions, by: \.title)
    #expect(Set(byTitle.keys) == Set(city.targets.titles))
    for (title, recognitions) in byTitle {
      let valid = recognitions.filter { $0.isValid(on: day) }
      #expect(valid.count == title.count, "\(title.name) \(title.level)")
      let holders = Set(valid.map(\.holder)).count
      #expect(title.name == "示范车间" ? holders < title.count : holders == title.count)
      #expect(recognitions.count == title.count + (title.holder == .company ? 3 : 0))
    }
  }

  @Test(
    "Companies that raised a demand are exact, and more raise one later",
    arguments: [SampleScale.small, .city])
  func demands(scale: SampleScale) {
    let city = SampleModel.of(scale).city
    let raised = city.demands.filter { $0.raisedOn <= day }
    #expect(Set(raised.map(\.company)).count == city.targets.demandingCompanies)
    #expect(raised.count > city.targets.demandingCompanies)
    #expect(raised.contains { $0.raisedOn == day })
    #expect(city.demands.contains { $0.raisedOn == day.adding(days: 1) })
  }
}
