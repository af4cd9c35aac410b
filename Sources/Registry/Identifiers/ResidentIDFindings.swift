// What can be wrong with, or inferred from, a resident identity number.

extension Finding {
  static func residentIDShape(_ text: String) -> Finding {
    Finding(
      .residentIDForm,
      Text(
        zh: "应为18位,前17位为数字,末位为数字或X(\(PersonalNumber.mask(text)))。",
        en: "It must have 17 digits and a last digit or X (\(PersonalNumber.mask(text)))."))
  }

  static func residentIDCheck(_ text: String) -> Finding {
    if text.hasSuffix("000") { return .digitsLost(text) }
    return Finding(
      .residentIDCheck,
      Text(
        zh: "校验码不正确(\(PersonalNumber.mask(text)))。",
        en: "The check digit is wrong (\(PersonalNumber.mask(text)))."))
  }

  static func letterForDigit(_ text: String) -> Finding {
    Finding(
      .residentIDLetters,
      Text(
        zh: "疑似将数字0或1误录为字母O或l、I(\(PersonalNumber.mask(text)))。",
        en: "A letter O, l or I seems to stand for 0 or 1 (\(PersonalNumber.mask(text)))."))
  }

  static func residentIDBirth(_ text: String) -> Finding {
    Finding(
      .residentIDBirth,
      Text(
        zh: "第7至14位不是有效的出生日期(\(PersonalNumber.mask(text)))。",
        en: "Digits 7 to 14 are not a valid birth date (\(PersonalNumber.mask(text)))."))
  }

  /// A number cell keeps 15 digits; the rest became zeros.
  static func digitsLost(_ text: String) -> Finding {
    Finding(
      .residentIDDigitsLost,
      Text(
        zh: "单元格为数值格式,末三位已丢失,无法还原。",
        en: "The number passed through a number cell; its last three digits are lost for good."))
  }

  static func maskedNumber(_ text: String) -> Finding {
    Finding(
      .maskedNumber,
      Text(zh: "证件号码已被遮盖。", en: "The document number is masked."))
  }

  static func bornInFuture(_ text: String) -> Finding {
    Finding(
      .bornInFuture,
      Text(
        zh: "所示出生日期晚于今日(\(PersonalNumber.mask(text)))。",
        en: "Its birth date is in the future (\(PersonalNumber.mask(text)))."))
  }

  static func bornTooLongAgo(_ text: String) -> Finding {
    Finding(
      .olderThan120,
      Text(
        zh: "所示年龄超过120岁(\(PersonalNumber.mask(text)))。",
        en: "It tells an age of more than 120 years (\(PersonalNumber.mask(text)))."))
  }

  static func residentIDSequence(_ text: String) -> Finding {
    Finding(
      .sequenceZero,
      Text(
        zh: "顺序码为000,较为罕见(\(PersonalNumber.mask(text)))。",
        en: "The sequence 000 is unusual (\(PersonalNumber.mask(text)))."))
  }

  static func residentIDArea(_ area: String) -> Finding {
    Finding(
      .areaUnknown,
      Text(
        zh: "前6位(\(area))不在行政区划代码表中。",
        en: "The first six digits (\(area)) are no known division."))
  }

  static func crossForX(_ text: String) -> Finding {
    Finding(
      .letterX,
      Text(
        zh: "末位已按字母X登记(\(PersonalNumber.mask(text)))。",
        en: "The last sign was taken as the letter X (\(PersonalNumber.mask(text)))."))
  }

  static func upgradedFrom15(_ text: String) -> Finding {
    Finding(
      .fifteenDigits,
      Text(
        zh: "15位号码已升为18位(\(PersonalNumber.mask(text)))。",
        en: "The number of 15 digits was upgraded to 18 (\(PersonalNumber.mask(text)))."))
  }

  static func residentIDDisagrees(
    sex: (shown: Sex, stated: Sex)?, birth: CalendarDate?
  ) -> Finding {
    var zh: [String] = []
    var en: [String] = []
    if let sex {
      zh.append("身份证号码所示性别(\(sex.shown.label.zh))与「性别」栏(\(sex.stated.label.zh))不一致")
      en.append("the number tells “\(sex.shown.label.en)”, the sex is “\(sex.stated.label.en)”")
    }
    if let birth {
      zh.append("身份证号码所示出生日期与「出生日期」栏(\(birth.text))不一致")
      en.append("the number tells another birth date than the one given (\(birth.text))")
    }
    return Finding(
      .numberContradicts,
      Text(
        zh: zh.joined(separator: ";") + "。",
        en: en.joined(separator: "; ").capitalisedStart + "."))
  }
}

extension String {
  /// The text with its first letter in upper case, to open a sentence.
  fileprivate var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }
}
