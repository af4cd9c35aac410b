/// The ledgers of agreements, school by school, and of stations as sheets.
struct LedgerSheets {
  let city: SampleCity

  func agreements(of index: Int) -> SampleSheet {
    let school = city.schools[index]
    var random = SplitMix64(seed: city.seed, stream: "towns/agreements/\(index)")
    return SampleSheet(
      file: "04-校企合作台账-\(school.name)", title: "\(school.name)校企合作台账", sender: school.name,
      headings: [
        "协议编号", "院校名称", "企业名称", "统一社会信用代码", "行业", "所属镇街", "合作类型", "签订日期", "生效日期",
        "到期日期", "合作专业", "续签自",
      ],
      rows: city.agreements.filter { $0.school == index }.map { agreement in
        let company = city.companies[agreement.company]
        return [
          .text(agreement.number), .text(school.name), .text(company.name),
          .text(company.creditCode), .text(company.industry),
          .text(company.town.spelling(&random)), .text(agreement.kinds.joined(separator: "、")),
          .day(agreement.signedOn),
          .day(agreement.startsOn), .day(agreement.endsOn), .text(majors(of: agreement)),
          .text(agreement.renews),
        ]
      })
  }

  /// The school before each major, as references to majors of any school have it.
  private func majors(of agreement: SampleAgreement) -> String? {
    let school = city.schools[agreement.school]
    let names = agreement.offers.map { "\(school.name)/\(school.offers[$0].subject.name)" }
    return names.isEmpty ? nil : names.joined(separator: "、")
  }

  var performances: SampleSheet {
    SampleSheet(
      file: "04-协议年度履行情况", title: "校企合作协议年度履行情况表", sender: DirectorySheets.bureau,
      headings: [
        "协议编号", "年度", "接收实习人数", "订单班人数", "录用毕业生数", "企业兼职教师数", "投入金额(元)", "设备价值(元)",
      ],
      rows: city.performances.map { performance in
        [
          .text(performance.agreement), .text("\(performance.year)年度"),
          .number(performance.interns), .number(performance.orderStudents),
          .number(performance.hired), .number(performance.teachers), .number(performance.money),
          .number(performance.equipment),
        ]
      })
  }

  var stations: SampleSheet {
    var random = SplitMix64(seed: city.seed, stream: "towns/stations")
    return SampleSheet(
      file: "05-服务站台账", title: "企业技能人才服务站台账", sender: "中山市示例人力资源和社会保障局",
      headings: [
        "站牌编号", "站名", "建站单位", "统一社会信用代码", "行业", "所属镇街", "站长", "挂牌日期", "状态", "终止日期",
        "合作院校", "批次", "站长聘期起", "站长聘期止", "合作培训机构", "协议编号", "场地面积(平方米)", "师资数", "职工数",
        "可开展工种",
      ],
      rows: city.stations.map { station in
        let host = city.companies[station.host]
        return [
          .text(station.plaque), .text(station.name), .text(host.name), .text(host.creditCode),
          .text(host.industry), .text(host.town.spelling(&random)), .name(station.head),
          .day(station.listedOn), .text(station.status.rawValue), .day(station.endedOn),
          .text(station.schools.map { city.schools[$0].name }.joined(separator: "、")),
        ] + means(of: station)
      })
  }

  private func means(of station: SampleStation) -> [SampleValue] {
    let means = station.means
    let bodies = means.trainingBodies.map { city.companies[$0].name }
    return [
      .text(station.listedOn.map { "\($0.year)年第\($0.month <= 6 ? "一" : "二")批" }),
      .day(means.headFrom), .day(means.headUntil),
      .text(bodies.isEmpty ? nil : bodies.joined(separator: "、")), .text(means.agreement),
      .number(means.area), .number(means.teachers), .number(means.employees),
      .text(means.occupations.joined(separator: "、")),
    ]
  }
}
