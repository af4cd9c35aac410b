/// A made-up course of a major.
struct SampleCourse: Sendable {
  let school: Int
  let offer: Int
  let code: String
  let name: String
  /// 理论, 实训, 一体化 or 企业课程.
  let kind: String
  let hours: Int
  /// The place of the company that it was developed with.
  let company: Int?
  let syllabus: String
  let validFrom: SampleDate
}
