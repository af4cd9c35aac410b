// What can be wrong with, or inferred from, a date.

extension Finding {
  static func invalidDate(_ text: String) -> Finding {
    Finding(
      .impossibleDate,
      Text(zh: "\(quote(text))不是有效日期。", en: "\(quote(text)) is not a valid date."))
  }

  static func notADate(_ text: String) -> Finding {
    Finding(
      .unreadableDate,
      Text(
        zh: "“\(quote(text))”无法识别为日期。", en: "“\(quote(text))” can't be read as a date."))
  }

  static func ambiguousMonth(_ year: String) -> Finding {
    Finding(
      .ambiguousMonth,
      Text(
        zh: "数值\(year).1无法区分\(year)年1月与\(year)年10月。",
        en: "The number \(year).1 may mean January or October \(year)."),
      fix: Text(
        zh: "请改填为“\(year)-01”或“\(year)-10”格式。",
        en: "Enter it as \(year)-01 or \(year)-10."))
  }

  static func cohort(_ text: String) -> Finding {
    Finding(
      .cohortAsDate,
      Text(
        zh: "“\(quote(text))”为年级、届别或学期,不是日期。",
        en: "“\(quote(text))” names a cohort or term, not a date."))
  }

  static func twoDigitYear(_ text: String, _ year: Int) -> Finding {
    Finding(
      .twoDigitYear,
      Text(
        zh: "“\(quote(text))”的年份只有两位,按\(year)年登记。",
        en: "The year in “\(quote(text))” has two digits; it was taken as \(year)."))
  }

  static func serialNumber(_ serial: String, _ date: CalendarDate) -> Finding {
    Finding(
      .serialDate,
      Text(
        zh: "数值\(serial)按日期序列号换算为\(date.text)。",
        en: "The number \(serial) was taken as the serial number of \(date.text)."))
  }

  static func readAsJanuary(_ text: String) -> Finding {
    Finding(
      .readAsJanuary,
      Text(
        zh: "“\(quote(text))”按1月登记;如原为10月,请更正。",
        en: "“\(quote(text))” was taken as January; correct it if October was meant."))
  }
}
