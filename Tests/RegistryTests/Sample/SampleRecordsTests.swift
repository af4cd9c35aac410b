import Tables
import Testing

@testable import Registry

@Suite("What a sample's records keep to")
struct SampleRecordsTests {
  @Test("No two people share a resident number", arguments: [SampleScale.small, .city])
  func uniquePeople(scale: SampleScale) {
    let model = SampleModel.of(scale)
    #expect(Set(model.people.map(\.number)).count == model.people.count)
  }

  @Test("Resident numbers tell a real birth date, the sex, and their check character")
  func residentNumbers() {
    let wrong = SampleModel.wholeCity.people.filter { person in
      let tellsFemale = (Int(person.number.dropFirst(16).prefix(1)) ?? 0).isMultiple(of: 2)
      return CheckCharacters.resident(String(person.number.prefix(17))) != person.number
        || ISODate(birth(of: person)) == nil || tellsFemale != person.isFemale
    }
    #expect(wrong == [])
    #expect(CheckCharacters.resident("44200020050312001") == "442000200503120013")
    #expect(CheckCharacters.resident("44200020050312003") == "44200020050312003X")
  }

  @Test("Students are 15 to 18 when they enter")
  func ages() {
    let others = SampleModel.wholeCity.students.filter { student in
      let birth = birth(of: student.person)
      return birth > student.enteredOn.adding(years: -15).text
        || birth <= student.enteredOn.adding(years: -19).text
    }
    #expect(others.map(\.number) == [])
  }

  private func birth(of person: SamplePerson) -> String {
    let digits = Array(person.number.dropFirst(6).prefix(8))
    return "\(String(digits[..<4]))-\(String(digits[4..<6]))-\(String(digits[6...]))"
  }

  @Test(
    "Credit codes have both check characters, and belong to one body each",
    arguments: [SampleScale.small, .city])
  func creditCodes(scale: SampleScale) {
    let model = SampleModel.of(scale)
    let codes = model.city.companies.map(\.creditCode) + model.city.schools.map(\.creditCode)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { CheckCharacters.creditCode(String($0.prefix(16))) == $0 })
    #expect(CheckCharacters.creditCode("9111000060003734") == "91110000600037341L")
    let wrong = model.city.companies.filter { company in
      let start =
        switch company.kind {
        case .company: "91"
        case .village: "N2"
        case .trainingSchool: "52"
        }
      return !company.creditCode.hasPrefix(start)
    }
    #expect(wrong.map(\.name) == [])
  }

  @Test(
    "Names of schools, companies and stations and plaques occur once",
    arguments: [SampleScale.small, .city])
  func uniqueNames(scale: SampleScale) {
    let model = SampleModel.of(scale)
    let city = model.city
    let former =
      city.schools.compactMap(\.former?.name) + city.companies.compactMap(\.former?.name)
    let names =
      city.schools.map(\.name) + city.companies.map(\.name) + city.stations.map(\.name) + former
    #expect(Set(names).count == names.count)
    #expect(Set(city.stations.map(\.plaque)).count == city.stations.count)
    #expect(Set(city.agreements.map(\.number)).count == city.agreements.count)
    #expect(Set(city.schools.map(\.code)).count == city.schools.count)
  }

  @Test(
    "A school teaches a major at a level once, and gives a student number once",
    arguments: [SampleScale.small, .city])
  func uniqueInSchool(scale: SampleScale) {
    let model = SampleModel.of(scale)
    for (school, students) in model.rolls.enumerated() {
      let offers = model.city.schools[school].offers.map { "\($0.subject.name)/\($0.level)" }
      #expect(Set(offers).count == offers.count)
      #expect(Set(students.map(\.number)).count == students.count)
    }
  }

  @Test("Nobody enters a major before it opens", arguments: [SampleScale.small, .city])
  func openMajors(scale: SampleScale) {
    let model = SampleModel.of(scale)
    for (school, students) in model.rolls.enumerated() {
      #expect(
        students.allSatisfy { model.offer(of: $0, at: school).openedOn <= $0.enteredOn })
    }
  }

  @Test(
    "Students graduate in early summer, when their years are over",
    arguments: [SampleScale.small, .city])
  func graduations(scale: SampleScale) {
    let model = SampleModel.of(scale)
    var wrong: [String] = []
    for (school, students) in model.rolls.enumerated() {
      for student in students {
        guard let graduation = student.graduation else { continue }
        let day = graduation.graduatedOn
        let years = model.offer(of: student, at: school).years
        let isRight =
          day.year == student.enteredOn.year + years
          && (SampleDate(day.year, 6, 25)...SampleDate(day.year, 7, 6)).contains(day)
          && (graduation.job != nil) == (graduation.destination == .employed)
          && graduation.job?.startedOn ?? day >= day
        if !isRight { wrong.append(student.number) }
      }
    }
    #expect(wrong == [])
    let diplomas = model.students.compactMap { $0.graduation?.diplomaNumber }
    #expect(Set(diplomas).count == diplomas.count)
  }

  @Test(
    "Certificate numbers occur once, and tell the year and the level",
    arguments: [SampleScale.small, .city])
  func certificateNumbers(scale: SampleScale) {
    let model = SampleModel.of(scale)
    let numbers = model.certificates.map(\.number)
    #expect(Set(numbers).count == numbers.count)
    let wrong = model.certificates.filter { certificate in
      let year = zeroPadded(certificate.issuedOn.year % 100, 2)
      let told = "\(year)\(certificate.skill.rawValue)"
      return certificate.number.utf8.count != 22
        || certificate.number.dropFirst(13).prefix(3) != told
    }
    #expect(wrong.map(\.number) == [])
  }

  @Test("Stations train from the day they are listed", arguments: [SampleScale.small, .city])
  func training(scale: SampleScale) {
    let model = SampleModel.of(scale)
    let early = model.trainees.flatMap(\.certificates).filter { certificate in
      let station = certificate.station.map { model.city.stations[$0] }
      return station?.isListed(on: certificate.issuedOn) != true
    }
    #expect(early.map(\.number) == [])
  }

  @Test("Dates count as the calendar does")
  func dates() {
    #expect(SampleDate(1970, 1, 1).ordinal == 0)
    #expect(SampleDate(2024, 2, 28).adding(days: 2).text == "2024-03-01")
    #expect(SampleDate(2024, 2, 29).adding(years: 1).text == "2025-02-28")
    #expect(SampleDate(ordinal: SampleDate(2023, 12, 31).ordinal + 1).compact == "20240101")
  }
}
