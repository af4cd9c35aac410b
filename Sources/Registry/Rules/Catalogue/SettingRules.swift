// The rules about settings of rules.

extension Rules {
  static let setting: [Rule] = [
    .notCatalogued, .checkedOnEntry,
  ]
}

extension Rule {
  static let notCatalogued = Rule(
    "E-RS-01", .row, .practice,
    title: Text(zh: "规则设置应指向已有规则", en: "A setting names a rule that exists"),
    why: Text(
      zh: "写错的代码不起作用而不被发现。", en: "A misspelt code would have no effect, and nobody would see."),
    fix: Text(zh: "全部规则见 skillreg rules", en: "See skillreg rules"))

  static let checkedOnEntry = Rule(
    "E-RS-04", .program, .program,
    title: Text(zh: "所指规则应适用于已登记的记录", en: "The rule is one about stored records"),
    why: Text(
      zh: "填报、导入时检查的错误不会进入登记库。",
      en: "What is refused when data comes in is never stored."),
    fix: Text(zh: "适用的规则见 skillreg rules", en: "See skillreg rules for those that are"))
}
