// The rules about settings of rules.

extension Rules {
  static let setting: [Rule] = [
    .notCatalogued
  ]
}

extension Rule {
  static let notCatalogued = Rule(
    "E-RS-01", .row, .practice,
    title: Text(zh: "规则设置应指向已有规则", en: "A setting names a rule that exists"),
    why: Text(
      zh: "写错的代码不起作用而不被发现。", en: "A misspelt code would have no effect, and nobody would see."),
    fix: Text(zh: "全部规则见 skillreg rules", en: "See skillreg rules"))
}
