/// What came of a made-up agreement in a year.
struct SamplePerformance: Sendable {
  /// The agreement's number.
  let agreement: String
  let year: Int
  let interns: Int
  let orderStudents: Int
  let hired: Int
  let teachers: Int
  /// In yuan.
  let money: Int
  let equipment: Int
}
