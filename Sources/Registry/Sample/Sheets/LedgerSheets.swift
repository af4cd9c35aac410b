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
        "到期日期",
      ],
      rows: city.agreements.filter { $0.school == index }.map { agreement in
        let company = city.companies[agreement.company]
        return [
          .text(agreement.number), .text(school.name), .text(company.name),
          .text(company.creditCode), .text(company.industry),
          .text(company.town.spelling(&random)), .text(agreement.kind), .day(agreement.signedOn),
          .day(agreement.startsOn), .day(agreement.endsOn),
        ]
      })
  }

  var stations: SampleSheet {
    var random = SplitMix64(seed: city.seed, stream: "towns/stations")
    return SampleSheet(
      file: "05-服务站台账", title: "企业技能人才服务站台账", sender: "中山市示例人力资源和社会保障局",
      headings: [
        "站牌编号", "站名", "建站单位", "统一社会信用代码", "行业", "所属镇街", "站长", "挂牌日期", "状态", "终止日期",
        "合作院校",
      ],
      rows: city.stations.map { station in
        let host = city.companies[station.host]
        return [
          .text(station.plaque), .text(station.name), .text(host.name), .text(host.creditCode),
          .text(host.industry), .text(host.town.spelling(&random)), .name(station.head),
          .day(station.listedOn), .text(station.status.rawValue), .day(station.endedOn),
          .text(station.schools.map { city.schools[$0].name }.joined(separator: "、")),
        ]
      })
  }
}
