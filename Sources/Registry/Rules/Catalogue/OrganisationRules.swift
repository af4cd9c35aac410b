// The rules about companies and stations.

extension Rules {
  static let organisation: [Rule] = [
    .nameVariants, .industryMissing, .industryUnknown, .hostWithoutAgreement,
    .stationWithoutSchools,
    .endNotDated, .listedThoughEnded, .idleStation, .assessedUnlisted, .overfilled, .revokedLate,
  ]
}

extension Rule {
  static let nameVariants = Rule(
    "W-CMP-01", .records, .practice,
    title: Text(zh: "同一企业不宜以不同信用代码登记", en: "A company is registered under one credit code"),
    why: Text(
      zh: "名称仅在地名前缀、“有限责任”和括号写法上不同,可能为同一企业,企业数会重复计算。",
      en: "Names that differ in prefix, form or brackets only may be one company, counted twice."),
    fix: Text(zh: "请核对营业执照,确为同一企业的合并登记", en: "Check the licences, and merge them if they are one"))

  static let industryMissing = Rule(
    "W-CMP-02", .records, .gb4754,
    title: Text(zh: "合作企业应登记行业", en: "A partner company has its industry"),
    why: Text(
      zh: "缺少行业的企业不能按行业统计。", en: "Without it a company is missing from every split by industry."),
    fix: Text(zh: "请补填行业", en: "Fill in the industry"))

  static let industryUnknown = Rule(
    "E-IN-02", .records, .gb4754,
    title: Text(
      zh: "行业门类、大类应在已登记的行业分类中", en: "A section or division is one of a registered edition"),
    why: Text(
      zh: "分类中没有的代码不能按行业统计。", en: "A code that no edition has can't be split by industry."),
    fix: Text(
      zh: "请更正代码,或导入其所属版本的行业分类", en: "Correct the code, or import the edition that has it"))

  static let hostWithoutAgreement = Rule(
    "W-STN-01", .records, .practice,
    title: Text(zh: "在册服务站的建站单位应有有效的合作协议", en: "A listed station's host has an agreement in force"),
    why: Text(zh: "服务站以校企合作协议为依托。", en: "A station rests on an agreement with a school."),
    fix: Text(zh: "请登记或续签协议", en: "Register an agreement, or its renewal"))

  static let stationWithoutSchools = Rule(
    "W-STN-02", .records, .practice,
    title: Text(zh: "在册服务站应有合作院校", en: "A listed station has schools"),
    why: Text(zh: "无合作院校不能承担培养。", en: "Without a school it can't train."),
    fix: Text(zh: "请补填合作院校", en: "Fill in the schools"))

  static let endNotDated = Rule(
    "W-STN-03", .records, .practice,
    title: Text(zh: "终止的服务站应登记终止日期", en: "A station that ended has the day it did"),
    why: Text(
      zh: "缺少终止日期的按挂牌当日终止计算。",
      en: "Without it the station counts as ended on the day it was listed."),
    fix: Text(zh: "请补填终止日期", en: "Fill in the day"))

  static let listedThoughEnded = Rule(
    "W-STN-04", .records, .practice,
    title: Text(zh: "已过终止日期的服务站不应为挂牌状态", en: "A station past its end is not listed"),
    why: Text(zh: "状态与日期矛盾,现有服务站数会虚增。", en: "Status and date contradict each other."),
    fix: Text(zh: "请更正状态或终止日期", en: "Correct the status or the day"))

  static let idleStation = Rule(
    "B-STN-05", .records, .practice, threshold: .months(12),
    title: Text(
      zh: "挂牌满一定月数的服务站应有取证人员", en: "A station has certificates some months after its listing"),
    why: Text(zh: "无培养成果的服务站应整改或退出。", en: "One that trains nobody is to improve or withdraw."),
    fix: Text(zh: "请补报取证人员或说明情况", en: "Report the certificates, or explain"))

  static let assessedUnlisted = Rule(
    "W-STN-06", .records, .practice,
    title: Text(zh: "服务站应在挂牌的年度考核", en: "A station is assessed for years in which it was listed"),
    why: Text(zh: "未挂牌或已终止的服务站没有可考核的成果。", en: "Before and after there is nothing to assess."),
    fix: Text(zh: "请核对考核年度和服务站的挂牌、终止日期", en: "Check the year, and the station's dates"))

  static let overfilled = Rule(
    "B-DMD-01", .records, .practice,
    title: Text(zh: "已满足人数不宜超过需求人数", en: "A demand is not filled with more than it asks for"),
    why: Text(zh: "多为人数误填,或后来追加而未登记。", en: "Mostly a slip, or more were asked for later."),
    fix: Text(zh: "请核对两个人数,确属超额招用的请说明", en: "Check both numbers, or explain"))

  static let revokedLate = Rule(
    "W-REC-01", .records, .practice,
    title: Text(zh: "称号到期后不应再登记撤销", en: "A title is not revoked after it expired"),
    why: Text(
      zh: "到期的称号已失效,撤销日期或有效期有误。", en: "It was no longer held then; one of the two days is wrong."),
    fix: Text(zh: "请核对有效期和撤销日期", en: "Check both days"))
}
