/// Makes up each school's returns of the years, whose parts never exceed their sums, with about one
/// teacher to a dozen students.
struct ReturnMaking {
  let schools: [SampleSchool]
  let intake: SampleIntake
  let seed: UInt64

  static let years = 2020...2025

  func make() -> [SampleReturn] {
    schools.indices.flatMap { index in
      var random = SplitMix64(seed: seed, stream: "returns/\(index)")
      return Self.years.map { year in
        let students = intake.stock(school: index, of: schools[index].offers, year: year)
        let staff = max(4, students * random.number(in: 9...12) / 100)
        return report(index, year, staff: staff, &random)
      }
    }
  }

  private func report(
    _ school: Int, _ year: Int, staff: Int, _ random: inout SplitMix64
  ) -> SampleReturn {
    let theory = staff * random.number(in: 42...48) / 100
    let practice = staff * random.number(in: 28...34) / 100
    // The last share of each is of those without a title.
    let lecturers = shares(of: theory, by: [22, 45, 23, 10]).dropLast()
    let instructors = shares(of: practice, by: [15, 30, 25, 15, 15]).dropLast()
    let funding = staff * random.number(in: 180...240)
    let isPublic = schools[school].isPublic
    return SampleReturn(
      school: school, year: year, staff: staff, women: staff * random.number(in: 45...55) / 100,
      theoryTeachers: theory, lecturers: Array(lecturers),
      withDegree: theory * random.number(in: 88...99) / 100, practiceTeachers: practice,
      instructors: Array(instructors), skilled: practice * random.number(in: 70...95) / 100,
      integrated: (theory + practice) * random.number(in: 30...55) / 100,
      partTime: random.number(in: 5...25), funding: funding,
      fiscalFunding: isPublic ? funding * random.number(in: 70...90) / 100 : funding / 20,
      expenditure: funding * random.number(in: 92...101) / 100)
  }
}
