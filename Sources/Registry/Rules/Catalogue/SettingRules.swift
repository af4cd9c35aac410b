// The rules about settings of rules.

extension Rules {
  static let setting: [Rule] = [
    .notCatalogued, .locked, .reversedYears, .noThreshold, .checkedOnEntry,
  ]
}

extension Rule {
  static let notCatalogued = Rule(
    "E-RS-01", .row, .practice,
    title: Text(zh: "规则设置应指向已有规则", en: "A setting names a rule that exists"),
    why: Text(
      zh: "写错的代码不起作用而不被发现。", en: "A misspelt code would have no effect, and nobody would see."),
    fix: Text(zh: "全部规则见 skillreg rules", en: "See skillreg rules"))

  static let locked = Rule(
    "E-RS-02", .row, .practice,
    title: Text(zh: "不能保存的数据不得降级或停用检查", en: "What can't be stored can't be let through"),
    why: Text(
      zh: "此类错误没有可登记的值,或数据库亦会拒绝。",
      en: "Such an error leaves no value to record, or the database refuses it as well."),
    fix: Text(zh: "请保留为错误并启用", en: "Leave it enabled, as an error"))

  static let reversedYears = Rule(
    "E-RS-03", .row, .practice,
    title: Text(zh: "规则设置的止年不得早于起年", en: "A setting does not end before it begins"),
    why: Text(zh: "止年早于起年的设置从不生效。", en: "It would never apply."),
    fix: Text(zh: "请核对两个年份", en: "Check the two years"))

  static let noThreshold = Rule(
    "E-RS-05", .row, .practice,
    title: Text(zh: "只有设限值的规则可调整限值", en: "Only rules with a threshold can be given another"),
    why: Text(zh: "其他规则不使用限值,设置不起作用。", en: "Other rules would not heed it."),
    fix: Text(
      zh: "请删去限值;各规则的限值见 skillreg rules", en: "Leave it out; skillreg rules tells which have one"))

  static let checkedOnEntry = Rule(
    "E-RS-04", .program, .program,
    title: Text(zh: "所指规则应适用于已登记的记录", en: "The rule is one about stored records"),
    why: Text(
      zh: "填报、导入时检查的错误不会进入登记库。",
      en: "What is refused when data comes in is never stored."),
    fix: Text(zh: "适用的规则见 skillreg rules", en: "See skillreg rules for those that are"))
}
