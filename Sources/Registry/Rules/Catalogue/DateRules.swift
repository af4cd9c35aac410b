// The rules about dates.

extension Rules {
  static let date: [Rule] = [
    .impossibleDate, .unreadableDate, .ambiguousMonth, .cohortAsDate, .datesReversed,
    .twoDigitYear, .serialDate, .readAsJanuary, .invalidYear,
  ]
}

private let useISO = Text(
  zh: "请填写为“2023-09-01”或“2023-09”格式。", en: "Enter it as 2023-09-01 or 2023-09.")

extension Rule {
  static let impossibleDate = Rule(
    "E-DT-01", .value, .gb7408,
    title: Text(zh: "日期应真实存在", en: "A date must exist"),
    why: Text(
      zh: "年龄、在校年限和年度归属均由日期推算,不存在的日期无法统计。",
      en:
        "Ages, lengths and years are counted from dates; a date that does not exist counts nowhere."
    ),
    fix: Text(zh: "请核对后重新填写。", en: "Check it and enter it again."))

  static let unreadableDate = Rule(
    "E-DT-02", .value, .gb7408,
    title: Text(zh: "日期应能识别", en: "A date must be readable"),
    why: Text(
      zh: "写法不明的日期若作猜测,会记入错误的年度。",
      en: "To guess what was meant would put the record into a wrong year."),
    fix: useISO)

  static let ambiguousMonth = Rule(
    "E-DT-03", .value, .gb7408,
    title: Text(zh: "年月应能区分1月与10月", en: "January and October must be told apart"),
    why: Text(
      zh: "数值单元格中的2023.10存为2023.1,原文已无法确认。",
      en: "A number cell stores 2023.10 as 2023.1, and what was typed is lost."),
    fix: Text(zh: "请改填为“2023-01”或“2023-10”格式。", en: "Enter it as 2023-01 or 2023-10."))

  static let cohortAsDate = Rule(
    "E-DT-04", .value, .practice,
    title: Text(zh: "日期栏不得填年级、届别或学期", en: "A date is no cohort or term"),
    why: Text(
      zh: "“2023级”“2023秋”不指明日期,不能据以推定入学日期。", en: "2023级 or 2023秋 names no day, and none is made up."
    ),
    fix: useISO)

  static let datesReversed = Rule(
    "E-DT-05", .row, .practice,
    title: Text(zh: "起止日期的先后应正确", en: "What ends must not end before it begins"),
    why: Text(
      zh: "止期早于起期的记录在任何时点都不在册,统计时会被漏掉。",
      en: "A record that ends before it begins is in force on no day and is missed by every count."),
    fix: Text(zh: "请核对两个日期", en: "Check the two dates"))

  static let twoDigitYear = Rule(
    "W-DT-01", .value, .gb7408,
    title: Text(zh: "年份应为四位", en: "A year has four digits"),
    why: Text(zh: "两位年份所属世纪系推定。", en: "The century of two digits is inferred."),
    fix: Text(zh: "请填写四位年份。", en: "Enter the year with four digits."))

  static let serialDate = Rule(
    "W-DT-02", .value, .practice,
    title: Text(zh: "日期不应存为数值", en: "A date should not be stored as a bare number"),
    why: Text(
      zh: "常规格式的序列号也可能是其他数字,换算结果须经核对。",
      en: "A serial number in a cell without a date format may be some other number."),
    fix: Text(zh: "请将该列设置为日期格式。", en: "Format the column as a date."))

  static let readAsJanuary = Rule(
    "W-DT-03", .value, .gb7408,
    title: Text(zh: "按1月登记的年月须核对", en: "A month read as January is to be checked"),
    why: Text(
      zh: "两位小数格式的2023.10显示为2023.10,其他格式会丢失末位0。",
      en: "Only the cell's format tells January from October."),
    fix: useISO)

  static let invalidYear = Rule(
    "E-YR-01", .value, .practice,
    title: Text(zh: "年份应为四位数字", en: "A year must have four digits"),
    why: Text(zh: "年度是统计口径的一部分。", en: "The year decides where a record counts."),
    fix: Text(zh: "请填写四位年份,如2023。", en: "Enter four digits, as in 2023."))
}
