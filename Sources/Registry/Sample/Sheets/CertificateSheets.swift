/// The certificates of people whom stations trained as sheets, batch by batch.
struct CertificateSheets {
  let city: SampleCity

  func batch(_ number: Int, _ trainees: [SampleTrainee]) -> SampleSheet {
    let name = "第\(zeroPadded(number + 1, 2))批"
    return SampleSheet(
      file: "08-证书名册-服务站\(name)", title: "企业技能人才服务站\(name)证书名册",
      sender: "中山市示例职业技能服务指导中心",
      headings: [
        "姓名", "性别", "身份证号码", "职业(工种)", "技能等级", "证书编号", "发证日期", "评价机构", "培养服务站", "培养院校",
      ],
      rows: trainees.flatMap { trainee in
        trainee.certificates.map { row(trainee.person, $0, byPlaque: number % 3 == 1) }
      })
  }

  /// Some batches name stations by their plaques, and levels by their grades.
  private func row(
    _ person: SamplePerson, _ certificate: SampleCertificate, byPlaque: Bool
  ) -> [SampleValue] {
    let station = certificate.station.map { city.stations[$0] }
    let skill = certificate.skill
    return [
      .name(person.name), .text(person.isFemale ? "女" : "男"), .document(person.number),
      .text(certificate.occupation), .text(byPlaque ? "\(skill.grade)/\(skill.name)" : skill.name),
      .text(certificate.number), .day(certificate.issuedOn), .text(certificate.issuer),
      .text(byPlaque ? station?.plaque : station?.name),
      .text(certificate.school.map { city.schools[$0].name }),
    ]
  }
}
