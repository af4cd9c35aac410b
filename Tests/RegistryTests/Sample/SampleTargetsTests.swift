import Testing

@testable import Registry

@Suite("The figures that a sample's records add up to")
struct SampleTargetsTests {
  private let day = SampleDate(2024, 7, 5)

  @Test("A city's figures are those of the letter")
  func figuresOfTheLetter() {
    let targets = SampleTargets.of(.city)
    #expect(SampleTargets.asOf == "2024-07-05")
    #expect(targets.digitalEnrolments == 204)
    #expect(targets.stations == 100)
    #expect(targets.partnerCompanies > 300)
    #expect(targets.skilledPeople > 7_000)
    #expect(SampleTargets.of(.province).stations == 2_000)
  }

  @Test(
    "Enrolments in digital majors in five school years are exact",
    arguments: [SampleScale.small, .city])
  func digitalEnrolments(scale: SampleScale) {
    let model = SampleModel.of(scale)
    let span = SampleDate(2019, 9, 1)...SampleDate(2024, 8, 31)
    var counted = 0
    var byName = 0
    for (school, students) in model.rolls.enumerated() {
      for student in students where span.contains(student.enteredOn) {
        let offer = model.offer(of: student, at: school)
        if offer.isDigital(on: student.enteredOn) { counted += 1 }
        if offer.isDigital { byName += 1 }
      }
    }
    #expect(counted == model.city.targets.digitalEnrolments)
    if model.city.scale == .city { #expect(byName > counted) }
  }

  @Test("Listed stations are exact, and villages host some", arguments: [SampleScale.small, .city])
  func stations(scale: SampleScale) {
    let model = SampleModel.of(scale)
    let listed = model.city.stations.filter { $0.isListed(on: day) }
    #expect(listed.count == model.city.targets.stations)
    #expect(listed.contains { model.city.companies[$0.host].isVillage })
    #expect(Set(model.city.stations.map(\.status)) == [.listed, .applied, .revoked])
    #expect(model.city.stations.contains { $0.listedOn == SampleDate(2024, 7, 6) })
  }

  @Test(
    "Companies with an agreement in force are exact, however many it has",
    arguments: [SampleScale.small, .city])
  func partners(scale: SampleScale) {
    let model = SampleModel.of(scale)
    let inForce = model.city.agreements.filter { $0.isInForce(on: day) }
    #expect(Set(inForce.map(\.company)).count == model.city.targets.partnerCompanies)
    #expect(inForce.count > model.city.targets.partnerCompanies)
    #expect(inForce.contains { $0.endsOn == day } && inForce.contains { $0.startsOn == day })
    let others = Set(model.city.agreements.map(\.company)).subtracting(inForce.map(\.company))
    #expect(!others.isEmpty)
  }

  @Test(
    "People made skilled by stations are exact, and have more certificates",
    arguments: [SampleScale.small, .city])
  func skilledPeople(scale: SampleScale) {
    let model = SampleModel.of(scale)
    let skilled = model.trainees.filter { $0.isSkilled(on: day) }
    #expect(skilled.count == model.city.targets.skilledPeople)
    #expect(skilled.flatMap(\.certificates).count > skilled.count)
    #expect(model.trainees.count > skilled.count)
    let dates = model.trainees.flatMap(\.certificates).map(\.issuedOn)
    #expect(dates.contains(day) && dates.contains(day.adding(days: 1)))
  }

  @Test("A city has about 26,000 students, of whom most graduated")
  func size() {
    let students = SampleModel.wholeCity.students
    let graduates = students.filter { $0.graduation != nil }
    #expect((25_000...28_000).contains(students.count))
    #expect((18_000...22_000).contains(graduates.count))
    #expect((300...500).contains(SampleModel.small.students.count))
  }
}
