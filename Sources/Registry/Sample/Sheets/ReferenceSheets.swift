/// The lists that schools' majors refer to, and what schools and companies were before, as sheets.
struct ReferenceSheets {
  let city: SampleCity

  private static let bureau = DirectorySheets.bureau

  var occupations: SampleSheet {
    SampleSheet(
      file: "01-职业目录", title: "职业(工种)目录", sender: Self.bureau,
      headings: ["版本", "职业名称", "职业编码", "数字职业", "启用日期"],
      rows: (SampleSubject.all + SampleSubject.digital).map { subject in
        [
          .text("试用版"), .text(subject.occupation), .blank,
          .text(subject.digitalFrom == nil ? "否" : "是"), .day(SampleDate(2022, 1, 1)),
        ]
      })
  }

  /// An edition that is over, without the youngest majors, and the present one.
  var catalogue: SampleSheet {
    let former = SampleSubject.all + [.smartManufacturing]
    let present = SampleSubject.all + SampleSubject.digital
    let (start, renewal) = (SampleDate(2018, 1, 1), SampleDate(2022, 1, 1))
    return SampleSheet(
      file: "01-专业目录", title: "技工院校专业目录", sender: Self.bureau,
      headings: ["版本", "专业名称", "专业编码", "核对状态", "数字专业认定起", "启用日期", "停用日期"],
      rows: former.map {
        Self.entry($0, in: "试用版2018", from: start, until: renewal.adding(days: -1))
      }
        + present.map { Self.entry($0, in: "试用版2022", from: renewal, until: nil) })
  }

  private static func entry(
    _ subject: SampleSubject, in edition: String, from start: SampleDate, until end: SampleDate?
  ) -> [SampleValue] {
    [
      .text(edition), .text(subject.name), .blank, .text("待核"), .day(subject.digitalFrom),
      .day(start), .day(end),
    ]
  }

  var schoolNames: SampleSheet {
    SampleSheet(
      file: "02-院校曾用名", title: "技工院校曾用名", sender: Self.bureau,
      headings: ["院校代码", "曾用名", "启用日期", "停用日期"],
      rows: city.schools.compactMap { school in
        guard let former = school.former else { return nil }
        return [
          .text(school.code), .text(former.name), .day(school.foundedOn), .day(former.until),
        ]
      })
  }

  /// The former kind of school, and the present one since.
  var schoolTiers: SampleSheet {
    SampleSheet(
      file: "02-院校类型沿革", title: "技工院校类型沿革", sender: Self.bureau,
      headings: ["院校代码", "院校类型", "起始日期", "截止日期"],
      rows: city.schools.flatMap { school -> [[SampleValue]] in
        guard let former = school.former else { return [] }
        return [
          [
            .text(school.code), .text(former.tier.rawValue), .day(school.foundedOn),
            .day(former.until),
          ],
          [
            .text(school.code), .text(school.tier.rawValue), .day(former.until.adding(days: 1)),
            .blank,
          ],
        ]
      })
  }

  var companyNames: SampleSheet {
    SampleSheet(
      file: "03-企业曾用名", title: "企业曾用名", sender: Self.bureau,
      headings: ["统一社会信用代码", "曾用名", "停用日期"],
      rows: city.companies.compactMap { company in
        guard let former = company.former else { return nil }
        return [.text(company.creditCode), .text(former.name), .day(former.until)]
      })
  }

  var courses: SampleSheet {
    SampleSheet(
      file: "02-课程一览表", title: "技工院校课程一览表", sender: Self.bureau,
      headings: ["院校名称", "课程代码", "课程名称", "专业名称", "课程类别", "学时", "合作开发企业", "大纲版本", "启用日期"],
      rows: city.courses.map { course in
        let school = city.schools[course.school]
        return [
          .text(school.name), .text(course.code), .text(course.name),
          .text(school.majorText(course.offer)), .text(course.kind), .number(course.hours),
          .text(course.company.map { city.companies[$0].name }), .text(course.syllabus),
          .day(course.validFrom),
        ]
      })
  }
}
