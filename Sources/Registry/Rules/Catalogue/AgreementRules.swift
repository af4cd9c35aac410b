// The rules about agreements.

extension Rules {
  static let agreement: [Rule] = [
    .renewalUnknown, .withoutParties, .overlapping, .signedLate,
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
}
