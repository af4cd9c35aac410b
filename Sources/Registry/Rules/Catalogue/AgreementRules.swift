// The rules about agreements.

extension Rules {
  static let agreement: [Rule] = [
    .renewalUnknown, .withoutParties, .overlapping, .signedLate, .performedOutsideTerm,
    .majorOfOthers, .renewsAnother, .terminatedAfterEnd,
  ]
}

extension Rule {
  static let renewalUnknown = Rule(
    "B-AGR-01", .records, .practice,
    title: Text(zh: "到期协议应登记续签或终止", en: "An expired agreement is renewed or ended"),
    why: Text(
      zh: "到期后是否继续合作不明,影响合作企业数。", en: "Whether the companies still cooperate is not known."),
    fix: Text(zh: "请登记续签协议或终止日期", en: "Register the renewal, or the day it ended"))

  static let withoutParties = Rule(
    "E-AGR-02", .records, .practice,
    title: Text(zh: "协议应有院校和企业", en: "An agreement has schools and companies"),
    why: Text(zh: "缺少一方的协议不能归属。", en: "Without one side it belongs to nobody."),
    fix: Text(zh: "请补填合作院校和合作企业", en: "Fill in the schools and companies"))

  static let overlapping = Rule(
    "W-AGR-03", .records, .practice,
    title: Text(zh: "同一双方同类协议期限不宜重叠", en: "Agreements of the same parties and kind don't overlap"),
    why: Text(
      zh: "可能为重复登记或漏记原协议的终止。", en: "One may be registered twice, or the older one's end is missing."
    ),
    fix: Text(
      zh: "请核对,续签的登记原协议终止日期", en: "Check; where one renews the other, register when that ended"))

  static let signedLate = Rule(
    "W-AGR-04", .records, .practice,
    title: Text(zh: "协议不宜在生效后签订", en: "An agreement is signed before it begins"),
    why: Text(zh: "签订日期晚于生效日期的可能误录。", en: "A signature after the beginning may be a slip."),
    fix: Text(zh: "请核对签订日期和生效日期", en: "Check both dates"))

  static let performedOutsideTerm = Rule(
    "W-AGR-05", .records, .practice,
    title: Text(zh: "年度履行情况应在协议有效期内", en: "An agreement is performed in the years of its term"),
    why: Text(
      zh: "期外的履行情况多为年度或协议有误,计入成效时会错记。",
      en: "Outside it the year or the agreement is mostly wrong, and so is what came of it."),
    fix: Text(zh: "请核对年度、协议和协议起止日期", en: "Check the year, the agreement and its term"))

  static let majorOfOthers = Rule(
    "E-AGR-06", .records, .practice,
    title: Text(zh: "合作专业应属于协议的合作院校", en: "An agreement's majors are those of its schools"),
    why: Text(
      zh: "非协议院校的专业不能凭该协议培养,也使成效追溯有误。",
      en: "Another school's major is not taught under it, and its outcomes are traced wrongly."),
    fix: Text(zh: "请更正合作专业,或补填合作院校", en: "Correct the majors, or fill in the school"))

  static let renewsAnother = Rule(
    "W-AGR-07", .records, .practice,
    title: Text(
      zh: "续签的应为双方先前的协议", en: "A renewal renews an earlier agreement of its own parties"),
    why: Text(
      zh: "续签自较晚的或他人的协议,多为协议编号误填。",
      en: "A later one, or one of others, is mostly a slip in the number."),
    fix: Text(zh: "请核对续签自的协议编号", en: "Check the number of the agreement it renews"))

  static let terminatedAfterEnd = Rule(
    "W-AGR-08", .records, .practice,
    title: Text(zh: "终止日期不应晚于到期日期", en: "An agreement is not terminated after it expired"),
    why: Text(
      zh: "到期后协议已失效,终止日期不起作用。", en: "It is no longer in force then, and the day has no effect."),
    fix: Text(
      zh: "到期终止的填到期日期;延期的更正到期日期,续签的登记续签协议",
      en:
        "Enter the last day where it just expired; where it went on, correct that day or register a renewal"
    ))
}
