// The rules about committees.

extension Rules {
  static let committee: [Rule] = [
    .outsideCommitteeTerm, .twoChairs,
  ]
}

extension Rule {
  static let outsideCommitteeTerm = Rule(
    "W-CMT-01", .records, .practice,
    title: Text(
      zh: "委员任职和会议应在委员会届期内", en: "Members sit and meetings are held within a committee's term"),
    why: Text(zh: "届期之外的多为届次误选或日期有误。", en: "Outside it the term or the day is mostly wrong."),
    fix: Text(
      zh: "请核对届次、日期和委员会的成立、届满日期",
      en: "Check the term, the day, and the committee's first and last day"))

  static let twoChairs = Rule(
    "W-CMT-02", .records, .practice,
    title: Text(zh: "一届委员会同时只有一名主任", en: "A committee has one chair at a time"),
    why: Text(
      zh: "前任的离任日期漏填,或职务误填。", en: "The former one's leaving is missing, or a role is wrong."),
    fix: Text(zh: "请补填前任的离任日期,或更正职务", en: "Fill in when the former one left, or correct the role"))
}
