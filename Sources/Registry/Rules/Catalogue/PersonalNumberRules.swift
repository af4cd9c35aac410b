// The rules about document numbers.

extension Rules {
  static let personalNumber: [Rule] = [
    .residentIDForm, .residentIDCheck, .residentIDLetters, .residentIDBirth,
    .residentIDDigitsLost, .maskedNumber, .numberContradicts, .bornInFuture, .olderThan120,
    .otherPersonsNumber, .documentKindUnknown, .documentForm, .residencePermitArea,
    .sequenceZero, .areaUnknown, .letterX, .fifteenDigits, .temporaryNumber,
    .documentKindInferred, .renewalDigits, .personIDForm,
    .numberOutOfPlace,
  ]
}

private let checkDocument = Text(
  zh: "请核对原始证件后重新填报。", en: "Check the identity document and enter the number again.")

extension Rule {
  static let residentIDForm = Rule(
    "E-ID-01", .value, .gb11643,
    title: Text(zh: "居民身份证号码应为18位", en: "A resident number has 18 signs"),
    why: Text(zh: "人员以证件号码唯一识别。", en: "A person is known by it."),
    fix: checkDocument)

  static let residentIDCheck = Rule(
    "E-ID-02", .value, .gb11643,
    title: Text(zh: "居民身份证号码校验码应正确", en: "A resident number's check digit is right"),
    why: Text(
      zh: "校验码可发现单个数字错误和相邻数字颠倒。",
      en: "It finds every single wrong digit and every swap of neighbours."),
    fix: checkDocument)

  static let residentIDLetters = Rule(
    "E-ID-03", .value, .gb11643,
    title: Text(zh: "证件号码不得以字母代替数字", en: "No letter stands for a digit"),
    why: Text(
      zh: "O与0、l与1形似,不代为改正。", en: "O looks like 0 and l like 1; they are not corrected silently."),
    fix: checkDocument)

  static let residentIDBirth = Rule(
    "E-ID-04", .value, .gb11643,
    title: Text(zh: "第7至14位应为有效日期", en: "Digits 7 to 14 are a real date"),
    why: Text(zh: "出生日期由号码确定。", en: "The birth date is taken from the number."),
    fix: checkDocument)

  static let residentIDDigitsLost = Rule(
    "E-ID-05", .value, .gb11643,
    title: Text(zh: "证件号码不得为数值格式", en: "A resident number is no number cell"),
    why: Text(zh: "数值只保留15位有效数字,末三位已丢失。", en: "A number cell keeps 15 digits."),
    fix: .formatColumnFirst)

  static let maskedNumber = Rule(
    "E-ID-06", .value, .pipl,
    title: Text(zh: "证件号码不得为遮盖形式", en: "A document number is not masked"),
    why: Text(zh: "遮盖后的号码不能识别人员。", en: "A masked number tells nobody."),
    fix: Text(zh: "请填写完整号码。", en: "Enter the full number."))

  static let numberContradicts = Rule(
    "E-ID-07", .row, .gb11643,
    title: Text(zh: "性别、出生日期应与证件号码一致", en: "Sex and birth date agree with the number"),
    why: Text(zh: "不一致时三者之一有误,不能择一登记。", en: "One of them is wrong, and nobody can tell which."),
    fix: Text(zh: "请核对证件号码、性别和出生日期。", en: "Check the number, the sex and the birth date."))

  static let bornInFuture = Rule(
    "E-ID-08", .value, .gb11643,
    title: Text(zh: "出生日期不得晚于今日", en: "Nobody is born tomorrow"),
    why: Text(
      zh: "校验码偶合的错误号码可由此发现。", en: "It finds a wrong number whose check digit fits by chance."),
    fix: checkDocument)

  static let olderThan120 = Rule(
    "E-ID-09", .value, .gb11643,
    title: Text(zh: "年龄不得超过120岁", en: "Nobody is older than 120"),
    why: Text(
      zh: "校验码偶合的错误号码可由此发现。", en: "It finds a wrong number whose check digit fits by chance."),
    fix: checkDocument)

  static let otherPersonsNumber = Rule(
    "E-ID-13", .row, .practice,
    title: Text(zh: "人员编号应与证件号码相符", en: "The person id belongs to the number"),
    why: Text(
      zh: "人员编号由证件号码推算,二者不符即指两个人。",
      en: "The id is derived from the number; two that differ name two people."),
    fix: Text(zh: "请只填其中一项", en: "Give one of the two"))

