/// Makes up the courses of each major, some of them developed with a partner company of the school.
struct CourseMaking {
  let schools: [SampleSchool]
  let agreements: [SampleAgreement]
  let seed: UInt64

  private static let kinds: [(name: String, kind: String)] = [
    ("基础理论", "理论"), ("基本技能实训", "实训"), ("一体化课程", "一体化"), ("企业岗位课程", "企业课程"),
    ("综合实训", "实训"), ("职业素养", "理论"),
  ]

  func make() -> [SampleCourse] {
    let partners = Dictionary(grouping: agreements, by: \.school)
    return schools.indices.flatMap { school in
      var random = SplitMix64(seed: seed, stream: "courses/\(school)")
      let companies = partners[school, default: []].map(\.company)
      return schools[school].offers.indices.flatMap { offer in
        courses(of: school, offer, companies: companies, &random)
      }
    }
  }

  private func courses(
    of school: Int, _ offer: Int, companies: [Int], _ random: inout SplitMix64
  ) -> [SampleCourse] {
    let first = random.number(in: 0...3)
    return (0..<random.number(in: 3...6)).map { place in
      let (name, kind) = Self.kinds[(first + place) % Self.kinds.count]
      let isJoint = kind == "企业课程" || kind == "一体化" && random.chance(0.4)
      let year = random.number(in: 2018...2022)
      return SampleCourse(
        school: school, offer: offer,
        code: "KC\(zeroPadded(offer + 1, 2))\(zeroPadded(place + 1, 2))",
        name: schools[school].offers[offer].subject.name + name, kind: kind,
        hours: random.number(in: 3...18) * 12,
        company: isJoint && !companies.isEmpty ? random.pick(companies) : nil,
        syllabus: "\(year)版", validFrom: SampleDate(year, 9, 1))
    }
  }
}
