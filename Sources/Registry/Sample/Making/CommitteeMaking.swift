/// Makes up a guidance committee for each city, and a committee on majors for each school.
struct CommitteeMaking {
  let scale: SampleScale
  let schools: [SampleSchool]
  let companies: [SampleCompany]
  let agreements: [SampleAgreement]
  let seed: UInt64

  private static let topics: [(topic: String, decision: String)] = [
    ("审议年度校企合作工作计划", "同意,由各院校分别落实"), ("论证专业人才培养方案", "通过,自秋季学期起执行"),
    ("研究服务站建站条件", "同意修订建站条件"), ("评议合作企业履约情况", "对未履约企业发函督促"),
    ("研究新增专业", "同意申报,由院校补充调研材料"), ("修订课程标准", "通过"),
  ]

  func make() -> [SampleCommittee] {
    let perCity = scale == .small ? SampleTier.ofSmall.count : SampleTier.ofCity.count
    let guidance = stride(from: 0, to: schools.count, by: perCity).enumerated().flatMap {
      guidanceTerms(of: $0, schools: Array($1..<min($1 + perCity, schools.count)))
    }
    return guidance + schools.indices.map(onMajors)
  }

  /// A former term, of which nothing further is kept, and the present one.
  private func guidanceTerms(of index: Int, schools: [Int]) -> [SampleCommittee] {
    var random = SplitMix64(seed: seed, stream: "committees/guidance/\(index)")
    let area = index == 0 ? "" : "第\(index + 1)片区"
    let name = "中山市示例\(area)校企合作指导委员会"
    let former = SampleCommittee(
      name: name, term: 1, kind: "校企合作指导委员会", school: nil, foundedOn: SampleDate(2017, 5, 10),
      endedOn: SampleDate(2021, 5, 9))
    var present = SampleCommittee(
      name: name, term: 2, kind: "校企合作指导委员会", school: nil, foundedOn: SampleDate(2021, 5, 10),
      endedOn: nil)
    present.members =
      [official(&random)] + schools.map { teacher(of: $0, &random) }
      + partners(of: schools, count: 4, &random) + [expert(&random), expert(&random)]
    complete(&present, &random)
    return [former, present]
  }

  private func onMajors(of school: Int) -> SampleCommittee {
    var random = SplitMix64(seed: seed, stream: "committees/majors/\(school)")
    var committee = SampleCommittee(
      name: schools[school].name + "专业建设委员会", term: 1, kind: "专业建设委员会", school: school,
      foundedOn: SampleDate(random.number(in: 2018...2021), 9, 20), endedOn: nil)
    committee.members =
      (0..<3).map { _ in teacher(of: school, &random) }
      + partners(of: [school], count: 3, &random) + [expert(&random)]
    complete(&committee, &random)
    return committee
  }

  /// Leaves out those who share a name, gives the first three an office, and lets all meet.
  private func complete(_ committee: inout SampleCommittee, _ random: inout SplitMix64) {
    var names: Set<String> = []
    let roles = ["主任", "副主任", "秘书长"]
    committee.members = committee.members.filter { names.insert($0.name).inserted }
    for (place, role) in roles.enumerated() where place < committee.members.count {
      committee.members[place].role = role
    }
    for year in max(2022, committee.foundedOn.year + 1)...2024 {
      let subject = random.pick(Self.topics)
      let count = committee.members.count
      committee.meetings.append(
        SampleMeeting(
          heldOn: random.day(in: SampleDate(year, 3, 1)...SampleDate(year, 6, 20)),
          topic: subject.topic, decision: subject.decision,
          attendees: random.number(in: (count * 2 / 3)...count)))
    }
  }

  private func official(_ random: inout SplitMix64) -> SampleMember {
    member(
      side: "政府部门", at: "中山市示例人力资源和社会保障局", as: random.pick(["副局长", "科长"]), title: nil,
      &random)
  }

  private func expert(_ random: inout SplitMix64) -> SampleMember {
    member(
      side: "行业", at: random.pick(["中山市示例制造业协会", "中山市示例灯饰照明协会", "中山市示例软件行业协会"]),
      as: random.pick(["会长", "秘书长", "专家"]), title: "高级工程师", &random)
  }

  private func teacher(of school: Int, _ random: inout SplitMix64) -> SampleMember {
    member(
      side: "院校", at: schools[school].name, as: random.pick(["校长", "副校长", "教务处主任", "系主任"]),
      title: random.pick(["高级讲师", "讲师", "高级实习指导教师"]), &random)
  }

  /// People of companies that have an agreement with one of the schools.
  private func partners(
    of schools: [Int], count: Int, _ random: inout SplitMix64
  ) -> [SampleMember] {
    let partners = agreements.filter { schools.contains($0.school) }.map(\.company)
    return partners.shuffled(using: &random).prefix(count).map { company in
      var member = member(
        side: "企业", at: companies[company].name, as: random.pick(["总工程师", "生产经理", "人力资源总监"]),
        title: random.pick(["工程师", "高级工程师", "高级技师"]), &random)
      member.company = company
      return member
    }
  }

  private func member(
    side: String, at organisation: String, as position: String, title: String?,
    _ random: inout SplitMix64
  ) -> SampleMember {
    SampleMember(
      name: PersonSource.name(isFemale: random.chance(0.4), &random), role: "委员", side: side,
      organisation: organisation, position: position, title: title)
  }
}
