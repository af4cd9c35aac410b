// The rules about fields of one row.

extension Rules {
  static let row: [Rule] = [
    .certificateLevel, .certificateYear, .unknownReference, .ambiguousReference, .formerName,
    .mergedTown, .statusInRemark,
  ]
}

extension Rule {
  static let certificateLevel = Rule(
    "E-CN-02", .row, .certificateCoding,
    title: Text(zh: "证书编号所示等级应与技能等级一致", en: "The level in the number agrees with the level"),
    why: Text(
      zh: "编号第16位(22位编号)或第11位(16位编号)为等级。", en: "Character 16 of 22, or 11 of 16, is the level."),
    fix: Text(zh: "请核对证书原件", en: "Compare with the certificate"))

  static let certificateYear = Rule(
    "W-CN-03", .row, .certificateCoding,
    title: Text(zh: "证书编号所示年份应与发证日期一致", en: "The year in the number agrees with the date of issue"),
    why: Text(
      zh: "年末评价、次年发证的可能不一致。", en: "One assessed at a year's end may be issued in the next."),
    fix: Text(zh: "请核对证书原件", en: "Compare with the certificate"))

  static let unknownReference = Rule(
    "E-RF-01", .row, .practice,
    title: Text(zh: "所指记录应已登记", en: "What is referred to is registered"),
    why: Text(
      zh: "未登记的院校、企业、专业不能归属。",
      en: "A school, company or major that is not registered takes no record."),
    fix: Text(zh: "请先登记所指记录,或核对名称", en: "Register it first, or check the spelling"))

  static let ambiguousReference = Rule(
    "E-RF-02", .row, .practice,
    title: Text(zh: "所指记录应唯一", en: "What is referred to is one record"),
    why: Text(zh: "名称重复时不代为选择。", en: "Where a name fits several, none is chosen."),
    fix: Text(zh: "请改填代码,或补充据以区分的栏目", en: "Give the code, or what tells it from the others"))

  static let formerName = Rule(
    "W-RF-03", .row, .practice,
    title: Text(zh: "宜使用现用名称", en: "The present name is used"),
    why: Text(zh: "按现用名称登记。", en: "It was taken as the present one."),
    fix: Text(zh: "如所指为另一单位,请改填代码", en: "Give the code if another one is meant"))

  static let mergedTown = Rule(
    "W-DIV-01", .row, .gb2260,
    title: Text(zh: "宜使用现行镇街", en: "The present town is used"),
    why: Text(zh: "已撤并的镇街按现属镇街登记。", en: "A town that was merged was taken as its successor."),
    fix: Text(zh: "请改填现行镇街", en: "Write the present town"))

  static let statusInRemark = Rule(
    "W-RM-01", .row, .practice,
    title: Text(zh: "学籍状态应填在相应栏目", en: "A status stands in its own column"),
    why: Text(zh: "备注中的退学、转学等不作为异动登记。", en: "A withdrawal told in a remark is not applied."),
    fix: Text(zh: "请在相应栏目填报", en: "Enter it in its own column"))
}
