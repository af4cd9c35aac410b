/// Titles, demands and schools' yearly returns as sheets.
struct StandingSheets {
  let city: SampleCity

  var recognitions: SampleSheet {
    SampleSheet(
      file: "12-称号认定", title: "称号认定一览表", sender: "中山市示例工业和信息化局",
      headings: [
        "称号", "认定级别", "企业名称", "认定院校", "认定专业", "项目名称", "认定批次", "认定文号", "认定日期", "有效期至",
        "撤销日期",
      ],
      rows: city.recognitions.map { recognition in
        [.text(recognition.title.name), .text(recognition.title.level.rawValue)]
          + holder(recognition.holder) + [
            .text(recognition.project), .text(recognition.batch),
            .text(recognition.documentNumber), .day(recognition.grantedOn),
            .day(recognition.validUntil), .day(recognition.revokedOn),
          ]
      })
  }

  /// Company, school and major, of which one is filled in.
  private func holder(_ holder: SampleRecognition.Holder) -> [SampleValue] {
    switch holder {
    case .company(let company): [.text(city.companies[company].name), .blank, .blank]
    case .school(let school): [.blank, .text(city.schools[school].name), .blank]
    case .major(let school, let offer):
      [
        .blank, .blank,
        .text("\(city.schools[school].name)/\(city.schools[school].majorText(offer))"),
      ]
    }
  }

  var demands: SampleSheet {
    var random = SplitMix64(seed: city.seed, stream: "towns/demands")
    return SampleSheet(
      file: "13-企业用工需求", title: "企业技能人才用工需求登记表", sender: DirectorySheets.bureau,
      headings: [
        "统一社会信用代码", "职业(工种)", "技能等级", "需求人数", "月工资下限", "月工资上限", "工作镇街", "提出日期", "截止日期",
        "已满足人数",
      ],
      rows: city.demands.map { demand in
        let company = city.companies[demand.company]
        return [
          .text(company.creditCode), .text(demand.occupation), .text(demand.skill?.name),
          .number(demand.people), .number(demand.wages?.lowerBound),
          .number(demand.wages?.upperBound), .text(company.town.spelling(&random)),
          .day(demand.raisedOn), .day(demand.openUntil), .number(demand.filled),
        ]
      })
  }

  var returns: SampleSheet {
    SampleSheet(
      file: "14-院校年度报表数据", title: "技工院校年度报表数据", sender: DirectorySheets.bureau,
      headings: [
        "院校名称", "年度", "在职教职工人数", "女教职工人数", "文化技术理论课教师", "高级讲师", "讲师", "助理讲师",
        "理论课教师大学本科以上", "生产实习指导教师", "高级实习指导教师", "一级实习指导教师", "二级实习指导教师", "三级实习指导教师",
        "实习指导教师高级工以上", "一体化教师", "兼职教师", "经费来源(千元)", "财政性经费(千元)", "其他经费(千元)", "经费支出(千元)",
      ],
      rows: city.returns.map { row(of: $0) })
  }

  private func row(of report: SampleReturn) -> [SampleValue] {
    let teachers =
      [report.theoryTeachers] + report.lecturers + [report.withDegree, report.practiceTeachers]
      + report.instructors + [report.skilled, report.integrated, report.partTime]
    let money = [
      report.funding, report.fiscalFunding, report.funding - report.fiscalFunding,
      report.expenditure,
    ]
    return [.text(city.schools[report.school].name), .number(report.year)]
      + ([report.staff, report.women] + teachers + money).map { .number($0) }
  }
}
