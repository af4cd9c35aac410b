// The rules about schools, year by year.

extension Rules {
  static let schoolYear: [Rule] = [
    .enrolmentJump, .graduationJump, .stockJump, .schoolNotThere, .stockUnexplained,
    .fewTeachers, .manyTeachers, .returnNotDue, .fundingExceeded,
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

  static let schoolNotThere = Rule(
    "E-SCH-04", .records, .os1,
    title: Text(
      zh: "招生、毕业、签约时院校应已设立、未撤销",
      en: "A school exists when students come or go and agreements are signed"),
    why: Text(
      zh: "设立之前、撤销之后的记录归属的院校或日期必有一误。",
      en: "Before its founding and after its closing, the school or the day is wrong."),
    fix: Text(zh: "请核对日期和院校的设立、撤销日期", en: "Check the day, and the school's founding and closing"))

  static let stockUnexplained = Rule(
    "B-SCH-05", .records, .os1,
    title: Text(
      zh: "年末在校生应等于年初加增减",
      en: "The students at a year's end are those before it, and who came and went"),
    why: Text(
      zh:
        "期末=期初+招生+转入+复学-毕业-结业-流失-休学,均不含休学学生;差额多为休学后未登记复学、转入早于登记或一人两个学籍。",
      en:
        "Closing = opening + enrolled + transferred in + resumed - graduated - completed - left - suspended, the suspended left out; what differs is mostly a return not told, a transfer told late, or a person enrolled twice."
    ),
    fix: Text(zh: "请核对学籍异动,或说明差额", en: "Check the students' events, or explain the difference"))

  private static let teachersToStudents = Text(
    zh: "师生比例异常多为专任教师数误报,也可能反映师资不足或院校萎缩。",
    en: "Mostly the teachers were miscounted; otherwise the school lacks teachers, or students.")
  private static let checkTeachers = Text(
    zh: "请核对年度报表的专任教师数和年末在校生,或说明情况", en: "Check the return's teachers and the students, or explain")

  static let fewTeachers = Rule(
    "B-SCH-06", .records, .os1, threshold: .toOne(30),
    title: Text(zh: "生师比不宜过高", en: "A school has enough teachers for its students"),
    why: teachersToStudents, fix: checkTeachers)

  static let manyTeachers = Rule(
    "B-SCH-07", .records, .os1, threshold: .toOne(8),
    title: Text(zh: "生师比不宜过低", en: "A school has enough students for its teachers"),
    why: teachersToStudents, fix: checkTeachers)

  static let returnNotDue = Rule(
    "E-RET-01", .records, .os1,
    title: Text(
      zh: "年度报表应为院校存续且已到的年度", en: "A return is of a year that has come and that its school saw"),
    why: Text(
      zh: "设立之前、撤销之后和将来的年度没有可报的数据。",
      en: "Before the school, after it and in years to come there is nothing to return."),
    fix: Text(zh: "请核对报表年度和院校的设立、撤销日期", en: "Check the year, and the school's founding and closing")
  )

  static let fundingExceeded = Rule(
    "E-RET-02", .records, .os1,
    title: Text(
      zh: "财政性经费与其他经费之和不得超过经费来源", en: "Fiscal and other funding are no more than all funding"),
    why: Text(zh: "分项之和大于合计,必有一项误填。", en: "Where parts exceed their sum, one of them is wrong."),
    fix: Text(zh: "请核对经费来源及其分项", en: "Check the funding and its parts"))
}
