// The rules about graduates.

extension Rules {
  static let graduate: [Rule] = [
    .graduatedEarly, .employedBeforeGraduation, .employedNowhere,
    .unemployedSomewhere, .destinationUnknown, .lowEmployment, .moreThanEntered,
    .employerNamedOtherwise, .studyingYetEmployed,
  ]
}

extension Rule {
  static let graduatedEarly = Rule(
    "W-GRA-02", .records, .tiers, threshold: .months(4),
    title: Text(zh: "在校时间不应短于学制", en: "Nobody graduates before the normal length"),
    why: Text(zh: "学制不足可能为入学年月、层次或学制登记有误。", en: "Date, level or length may be wrong."),
    fix: Text(zh: "请核对入学年月、毕业日期和专业学制", en: "Check both dates and the major's length"))

  static let employedBeforeGraduation = Rule(
    "W-GRA-03", .records, .employmentForm,
    title: Text(zh: "就业日期不宜早于毕业日期", en: "Employment does not begin before graduation"),
    why: Text(
      zh: "毕业前签约的应填报到日期。", en: "Where a contract came first, the day of starting work counts."),
    fix: Text(zh: "请核对就业日期", en: "Check the day of employment"))

  static let employedNowhere = Rule(
    "W-GRA-04", .records, .employmentForm,
    title: Text(zh: "单位就业的应登记就业单位", en: "Who is employed has an employer"),
    why: Text(
      zh: "无就业单位不能核实就业率,也不能按行业、地域分组。",
      en: "Without one the rate can't be verified or split by industry."),
    fix: Text(zh: "请补填就业单位", en: "Fill in the employer"))

  static let unemployedSomewhere = Rule(
    "W-GRA-05", .records, .employmentForm,
    title: Text(zh: "未就业的不得登记就业单位或就业日期", en: "Who is unemployed has no employer"),
    why: Text(zh: "去向与就业单位矛盾。", en: "The two contradict each other."),
    fix: Text(zh: "请核对毕业去向", en: "Check the destination"))

  static let destinationUnknown = Rule(
    "B-GRA-06", .records, .employmentForm, threshold: .months(6),
    title: Text(zh: "毕业满一定月数应登记去向", en: "The destination is known some months later"),
    why: Text(
      zh: "去向未登记的计入毕业生、不计入就业,使就业率偏低。", en: "Graduates without one lower the employment rate."),
    fix: Text(zh: "请补报毕业去向", en: "Report the destination"))

  static let lowEmployment = Rule(
    "B-GRA-07", .records, .employmentForm, threshold: .percent(80),
    title: Text(zh: "院校年度就业率不宜偏低", en: "A school's employment rate is not low"),
    why: Text(
      zh: "偏低可能为去向漏报,也可能反映专业与需求不符。",
      en: "Destinations may be missing, or the majors meet no demand."),
    fix: Text(zh: "请补报毕业去向或说明情况", en: "Report the destinations, or explain"))

  static let moreThanEntered = Rule(
    "B-GRA-08", .records, .os1,
    title: Text(zh: "毕业生不宜多于该届入学人数", en: "No more graduate than entered that cohort"),
    why: Text(
      zh: "多出的可能为补录、转入或学制登记有误。",
      en: "More may have been transferred, or the major's length is wrong."),
    fix: Text(zh: "请核对学制和该届学生,或说明情况", en: "Check the length and the cohort, or explain"))

  static let employerNamedOtherwise = Rule(
    "W-GRA-09", .records, .employmentForm,
    title: Text(
      zh: "就业单位名称应为就业企业的现名或曾用名", en: "The employer's name is one that the company has or had"),
    why: Text(
      zh: "名称与信用代码各指一家时,就业企业、行业和地域会计错。",
      en: "Where name and code mean two companies, the graduate counts for the wrong one."),
    fix: Text(
      zh: "请核对就业单位名称和信用代码,改名的登记企业曾用名",
      en: "Check name and code; where the company was renamed, register its former name"))

  static let studyingYetEmployed = Rule(
    "W-GRA-10", .records, .employmentForm,
    title: Text(zh: "升学、参军的不应登记就业单位", en: "Who studies on or is in the army has no employer"),
    why: Text(
      zh: "去向与就业单位矛盾,按去向和按单位的统计不一致。", en: "Counts by destination and by employer would differ."),
    fix: Text(zh: "请核对毕业去向和就业单位", en: "Check the destination and the employer"))
}
