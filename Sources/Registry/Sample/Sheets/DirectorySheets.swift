/// The city's lists of schools, majors and companies as sheets.
struct DirectorySheets {
  let city: SampleCity

  static let bureau = "中山市示例人力资源和社会保障局"

  var schools: SampleSheet {
    var random = SplitMix64(seed: city.seed, stream: "towns/schools")
    return SampleSheet(
      file: "01-院校名录", title: "技工院校名录", sender: Self.bureau,
      headings: [
        "院校代码", "院校名称", "院校类型", "举办者", "统一社会信用代码", "所属镇街", "主管部门", "办学状态", "设立日期",
      ],
      rows: city.schools.map { school in
        [
          .text(school.code), .text(school.name), .text(school.tier.rawValue),
          .text(school.isPublic ? "人社部门办" : "民办"), .text(school.creditCode),
          .text(school.town.spelling(&random)), .text(Self.bureau), .text("在办"),
          .day(school.foundedOn),
        ]
      })
  }

  /// Some cities name the schools by their codes.
  var majors: SampleSheet {
    var random = SplitMix64(seed: city.seed, stream: "majors/naming")
    let byCode = random.chance(0.5)
    return SampleSheet(
      file: "02-院校开设专业", title: "技工院校开设专业一览表", sender: Self.bureau,
      headings: [
        byCode ? "院校代码" : "院校名称", "专业名称", "培养层次", "学制", "开办日期", "数字专业认定起", "数字专业认定止",
        "目录专业", "对应职业", "对应行业",
      ],
      rows: city.schools.flatMap { school in
        school.offers.map { offer in
          [
            .text(byCode ? school.code : school.name), .text(offer.subject.name),
            .text(offer.level.rawValue), .number(offer.years), .day(offer.openedOn),
            .day(offer.digitalFrom), .day(offer.digitalUntil), .text(offer.subject.name),
            .text(offer.subject.occupation), .text(offer.subject.industries.joined(separator: "、")),
          ]
        }
      })
  }

  var companies: SampleSheet {
    var random = SplitMix64(seed: city.seed, stream: "towns/companies")
    return SampleSheet(
      file: "03-企业名录", title: "企业名录", sender: Self.bureau,
      headings: ["统一社会信用代码", "企业名称", "行业", "所属镇街", "企业规模"],
      rows: city.companies.map { company in
        [
          .text(company.creditCode), .text(company.name), .text(company.industry),
          .text(company.town.spelling(&random)), .text(company.size),
        ]
      })
  }
}
