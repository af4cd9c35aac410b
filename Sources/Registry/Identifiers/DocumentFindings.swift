// What can be wrong with, or inferred from, document numbers of other kinds than resident IDs.

extension Finding {
  static func unknownDocument(_ text: String) -> Finding {
    Finding(
      "E-ID-10",
      Text(
        zh: "无法识别证件种类(\(PersonalNumber.mask(text)))。",
        en: "The kind of document can't be told (\(PersonalNumber.mask(text)))."),
      fix: Text(
        zh: "请填写“证件种类”,如护照、港澳居民来往内地通行证。",
        en: "State the kind of document, such as passport."))
  }

  static func documentShape(_ kind: DocumentKind, _ text: String) -> Finding {
    Finding(
      "E-ID-11",
      Text(
        zh: "不符合\(kind.label.zh)的号码格式(\(PersonalNumber.mask(text)))。",
        en: "Not the form of a number of: \(kind.label.en) (\(PersonalNumber.mask(text)))."),
      fix: Text(
        zh: "请核对证件种类和号码。", en: "Check the kind of document and the number."))
  }

  static func notAPermit(_ text: String) -> Finding {
    Finding(
      "E-ID-12",
      Text(
        zh: "港澳台居民居住证号码应以81、82或83开头(\(PersonalNumber.mask(text)))。",
        en: "A residence permit's number begins with 81, 82 or 83 (\(PersonalNumber.mask(text)))."),
      fix: Text(
        zh: "请核对证件种类和号码。", en: "Check the kind of document and the number."))
  }

  static func temporaryNumber(_ text: String) -> Finding {
    Finding(
      "W-ID-05",
      Text(
        zh: "为临时学籍号(\(PersonalNumber.mask(text))),统计快照签发前须更换。",
        en: "A temporary number (\(PersonalNumber.mask(text))), to be replaced before a snapshot."),
      fix: Text(zh: "请补录正式证件号码。", en: "Enter the number of the identity document."))
  }

  static func kindInferred(_ kind: DocumentKind) -> Finding {
    Finding(
      "W-ID-06",
      Text(
        zh: "未填证件种类,按\(kind.label.zh)登记。",
        en: "No kind of document was given; taken as: \(kind.label.en)."),
      fix: Text(zh: "请填写“证件种类”。", en: "State the kind of document."))
  }

  static func renewalDigits(_ text: String) -> Finding {
    Finding(
      "W-ID-07",
      Text(
        zh: "已略去末两位换证次数(\(PersonalNumber.mask(text)))。",
        en: "The two digits that count renewals were left out (\(PersonalNumber.mask(text)))."),
      fix: Text(zh: "无需处理。", en: "Nothing to do."))
  }
}
