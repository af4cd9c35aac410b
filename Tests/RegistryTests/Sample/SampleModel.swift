@testable import Registry

/// A sample city with all its people in memory, for tests to count.
struct SampleModel {
  let city: SampleCity
  var rolls: [[SampleStudent]] = []
  var trainees: [SampleTrainee] = []

  init(_ scale: SampleScale, seed: UInt64 = 1) {
    city = SampleCity(scale: scale, seed: seed)
    var rolls: [[SampleStudent]] = []
    var trainees: [SampleTrainee] = []
    city.forEachRoll { _, students in rolls.append(students) }
    city.forEachBatch { _, people in trainees += people }
    self.rolls = rolls
    self.trainees = trainees
  }

  var students: [SampleStudent] { rolls.flatMap { $0 } }
  /// Students, trainees, and those who hold posts or signed in, each once.
  var people: [SamplePerson] {
    let colleagues = city.trainings.flatMap(\.attendees).map(\.person) + city.posts.map(\.person)
    return students.map(\.person) + trainees.map(\.person) + Set(colleagues)
  }
  var certificates: [SampleCertificate] {
    students.compactMap { $0.graduation?.certificate } + trainees.flatMap(\.certificates)
  }

  /// All sheets of the city, rosters with all years in one, each with the kind it is to be taken for.
  var sheets: [(kind: String, sheet: SampleSheet)] {
    let directories = DirectorySheets(city: city)
    let references = ReferenceSheets(city: city)
    let ledgers = LedgerSheets(city: city)
    let lives = StationLifeSheets(city: city)
    let committees = CommitteeSheets(city: city)
    let trainings = TrainingSheets(city: city)
    let standing = StandingSheets(city: city)
    let single = [
      ("school", directories.schools), ("major", directories.majors),
      ("company", directories.companies), ("occupation", references.occupations),
      ("catalogue", references.catalogue), ("school-name", references.schoolNames),
      ("school-tier", references.schoolTiers), ("company-name", references.companyNames),
      ("course", references.courses),
      ("performance", ledgers.performances), ("stations", ledgers.stations),
      ("transition", lives.transitions), ("assessment", lives.assessments),
      ("committee", committees.directory), ("member", committees.members),
      ("meeting", committees.meetings), ("posts", trainings.posts),
      ("training", trainings.trainings), ("attendance", trainings.delegations),
      ("recognition", standing.recognitions), ("demand", standing.demands),
      ("return", standing.returns),
    ]
    let signedIn = trainings.attendances(perClass: true).map { ("attendances", $0) }
    let agreements = city.schools.indices.map { ("agreements", ledgers.agreements(of: $0)) }
    return single + signedIn + agreements + rosters
  }

  private var rosters: [(String, SampleSheet)] {
    let bySchool = zip(city.schools, rolls).flatMap { school, students in
      let rosters = RosterSheets(school: school)
      return [
        ("new-students", rosters.newStudents(students, year: nil)),
        ("graduates", rosters.graduates(students, year: nil)),
        ("student-event", rosters.events(students)),
      ]
    }
    return bySchool + [("certificates", CertificateSheets(city: city).batch(0, trainees))]
  }

  func offer(of student: SampleStudent, at school: Int) -> SampleOffer {
    city.schools[school].offers[student.offer]
  }

  static let small = SampleModel(.small)
  static let wholeCity = SampleModel(.city)

  static func of(_ scale: SampleScale) -> SampleModel { scale == .small ? small : wholeCity }
}
