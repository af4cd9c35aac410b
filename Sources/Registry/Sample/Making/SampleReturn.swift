/// What a made-up school reports of a year: its staff, its teachers by title, its money.
struct SampleReturn: Sendable {
  let school: Int
  let year: Int
  let staff: Int
  let women: Int
  let theoryTeachers: Int
  /// 高级讲师, 讲师, 助理讲师.
  let lecturers: [Int]
  let withDegree: Int
  let practiceTeachers: Int
  /// 高级, 一级, 二级, 三级实习指导教师.
  let instructors: [Int]
  let skilled: Int
  let integrated: Int
  let partTime: Int
  /// In thousands of yuan.
  let funding: Int
  let fiscalFunding: Int
  let expenditure: Int
}
