/// What happened to stations, and how they were assessed, as sheets.
struct StationLifeSheets {
  let city: SampleCity

  var transitions: SampleSheet {
    SampleSheet(
      file: "05-服务站状态变更", title: "企业技能人才服务站状态变更登记表", sender: DirectorySheets.bureau,
      headings: ["站牌编号", "变更后状态", "变更日期", "文号", "经办人", "事由"],
      rows: city.stationLives.transitions().map { step in
        [
          .text(city.stations[step.station].plaque), .text(step.status), .day(step.day),
          .text(step.documentNumber), .name(step.handledBy), .text(step.grounds),
        ]
      })
  }

  var assessments: SampleSheet {
    SampleSheet(
      file: "05-服务站年度考核", title: "企业技能人才服务站年度考核表", sender: DirectorySheets.bureau,
      headings: [
        "站牌编号", "考核年度", "考核等次", "考核日期", "培训班次", "培训人次", "初级工取证人次", "中级工取证人次", "高级工取证人次",
        "技师以上取证人次", "补助金额(元)",
      ],
      rows: city.stationLives.assessments().map { assessment in
        [
          .text(city.stations[assessment.station].plaque), .number(assessment.year),
          .text(assessment.grade), .day(assessment.assessedOn), .number(assessment.classes),
          .number(assessment.attendances),
        ] + assessment.certificates.map { .number($0) } + [.number(assessment.subsidy)]
      })
  }
}
