/// A school's rosters of new students and of graduates as sheets.
struct RosterSheets {
  let school: SampleSchool

  /// - Parameter year: the autumn; nil: the students of all years.
  func newStudents(_ students: [SampleStudent], year: Int?) -> SampleSheet {
    let time = year.map { "\($0)年秋季" } ?? "历年"
    return SampleSheet(
      file: "06-新生花名册-\(school.name)-\(time)", title: "\(school.name)\(time)新生花名册",
      sender: school.name,
      headings: [
        "序号", "姓名", "性别", "身份证号码", "民族", "学号", "学校名称", "专业名称", "培养层次", "班级", "入学年月",
        "备注",
      ],
      rows: students.enumerated().map { place, student in
        let offer = school.offers[student.offer]
        return [.number(place + 1)] + person(student.person) + [
          .text(student.person.nation), .text(student.number), .text(school.name),
          .text(offer.subject.name), .text(offer.level.rawValue), .text(student.className),
          .month(student.enteredOn), student.remark.isEmpty ? .blank : .text(student.remark),
        ]
      },
      groups: [
        SampleGroup(heading: "学生信息", columns: 1...4),
        SampleGroup(heading: "就读信息", columns: 5...10),
      ], mergedColumn: 7, mergedBy: 9)
  }

  /// - Parameter year: the year of graduation; nil: the graduates of all years.
  func graduates(_ students: [SampleStudent], year: Int?) -> SampleSheet {
    let time = year.map { "\($0)届" } ?? "历届"
    return SampleSheet(
      file: "07-毕业生花名册-\(school.name)-\(time)", title: "\(school.name)\(time)毕业生花名册",
      sender: school.name,
      headings: [
        "序号", "姓名", "性别", "身份证号码", "学校名称", "学号", "专业名称", "培养层次", "入学年月", "毕业日期",
        "毕业证书编号", "毕业去向", "就业单位", "就业日期", "是否对口", "就业单位统一社会信用代码", "就业镇街", "就业行业",
        "就业地域", "就业渠道", "合同期限", "月收入区间", "统计时点", "职业(工种)", "技能等级", "证书编号", "发证日期", "评价机构",
      ],
      rows: students.enumerated().compactMap { place, student in
        guard let graduation = student.graduation else { return nil }
        let offer = school.offers[student.offer]
        return [.number(place + 1)] + person(student.person) + [
          .text(school.name), .text(student.number), .text(offer.subject.name),
          .text(offer.level.rawValue), .month(student.enteredOn),
        ] + outcome(of: graduation) + certificate(graduation.certificate)
      },
      groups: [
        SampleGroup(heading: "学生信息", columns: 1...3),
        SampleGroup(heading: "就读信息", columns: 4...8),
        SampleGroup(heading: "毕业与就业", columns: 9...22),
        SampleGroup(heading: "技能证书", columns: 23...27),
      ])
  }

  private func person(_ person: SamplePerson) -> [SampleValue] {
    [.name(person.name), .text(person.isFemale ? "女" : "男"), .document(person.number)]
  }

  private func outcome(of graduation: SampleGraduation) -> [SampleValue] {
    [
      .day(graduation.graduatedOn), .text(graduation.diplomaNumber),
      .text(graduation.destination.rawValue), .text(graduation.job?.employer),
      .day(graduation.job?.startedOn), .text(graduation.job.map { $0.isRelated ? "是" : "否" }),
    ] + survey(of: graduation.job)
  }

  /// What is asked about those who found work.
  private func survey(of job: SampleJob?) -> [SampleValue] {
    [
      .text(job?.company?.creditCode), .text(job?.company?.town.name),
      .text(job?.company?.industry), .text(job?.place), .text(job?.channel), .text(job?.contract),
      .text(job?.wageBand), .text(job?.survey),
    ]
  }

  func events(_ students: [SampleStudent]) -> SampleSheet {
    SampleSheet(
      file: "06-学籍异动登记表-\(school.name)", title: "\(school.name)学籍异动登记表", sender: school.name,
      headings: ["院校/学号", "异动类别", "异动日期", "文号", "转入转出院校", "异动原因"],
      rows: students.flatMap { student in
        student.events.map { event in
          [
            .text("\(school.name)/\(student.number)"), .text(event.kind), .day(event.day),
            .text(event.documentNumber), .text(event.otherSchool), .text(event.grounds),
          ]
        }
      })
  }

  private func certificate(_ certificate: SampleCertificate?) -> [SampleValue] {
    guard let certificate else { return Array(repeating: .blank, count: 5) }
    return [
      .text(certificate.occupation), .text(certificate.skill.name), .text(certificate.number),
      .day(certificate.issuedOn), .text(certificate.issuer),
    ]
  }
}
