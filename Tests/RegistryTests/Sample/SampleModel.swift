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
  var people: [SamplePerson] { students.map(\.person) + trainees.map(\.person) }
  var certificates: [SampleCertificate] {
    students.compactMap { $0.graduation?.certificate } + trainees.flatMap(\.certificates)
  }

  func offer(of student: SampleStudent, at school: Int) -> SampleOffer {
    city.schools[school].offers[student.offer]
  }

  static let small = SampleModel(.small)
  static let wholeCity = SampleModel(.city)

  static func of(_ scale: SampleScale) -> SampleModel { scale == .small ? small : wholeCity }
}
