/// Makes up the students of one school after another.
struct RollMaking {
  let seed: UInt64
  let schools: [SampleSchool]
  let intake: SampleIntake
  let entryYears: ClosedRange<Int>
  /// The companies where graduates find work.
  let employers: [SampleCompany]
  private var people = PersonSource(offset: 0)

  init(
    seed: UInt64, schools: [SampleSchool], intake: SampleIntake, entryYears: ClosedRange<Int>,
    employers: [SampleCompany]
  ) {
    self.seed = seed
    self.schools = schools
    self.intake = intake
    self.entryYears = entryYears
    self.employers = employers
  }

  /// All students that ever entered the school, by autumn, major and class.
  mutating func students(of school: Int) -> [SampleStudent] {
    var random = SplitMix64(seed: seed, stream: "students/\(school)")
    var students: [SampleStudent] = []
    for year in entryYears {
      var serial = 0
      for offer in schools[school].offers.indices {
        let count = intake.count(school: school, offer: offer, year: year)
        for place in 0..<count {
          serial += 1
          students.append(
            student(
              of: schools[school], offer: offer, year: year, serial: serial,
              className: Self.className(schools[school].offers[offer], year, place, count),
              &random))
        }
      }
    }
    graduate(&students, of: school)
    var events = StudentEventMaking(school: schools[school], seed: seed)
    for place in students.indices { students[place].events = events.events(of: students[place]) }
    return students
  }

  private mutating func student(
    of school: SampleSchool, offer: Int, year: Int, serial: Int, className: String,
    _ random: inout SplitMix64
  ) -> SampleStudent {
    let age = school.offers[offer].takesOlder ? 17 : 15
    let entry = SampleIntake.entry(year)
    let births = entry.adding(years: -age - 2).adding(days: 1)...entry.adding(years: -age)
    return SampleStudent(
      person: people.person(bornIn: births, &random), number: "\(year)\(zeroPadded(serial, 4))",
      offer: offer, enteredOn: entry, className: className,
      remark: random.pick(weighted: ["": 80, "住宿": 14, "走读": 6]))
  }

  /// Classes of at most 50, filled evenly.
  private static func className(
    _ offer: SampleOffer, _ year: Int, _ place: Int, _ count: Int
  ) -> String {
    let classes = (count + 49) / 50
    let size = (count + classes - 1) / classes
    return "\(year)级\(offer.subject.name)\(offer.level.rawValue)\(place / size + 1)班"
  }

  private func graduate(_ students: inout [SampleStudent], of index: Int) {
    var making = GraduationMaking(
      school: schools[index], site: "0\(zeroPadded(index + 1, 5))", employers: employers,
      seed: seed)
    for place in students.indices {
      students[place].graduation = making.graduation(of: students[place])
    }
  }
}
