/// Makes up what happened to some of a school's students between entry and the end.
struct StudentEventMaking {
  let school: SampleSchool
  private var random: SplitMix64

  init(school: SampleSchool, seed: UInt64) {
    self.school = school
    random = SplitMix64(seed: seed, stream: "events/\(school.code)")
  }

  private static let otherSchools = ["广州市示例技工学校", "珠海市示例技师学院", "江门市示例技工学校"]

  /// Whoever left without graduating mostly withdrew; a few others came late, or paused for a year.
  mutating func events(of student: SampleStudent) -> [SampleStudentEvent] {
    let end = SampleDate(student.enteredOn.year + school.offers[student.offer].years, 6, 1)
    if student.graduation == nil, end <= GraduationMaking.lastDay {
      return random.chance(0.6) ? [withdrawal(of: student, before: end)] : []
    }
    if random.chance(0.004) { return [arrival(of: student)] }
    return random.chance(0.008) ? pause(of: student, before: end) : []
  }

  private mutating func withdrawal(
    of student: SampleStudent, before end: SampleDate
  ) -> SampleStudentEvent {
    let day = random.day(in: student.enteredOn.adding(days: 60)...end.adding(days: -60))
    return event("退学", day, grounds: random.pick(["家庭原因", "外出就业", "随父母迁居", "身体原因"]))
  }

  private mutating func arrival(of student: SampleStudent) -> SampleStudentEvent {
    var arrival = event("转入", student.enteredOn.adding(days: random.number(in: 1...40)))
    arrival.otherSchool = random.pick(Self.otherSchools)
    return arrival
  }

  /// A year without school, as far as it lies in the time that the records tell of.
  private mutating func pause(
    of student: SampleStudent, before end: SampleDate
  ) -> [SampleStudentEvent] {
    let last = min(end.adding(years: -1), GraduationMaking.lastDay)
    let first = student.enteredOn.adding(days: 90)
    if last <= first { return [] }
    let from = random.day(in: first...last)
    let pause = event("休学", from, grounds: random.pick(["因病治疗", "家庭原因"]))
    let back = from.adding(years: 1)
    return back <= GraduationMaking.lastDay ? [pause, event("复学", back)] : [pause]
  }

  private mutating func event(
    _ kind: String, _ day: SampleDate, grounds: String? = nil
  ) -> SampleStudentEvent {
    SampleStudentEvent(
      kind: kind, day: day,
      documentNumber: "示学籍〔\(day.year)〕\(random.number(in: 1...150))号", grounds: grounds)
  }
}
