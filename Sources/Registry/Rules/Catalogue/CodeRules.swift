// The rules about codes.

extension Rules {
  static let code: [Rule] = [
    .codeLost, .codeCharacters, .leadingZeros, .divisionCode, .villageCode, .industryCode,
    .occupationCode, .schoolCode, .certificateForm, .certificateDigitsLost, .certificateLetter,
    .skillLevelOfSchooling,
  ]
}

private let checkCertificate = Text(
  zh: "请核对证书后重新填报。", en: "Check the certificate and enter the number again.")

extension Rule {
  static let codeLost = Rule(
    "E-CD-01", .value, .practice,
    title: Text(zh: "代码不得被表格软件改写", en: "A spreadsheet must not rewrite a code"),
    why: Text(
      zh: "代码变为日期或科学计数后,原文已丢失,不能还原。", en: "What became a date or lost digits can't be restored."),
    fix: .formatColumnFirst)

  static let codeCharacters = Rule(
    "E-CD-02", .value, .practice,
    title: Text(zh: "代码只含字母、数字和连字符", en: "A code has letters, digits and hyphens only"),
    why: Text(
      zh: "其他字符使同一代码有多种写法,无法比对。",
      en: "Other signs give one code several spellings that never match."),
    fix: Text(zh: "请核对后重新填写。", en: "Check it and enter it again."))

  static let leadingZeros = Rule(
    "W-CD-01", .value, .practice,
    title: Text(zh: "代码的前导零应保留", en: "A code keeps its leading zeros"),
    why: Text(zh: "数值格式的0106存为106。", en: "A number cell stores 0106 as 106."),
    fix: .formatColumnFirst)

  static let divisionCode = Rule(
    "E-DV-01", .value, .gb2260,
    title: Text(zh: "区划代码应为9位或12位", en: "A division's code has 9 or 12 digits"),
    why: Text(zh: "镇街按统计用区划代码归并,名称会变更。", en: "Towns are told apart by code; names change."),
    fix: Text(zh: "请填写镇街名称或区划代码。", en: "Enter the town's name or its code."))

  static let villageCode = Rule(
    "W-DV-01", .value, .gb2260,
    title: Text(zh: "镇街代码不宜填到村、社区", en: "A town's code, not a village's"),
    why: Text(zh: "按所属镇街登记,村级信息未保存。", en: "The town is recorded; the village is not."),
    fix: Text(zh: "请填写镇街代码。", en: "Enter the code of the town."))

  static let industryCode = Rule(
    "E-IN-01", .value, .gb4754,
    title: Text(zh: "行业应为国民经济行业代码", en: "An industry is a code of GB/T 4754"),
    why: Text(zh: "按行业分组须使用同一分类。", en: "Splitting by industry needs one classification."),
    fix: Text(
      zh: "请按GB/T 4754填写门类字母或2至4位代码。",
      en: "Enter a section letter or 2 to 4 digits of GB/T 4754."))

  static let occupationCode = Rule(
    "E-OC-01", .value, .classification,
    title: Text(zh: "职业编码应符合职业分类大典的格式", en: "An occupation's code has the classification's form"),
    why: Text(zh: "职业编码用于与证书、目录比对。", en: "It is compared with certificates and catalogues."),
    fix: Text(
      zh: "请按职业分类大典填写,如6-18-01-01。",
      en: "Enter it as the classification has it, such as 6-18-01-01."))

  static let schoolCode = Rule(
    "E-SC-01", .value, .practice,
    title: Text(zh: "院校代码应为2至20位", en: "A school's code has 2 to 20 characters"),
    why: Text(zh: "院校代码是学籍、专业等记录的主键。", en: "Students and majors are filed under it."),
    fix: Text(zh: "请核对院校代码。", en: "Check the school's code."))

  static let certificateForm = Rule(
    "E-CT-01", .value, .certificateCoding,
    title: Text(zh: "证书编号应符合编码规则", en: "A certificate's number has its scheme's form"),
    why: Text(
      zh: "编号含年份、等级和机构,格式不符的无法核验。",
      en: "The number tells year, level and issuer; without its form nothing can be checked."),
    fix: checkCertificate)

  static let certificateDigitsLost = Rule(
    "E-CT-02", .value, .certificateCoding,
    title: Text(zh: "证书编号不得为数值格式", en: "A certificate's number is no number cell"),
    why: Text(zh: "数值只保留15位有效数字。", en: "A number cell keeps 15 digits."),
    fix: .formatColumnFirst)

  static let certificateLetter = Rule(
    "W-CT-01", .value, .certificateCoding,
    title: Text(zh: "证书编号首字母通常为Y或S", en: "A certificate's number begins with Y or S"),
    why: Text(zh: "其他字母可能为误录。", en: "Another letter may be a slip."),
    fix: checkCertificate)

  static let skillLevelOfSchooling = Rule(
    "E-LV-01", .value, .eightLevels,
    title: Text(zh: "技能等级不得填学历层次", en: "A stage of schooling is no skill level"),
    why: Text(
      zh: "中技、高技为培养层次,不等于已取得中级工、高级工证书。",
      en: "A training stage does not mean that the certificate was earned."),
    fix: Text(
      zh: "请填写证书上的技能等级,如中级工(四级)。",
      en: "Enter the level on the certificate, such as 中级工 (grade four)."))
}
