// The rules about certificates.

extension Rules {
  static let certificate: [Rule] = [
    .certificateUnder16, .stationNotListed, .sameCertificateTwice, .levelTooSoon,
    .certificatesToGraduates,
  ]
}

extension Rule {
  static let certificateUnder16 = Rule(
    "W-CRT-01", .records, .practice, threshold: .age(16),
    title: Text(zh: "取证时应达到申报年龄", en: "Certificates are earned from the age of admission on"),
    why: Text(
      zh: "未达到年龄不得参加职业技能等级认定,多为日期或人员有误。",
      en: "Younger ones are not admitted; the date or the person is mostly wrong."),
    fix: Text(zh: "请核对发证日期和持证人", en: "Check the day of issue and the holder"))

  static let stationNotListed = Rule(
    "W-CRT-02", .records, .practice,
    title: Text(zh: "取证时培养服务站应已挂牌", en: "The station was listed when it trained"),
    why: Text(
      zh: "未挂牌或已终止的服务站的取证不计入服务站成果。",
      en: "Certificates of a station that was not listed don't count for it."),
    fix: Text(zh: "请核对服务站的挂牌、终止日期和发证日期", en: "Check the station's dates and the day of issue"))

  static let sameCertificateTwice = Rule(
    "W-CRT-03", .records, .practice,
    title: Text(zh: "同一人同一职业同一等级不应重复取证", en: "Nobody earns one occupation and level twice"),
    why: Text(zh: "重复取证使取证人次虚增。", en: "It inflates the number of certificates."),
    fix: Text(
      zh: "请核对证书,换发的注销旧证", en: "Check the certificates; void the old one if it was replaced"))

  static let levelTooSoon = Rule(
    "B-CRT-04", .records, .practice, threshold: .months(12),
    title: Text(zh: "晋级取证间隔不宜过短", en: "Some time lies between two levels"),
    why: Text(zh: "等级认定对从业年限有要求,间隔过短须核实。", en: "Each level asks for years at work."),
    fix: Text(zh: "请核实申报条件", en: "Check whether the conditions were met"))

  static let certificatesToGraduates = Rule(
    "B-CRT-05", .records, .os1, threshold: .times(2),
    title: Text(
      zh: "院校年度取证数不宜超过毕业生的若干倍", en: "A school's certificates are not many more than its graduates"),
    why: Text(zh: "偏高可能为重复登记或院校归属有误。", en: "More may be double, or another school's."),
    fix: Text(zh: "请核对证书的培养院校,或说明情况", en: "Check whose they are, or explain"))
}
