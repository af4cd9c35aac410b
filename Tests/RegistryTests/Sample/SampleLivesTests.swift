import Testing

@testable import Registry

@Suite("What a sample tells of lives and years")
struct SampleLivesTests {
  private let day = SampleTargets.day

  @Test(
    "A station's steps end in its own status, and none is under rectification on the day",
    arguments: [SampleScale.small, .city])
  func transitions(scale: SampleScale) {
    let city = SampleModel.of(scale).city
    let lives = Dictionary(grouping: city.stationLives.transitions(), by: \.station)
    #expect(lives.count >= 12)
    for (index, steps) in lives {
      let station = city.stations[index]
      #expect(steps.map(\.day) == steps.map(\.day).sorted())
      #expect(steps.last?.status == station.status.rawValue)
      #expect(steps.first { $0.status == "挂牌" }?.day == station.listedOn)
      #expect(steps.first { $0.status == "撤销" }?.day == station.endedOn)
      #expect(steps.last { $0.day <= day }?.status != "整改")
    }
    let statuses = Set(lives.values.joined().map(\.status))
    #expect(statuses.isSuperset(of: ["申报", "受理", "审核", "评审", "公示", "挂牌", "撤销"]))
    if scale == .city { #expect(statuses.contains("整改")) }
  }

  @Test("Agreements are renewed by the next one of the same school and company, once")
  func renewals() {
    let agreements = SampleModel.wholeCity.city.agreements
    let byNumber = Dictionary(uniqueKeysWithValues: agreements.map { ($0.number, $0) })
    let renewing = agreements.filter { $0.renews != nil }
    #expect(Set(renewing.compactMap(\.renews)).count == renewing.count)
    let wrong = renewing.filter { agreement in
      guard let former = agreement.renews.flatMap({ byNumber[$0] }) else { return true }
      return former.school != agreement.school || former.company != agreement.company
        || former.endsOn?.adding(days: 1) != agreement.startsOn
    }
    #expect(wrong.map(\.number) == [])
    #expect(renewing.contains { $0.renews.flatMap { byNumber[$0]?.renews } != nil })
  }

  @Test("Nothing is told of some agreements in force for two years")
  func silence() {
    let city = SampleModel.wholeCity.city
    let told = Set(city.performances.filter { $0.year >= 2022 }.map(\.agreement))
    let inForce = city.agreements.filter { agreement in
      agreement.isInForce(on: day) && agreement.startsOn < SampleDate(2022, 1, 1)
    }
    let silent = inForce.filter { !told.contains($0.number) }
    #expect(!silent.isEmpty && silent.count < inForce.count / 4)
  }

  @Test("Students pause before they resume, and only those without a diploma withdraw")
  func events() {
    let students = SampleModel.wholeCity.students
    let wrong = students.filter { student in
      let kinds = student.events.map(\.kind)
      let isPossible = [[], ["退学"], ["转入"], ["休学"], ["休学", "复学"]].contains(kinds)
      let days = student.events.map(\.day)
      return !isPossible || days.contains { $0 < student.enteredOn } || days != days.sorted()
        || kinds == ["退学"] && student.graduation != nil
    }
    #expect(wrong.map(\.number) == [])
    let kinds = Set(students.flatMap(\.events).map(\.kind))
    #expect(kinds == ["退学", "转入", "休学", "复学"])
  }

  @Test("Nobody holds two places in a committee", arguments: [SampleScale.small, .city])
  func members(scale: SampleScale) {
    let city = SampleModel.of(scale).city
    for committee in city.committees where committee.endedOn == nil {
      #expect(Set(committee.members.map(\.name)).count == committee.members.count)
      #expect(committee.members.first?.role == "主任")
      #expect(committee.members.contains { $0.side == "行业" })
      #expect(!committee.meetings.isEmpty)
      #expect(committee.meetings.allSatisfy { $0.attendees <= committee.members.count })
    }
  }

  @Test("The parts of a school's return never exceed their sums")
  func returns() {
    let returns = SampleModel.wholeCity.city.returns
    #expect(Set(returns.map(\.year)) == Set(2020...2025))
    let wrong = returns.filter { report in
      report.women > report.staff || report.theoryTeachers + report.practiceTeachers > report.staff
        || report.lecturers.reduce(0, +) > report.theoryTeachers
        || report.instructors.reduce(0, +) > report.practiceTeachers
        || report.fiscalFunding > report.funding
    }
    #expect(wrong.isEmpty)
  }
}
