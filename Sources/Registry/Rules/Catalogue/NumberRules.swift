// The rules about numbers, words and names.

extension Rules {
  static let number: [Rule] = [
    .estimate, .notANumber, .negative, .notWhole, .notAmong, .textAsNumber, .emptyCell,
    .errorValue, .uncomputedFormula, .missingValue, .personName, .nameRemark, .privateCharacter,
    .organisationName, .phoneForm, .phoneDigitsLost, .phoneZero,
  ]
}

private let enterCount = Text(
  zh: "请填写准确的整数;概数可写入备注。", en: "Enter the exact whole number; put estimates into the remarks.")

extension Rule {
  static let estimate = Rule(
    "E-NU-01", .value, .statisticsLaw,
    title: Text(zh: "统计数不得为概数", en: "A count is no estimate"),
    why: Text(zh: "“约300”“300余”不能相加,也不能核实。", en: "About 300 can be neither added nor verified."),
    fix: enterCount)

  static let notANumber = Rule(
    "E-NU-02", .value, .practice,
    title: Text(zh: "数值栏应为数字", en: "A number has digits only"),
    why: Text(zh: "文字不能参与计算。", en: "Words don't add up."),
    fix: Text(zh: "请只填写数字。", en: "Enter digits only."))

  static let negative = Rule(
    "E-NU-03", .value, .os1,
    title: Text(zh: "人数、个数不得为负", en: "A count is not negative"),
    why: Text(zh: "负数表明录入或口径有误。", en: "A negative count is a slip or another definition."),
    fix: enterCount)

  static let notWhole = Rule(
    "E-NU-04", .value, .os1,
    title: Text(zh: "人数、个数应为整数", en: "A count is a whole number"),
    why: Text(
      zh: "小数多为单位(万人、千元)误用。", en: "Decimals mostly come from another unit, such as ten thousands."),
    fix: enterCount)

  static let notAmong = Rule(
    "E-EN-01", .value, .practice,
    title: Text(zh: "取值应在规定范围内", en: "A value is one of those allowed"),
    why: Text(zh: "分组统计只认规定的取值。", en: "Only known values can be grouped by."),
    fix: Text(zh: "请填写其中一项。", en: "Enter one of them."))

  static let textAsNumber = Rule(
    "E-TX-01", .value, .practice,
    title: Text(zh: "文本栏不得为数值格式", en: "A text is no number cell"),
    why: Text(zh: "数值格式可能改写原文。", en: "A number cell may have rewritten what was typed."),
    fix: .formatColumnFirst)

  static let emptyCell = Rule(
    "E-CE-01", .value, .practice,
    title: Text(zh: "所填单元格不得只有空格", en: "A cell holds more than spaces"),
    why: Text(zh: "空格看似已填,实无内容。", en: "Spaces look filled in and say nothing."),
    fix: Text(zh: "请填写该项。", en: "Fill it in."))

  static let errorValue = Rule(
    "E-CE-02", .value, .practice,
    title: Text(zh: "单元格不得为公式错误值", en: "A cell holds no error value"),
    why: Text(zh: "#N/A、#REF! 等没有可登记的内容。", en: "#N/A or #REF! holds nothing to record."),
    fix: Text(zh: "请更正公式或改填数值。", en: "Correct the formula, or enter the value itself."))

  static let uncomputedFormula = Rule(
    "E-CE-03", .value, .practice,
    title: Text(zh: "公式应有计算结果", en: "A formula has a result"),
    why: Text(zh: "未保存计算结果的公式不能按空值登记。", en: "Without its result it would be taken as empty."),
    fix: Text(
      zh: "请用表格软件打开并保存一次,或改填数值。",
      en: "Open and save the file in a spreadsheet program, or enter the value itself."))

  static let missingValue = Rule(
    "E-RQ-01", .row, .practice,
    title: Text(zh: "必填栏目应填写", en: "Required fields are filled in"),
    why: Text(zh: "缺少该项的记录不能识别或统计。", en: "Without it the record can be neither told nor counted."),
    fix: Text(zh: "请补填", en: "Fill it in"))

  static let personName = Rule(
    "E-NM-01", .value, .gb11643,
    title: Text(
      zh: "姓名应与身份证件一致,不含数字和符号", en: "A name is as on the document, without digits or signs"),
    why: Text(zh: "姓名与证件号码共同确认人员。", en: "Name and number together confirm a person."),
    fix: Text(zh: "请按身份证件填写姓名。", en: "Enter the name as the identity document has it."))

  static let nameRemark = Rule(
    "W-NM-01", .value, .practice,
    title: Text(zh: "姓名栏不宜括注其他内容", en: "A name carries no remark"),
    why: Text(
      zh: "括注的曾用名、学籍状态应登记在相应栏目。", en: "A former name or status belongs into its own column."),
    fix: Text(
      zh: "如为曾用名或学籍变动,请另行登记。",
      en: "If it is a former name or a change of status, record it in its own place."))

  static let privateCharacter = Rule(
    "W-NM-02", .value, .gb18030,
    title: Text(zh: "姓名宜使用国家标准字符", en: "A name uses characters of the standard"),
    why: Text(
      zh: "自造字在其他系统显示为空白或别的字。",
      en: "A private character shows as a blank, or as another one, elsewhere."),
    fix: Text(zh: "请改用国家标准字符。", en: "Replace it by the character of the national standard."))

  static let organisationName = Rule(
    "E-ON-01", .value, .practice,
    title: Text(zh: "名称应为全称", en: "A name is given in full"),
    why: Text(zh: "只有数字、符号的不能确认所指。", en: "Digits and signs alone don't tell which is meant."),
    fix: Text(
      zh: "请填写全称,单位名称以证照为准。", en: "Enter the full name, an organisation's as its licence has it."))

  static let phoneForm = Rule(
    "E-PH-01", .value, .practice,
    title: Text(zh: "电话号码应有效", en: "A telephone number is valid"),
    why: Text(zh: "用于联系核实。", en: "It serves to ask back."),
    fix: Text(
      zh: "请填写11位手机号码,或带区号的固定电话,如0760-88881234。",
      en: "Enter an 11-digit mobile number or a landline with area code, as in 0760-88881234."))

  static let phoneDigitsLost = Rule(
    "E-PH-02", .value, .practice,
    title: Text(zh: "电话号码不得为科学计数格式", en: "A telephone number is not in scientific notation"),
    why: Text(zh: "末几位已丢失。", en: "Its last digits are lost."),
    fix: .formatColumnFirst)

  static let phoneZero = Rule(
    "W-PH-01", .value, .practice,
    title: Text(zh: "固定电话的区号应以0开头", en: "An area code begins with 0"),
    why: Text(zh: "数值格式会丢失前导零,已补回。", en: "A number cell drops it; it was put back."),
    fix: .formatColumnFirst)
}
