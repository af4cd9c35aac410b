// The rules about what leads from graduates back to agreements.

extension Rules {
  static let chain: [Rule] = [.employerNotRegistered, .noCommonAgreement]
}

extension Rule {
  static let employerNotRegistered = Rule(
    "W-CH-01", .program, .practice,
    title: Text(zh: "追溯协议的毕业生应登记就业企业", en: "A graduate led back to agreements has an employer"),
    why: Text(zh: "协议按就业企业追溯。", en: "Agreements are found by the employing company."),
    fix: Text(zh: "请补登就业企业", en: "Register the employing company"))

  static let noCommonAgreement = Rule(
    "W-CH-02", .program, .practice,
    title: Text(zh: "毕业院校与就业企业应有登记的协议", en: "School and employer have an agreement"),
    why: Text(zh: "没有协议的就业不计入合作成效。", en: "Without one the job is no outcome of cooperation."),
    fix: Text(zh: "如有协议,请补登", en: "Register the agreement if there is one"))
}
