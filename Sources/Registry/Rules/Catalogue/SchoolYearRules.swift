// The rules about schools, year by year.

extension Rules {
  static let schoolYear: [Rule] = [
    .enrolmentJump, .graduationJump, .stockJump,
  ]
}

extension Rule {
  static let enrolmentJump = Rule(
    "B-SCH-01", .records, .os1, threshold: .percent(20),
    title: Text(zh: "年度招生数变动不宜过大", en: "Enrolments do not jump from year to year"),
    why: Text(
      zh: "突变可能为漏报、重报或统计口径变化。", en: "A jump may be rows missing, doubled, or counted otherwise."),
    fix: Text(zh: "请核对花名册或说明情况", en: "Check the rosters, or explain"))

  static let graduationJump = Rule(
    "B-SCH-02", .records, .os1, threshold: .percent(20),
    title: Text(zh: "年度毕业生数变动不宜过大", en: "Graduates do not jump from year to year"),
    why: Text(
      zh: "突变可能为漏报、重报或统计口径变化。", en: "A jump may be rows missing, doubled, or counted otherwise."),
    fix: Text(zh: "请核对花名册或说明情况", en: "Check the rosters, or explain"))

  static let stockJump = Rule(
    "B-SCH-03", .records, .os1, threshold: .percent(20),
    title: Text(zh: "年末在校生数变动不宜过大", en: "The students at a year's end do not jump"),
    why: Text(
      zh: "突变可能为漏报毕业、离校或新生。", en: "A jump may be graduations, leavings or enrolments not reported."),
    fix: Text(zh: "请核对学籍异动或说明情况", en: "Check the changes of status, or explain"))
}