  static let documentKindUnknown = Rule(
    "E-ID-10", .value, .practice,
    title: Text(zh: "证件种类应能识别", en: "The kind of document can be told"),
    why: Text(zh: "不同证件的号码规则不同。", en: "Each kind has rules of its own."),
    fix: Text(zh: "请填写“证件种类”,如护照、港澳居民来往内地通行证。", en: "State the kind of document, such as passport.")
  )

  static let documentForm = Rule(
    "E-ID-11", .value, .practice,
    title: Text(zh: "号码应符合所填证件的格式", en: "A number has the form of its document"),
    why: Text(zh: "护照、通行证等各有固定格式。", en: "Passports and permits have their own forms."),
    fix: Text(zh: "请核对证件种类和号码。", en: "Check the kind of document and the number."))

  static let residencePermitArea = Rule(
    "E-ID-12", .value, .gb11643,
    title: Text(zh: "港澳台居民居住证号码以81、82、83开头", en: "A residence permit begins with 81, 82 or 83"),
    why: Text(
      zh: "与居民身份证同一编码,区域代码不同。", en: "It is coded as the resident number is, with other area codes."),
    fix: Text(zh: "请核对证件种类和号码。", en: "Check the kind of document and the number."))

  static let sequenceZero = Rule(
    "W-ID-01", .value, .gb11643,
    title: Text(zh: "顺序码000较为罕见", en: "The sequence 000 is unusual"),
    why: Text(zh: "可能为占位号码。", en: "It may stand for a number not known."),
    fix: checkDocument)

  static let areaUnknown = Rule(
    "W-ID-02", .value, .gb2260,
    title: Text(zh: "前6位应为已知行政区划", en: "The first six digits name a division"),
    why: Text(zh: "区划会撤并而号码不变,故仅提示。", en: "Divisions end and numbers stay, so this only warns."),
    fix: checkDocument)

  static let letterX = Rule(
    "W-ID-03", .value, .gb11643,
    title: Text(zh: "末位应为字母X", en: "The last sign is the letter X"),
    why: Text(zh: "乘号、全角字符已按X登记。", en: "A multiplication sign was taken as X."),
    fix: Text(zh: "请使用字母X。", en: "Use the letter X."))

  static let fifteenDigits = Rule(
    "W-ID-04", .value, .gb11643,
    title: Text(zh: "应使用18位号码", en: "A number has 18 digits"),
    why: Text(
      zh: "15位号码按出生于20世纪升位。", en: "One of 15 digits was upgraded, taken as born in the 1900s."),
    fix: checkDocument)

  static let temporaryNumber = Rule(
    "W-ID-05", .value, .practice,
    title: Text(zh: "临时学籍号应更换为正式证件号码", en: "A temporary number is to be replaced"),
    why: Text(
      zh: "临时号码不能与其他院校、证书比对,可能重复计数。",
      en: "It can't be compared with other schools and certificates, and may count a person twice."),
    fix: Text(zh: "请补录正式证件号码。", en: "Enter the number of the identity document."))

  static let documentKindInferred = Rule(
    "W-ID-06", .value, .practice,
    title: Text(zh: "应填写证件种类", en: "The kind of document is stated"),
    why: Text(zh: "未填时由号码推定。", en: "Left out, it is inferred from the number."),
    fix: Text(zh: "请填写“证件种类”。", en: "State the kind of document."))

  static let renewalDigits = Rule(
    "W-ID-07", .value, .practice,
    title: Text(zh: "通行证号码不含换证次数", en: "A permit's number leaves out its renewals"),
    why: Text(zh: "换证次数会变化,已略去。", en: "They change, and were left out."),
    fix: Text(zh: "无需处理。", en: "Nothing to do."))

  static let numberOutOfPlace = Rule(
    "E-ID-14", .value, .pipl,
    title: Text(zh: "身份证号码只填在证件号码栏", en: "A resident number stands in its own field only"),
    why: Text(
      zh: "其他栏不加密,号码将以明文保存和显示。",
      en: "Other fields are not sealed: the number would be kept and shown in full."),
    fix: Text(
      zh: "请将号码填入“证件号码”栏,或以姓名、人员编号代替;各栏错位的请先对齐。",
      en:
        "Enter it as the document number, or name the person otherwise; see that columns are not shifted."
    ))

  static let personIDForm = Rule(
    "E-PI-01", .value, .practice,
    title: Text(zh: "人员编号应为导出表中的编号", en: "A person id is one of an export"),
    why: Text(zh: "人员编号由程序生成。", en: "The program makes it."),
    fix: Text(
      zh: "请填写导出表中的人员标识,或改填证件号码。",
      en: "Enter the person id of an export, or the document number in its own column."))
}
