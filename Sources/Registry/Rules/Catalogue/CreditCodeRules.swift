// The rules about credit codes.

extension Rules {
  static let creditCode: [Rule] = [
    .creditCodeCheck, .creditCodeForm, .creditCodeDigitsLost, .organisationCodeCheck,
    .creditCodePrefix, .schoolCodePrefix,
  ]
}

private let checkLicence = Text(
  zh: "请核对营业执照或登记证书后重新填报。",
  en: "Check the licence or registration certificate and enter the code again.")

extension Rule {
  static let creditCodeCheck = Rule(
    "E-UC-01", .value, .gb32100,
    title: Text(zh: "统一社会信用代码校验码应正确", en: "A credit code's check character must be right"),
    why: Text(
      zh: "企业以信用代码唯一识别,错一位即为另一企业或不存在。",
      en: "A company is known by it; one wrong sign names another company or none."),
    fix: checkLicence)

  static let creditCodeForm = Rule(
    "E-UC-02", .value, .gb32100,
    title: Text(zh: "统一社会信用代码应为18位规定字符", en: "A credit code has 18 signs of its alphabet"),
    why: Text(zh: "字母I、O、S、V、Z不在编码字符集内,多为误录。", en: "I, O, S, V and Z are not in its alphabet."),
    fix: checkLicence)

  static let creditCodeDigitsLost = Rule(
    "E-UC-03", .value, .gb32100,
    title: Text(zh: "统一社会信用代码不得为数值格式", en: "A credit code is no number cell"),
    why: Text(zh: "数值只保留15位有效数字,末三位已丢失。", en: "A number cell keeps 15 digits."),
    fix: .formatColumnFirst)

  static let organisationCodeCheck = Rule(
    "W-UC-02", .value, .gb11714,
    title: Text(zh: "主体标识码应通过自身校验", en: "The organisation code within passes its own check"),
    why: Text(
      zh: "第9至17位沿用组织机构代码的校验;早年赋码有不合的,故仅提示。",
      en:
        "Characters 9 to 17 have a check of their own; some early codes fail it, so this only warns."
    ),
    fix: Text(zh: "请核对营业执照。", en: "Check the licence."))

  static let creditCodePrefix = Rule(
    "W-UC-03", .value, .gb32100,
    title: Text(zh: "登记管理部门和机构类别应为已知代码", en: "The registering office and kind are known ones"),
    why: Text(zh: "前两位说明登记机关和机构性质。", en: "The first two characters tell who registered what."),
    fix: checkLicence)

  static let schoolCodePrefix = Rule(
    "W-UC-04", .records, .gb32100,
    title: Text(
      zh: "院校信用代码的前两位应与举办者相符",
      en: "A school's credit code begins as its sponsor's kind of school does"),
    why: Text(
      zh: "公办院校为事业单位(12),民办院校为民办非企业单位(52)或营利性民办学校(91)。",
      en:
        "A public school is an institution (12); a private one is a non-enterprise unit (52) or runs for profit (91)."
    ),
    fix: Text(zh: "请核对院校的信用代码和举办者", en: "Check the school's credit code and its sponsor"))
}
