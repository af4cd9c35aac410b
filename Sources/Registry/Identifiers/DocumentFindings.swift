// What can be wrong with, or inferred from, document numbers of other kinds than resident IDs.

extension Finding {
  static func unknownDocument(_ text: String) -> Finding {
    Finding(
      .documentKindUnknown,
      Text(
        zh: "无法识别证件种类(\(PersonalNumber.mask(text)))。",
        en: "The kind of document can't be told (\(PersonalNumber.mask(text)))."))
  }

  static func documentShape(_ kind: DocumentKind, _ text: String) -> Finding {
    Finding(
      .documentForm,
      Text(
        zh: "不符合\(kind.label.zh)的号码格式(\(PersonalNumber.mask(text)))。",
        en: "Not the form of a number of: \(kind.label.en) (\(PersonalNumber.mask(text)))."))
  }

  static func notAPermit(_ text: String) -> Finding {
    Finding(
      .residencePermitArea,
      Text(
        zh: "港澳台居民居住证号码应以81、82或83开头(\(PersonalNumber.mask(text)))。",
        en: "A residence permit's number begins with 81, 82 or 83 (\(PersonalNumber.mask(text)))."))
  }

  static func temporaryNumber(_ text: String) -> Finding {
    Finding(
      .temporaryNumber,
      Text(
        zh: "为临时学籍号(\(PersonalNumber.mask(text))),统计快照签发前须更换。",
        en: "A temporary number (\(PersonalNumber.mask(text))), to be replaced before a snapshot."))
  }

  static func kindInferred(_ kind: DocumentKind) -> Finding {
    Finding(
      .documentKindInferred,
      Text(
        zh: "未填证件种类,按\(kind.label.zh)登记。",
        en: "No kind of document was given; taken as: \(kind.label.en)."))
  }

  static func renewalDigits(_ text: String) -> Finding {
    Finding(
      .renewalDigits,
      Text(
        zh: "已略去末两位换证次数(\(PersonalNumber.mask(text)))。",
        en: "The two digits that count renewals were left out (\(PersonalNumber.mask(text)))."))
  }
}
