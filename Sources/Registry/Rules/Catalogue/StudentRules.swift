// The rules about students.

extension Rules {
  static let student: [Rule] = [
    .atTwoSchools, .youngEntry, .oldEntry, .levelAboveTier, .majorClosed, .beforeOpening,
    .overlong, .sameWithTwoDocuments, .futureEvent, .enteredClosedSchool, .unusualLength,
  ]
}

extension Rule {
  static let atTwoSchools = Rule(
    "W-STU-01", .records, .practice,
    title: Text(zh: "同一人不得同时在两所院校在籍", en: "Nobody is at two schools at once"),
    why: Text(
      zh: "双重学籍使在校生重复计数,也可能重复享受资助。", en: "The student would be counted, and may be paid for, twice."
    ),
    fix: Text(
      zh: "请核实实际就读院校,另一学籍登记离校",
      en: "Find out which school it is, and let the other record the leaving"))

  static let youngEntry = Rule(
    "W-STU-02", .records, .practice, threshold: .age(12),
    title: Text(zh: "入学年龄不宜过小", en: "Students are not too young at entry"),
    why: agesAreDates, fix: checkAge)

  static let oldEntry = Rule(
    "W-STU-10", .records, .practice, threshold: .age(60),
    title: Text(zh: "入学年龄不宜过大", en: "Students are not too old at entry"),
    why: agesAreDates, fix: checkAge)

  private static let agesAreDates = Text(
    zh: "超出范围多为证件号码或入学年月有误。", en: "The number or the date is mostly wrong then.")
  private static let checkAge = Text(
    zh: "请核对证件号码和入学年月", en: "Check the document number and the date of entry")

  static let levelAboveTier = Rule(
    "B-STU-03", .records, .tiers,
    title: Text(zh: "培养层次应与院校类型相符", en: "A school trains at the levels of its tier"),
    why: Text(
      zh: "技工学校培养中级工,高级技工学校培养中、高级工,技师学院培养至预备技师。",
      en:
        "An ordinary school trains intermediate workers, an advanced one up to advanced workers, a technician college all."
    ),
    fix: Text(zh: "请核实院校类型或培养层次,确属批准的请说明", en: "Check tier and level, or tell what permits it"))

  static let majorClosed = Rule(
    "W-STU-04", .records, .practice,
    title: Text(zh: "停办后的专业不得有新生", en: "A closed major takes no students"),
    why: Text(zh: "停办专业的新生可能登记在错误的专业。", en: "They may be filed under the wrong major."),
    fix: Text(zh: "请核对专业的停办日期和学生的专业", en: "Check the day of closing, and the student's major"))

  static let beforeOpening = Rule(
    "W-STU-05", .records, .practice,
    title: Text(zh: "开办前的专业不得有学生", en: "A major has no students before it opens"),
    why: Text(zh: "开办日期或入学年月有一误。", en: "One of the two dates is wrong."),
    fix: Text(zh: "请核对专业的开办日期和入学年月", en: "Check the day of opening and the day of entry"))

  static let overlong = Rule(
    "B-STU-08", .records, .tiers,
    title: Text(zh: "在籍年限不宜超过学制一年以上", en: "Nobody stays a year longer than the major takes"),
    why: Text(
      zh: "超期在籍多为漏报毕业或离校,使在校生虚增。",
      en: "Mostly a graduation or leaving was not reported, which inflates the stock."),
    fix: Text(
      zh: "请补报毕业或离校,确系休学、留级的请说明", en: "Report the graduation or leaving, or explain the delay"))

  static let sameWithTwoDocuments = Rule(
    "W-STU-09", .records, .practice,
    title: Text(zh: "同一人不宜以两种证件登记", en: "A person is registered under one document"),
    why: Text(
      zh: "姓名、性别、出生日期相同而证件不同,可能为同一人,人数会重复计算。",
      en: "Same name, sex and birth date under another document may be one person, counted twice."),
    fix: Text(zh: "请核实,确为同一人的合并登记", en: "Find out, and merge the two if they are one"))

  static let futureEvent = Rule(
    "W-DT-06", .records, .practice,
    title: Text(zh: "已发生事项的日期不得晚于今日", en: "What has happened did not happen in the future"),
    why: Text(zh: "未来日期的入学、毕业、取证、签约、任职、培训等会计入以后年度。", en: "It would count in a year to come."),
    fix: Text(zh: "请核对日期", en: "Check the date"))

  static let enteredClosedSchool = Rule(
    "W-STU-11", .records, .practice, threshold: .months(12),
    title: Text(
      zh: "停办、撤销的院校近期不应有新生", en: "A suspended or closed school has taken no students lately"),
    why: Text(
      zh: "办学状态或入学院校有误;未登记撤销日期的按近几个月的新生审核。",
      en:
        "The status or the student's school is wrong; without a day of closing, those of the last months are looked at."
    ),
    fix: Text(zh: "请核对院校的办学状态和学生的院校", en: "Check the school's status, and the student's school"))

  static let unusualLength = Rule(
    "W-MAJ-01", .records, .tiers,
    title: Text(zh: "专业学制应在培养层次的通常范围内", en: "A major is as long as its level usually takes"),
    why: Text(
      zh: "各层次学制不少于2年:中级工至多3年,高级工至多5年,预备技师至多6年(上限见培养层次参数)。",
      en:
        "From 2 years to 3 for intermediate workers, 5 for advanced ones, 6 for preparatory technicians (see training-level)."
    ),
    fix: Text(zh: "请核对专业的培养层次和学制", en: "Check the major's level and length"))
}
