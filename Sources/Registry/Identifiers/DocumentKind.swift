// `DocumentKind` tells which document a person's number is from.

/// A kind of identity document.
public enum DocumentKind: String, Enumeration {
  case residentID = "resident_id"
  case residencePermit = "residence_permit"
  case hkMacaoPermit = "hk_macao_permit"
  case taiwanPermit = "taiwan_permit"
  case foreignPermanentResident = "foreign_permanent_resident"
  case passport
  case temporary
  case other

  public static let readings = Readings<DocumentKind>()

  /// Among the aliases are the codes of student registers: 1, 6–9, A, Z.
  public static let choices = [
    Choice(
      "resident_id", zh: "居民身份证", en: "resident identity card",
      aliases: ["身份证", "二代身份证", "公民身份号码", "1"]),
    Choice(
      "residence_permit", zh: "港澳台居民居住证", en: "residence permit (Hong Kong, Macao, Taiwan)",
      aliases: ["居住证", "港澳居民居住证", "台湾居民居住证"]),
    Choice(
      "hk_macao_permit", zh: "港澳居民来往内地通行证", en: "mainland travel permit (Hong Kong, Macao)",
      aliases: ["回乡证", "港澳通行证", "港澳居民通行证", "港澳来往内地通行证", "6", "7"]),
    Choice(
      "taiwan_permit", zh: "台湾居民来往大陆通行证", en: "mainland travel permit (Taiwan)",
      aliases: ["台胞证", "台湾通行证", "台湾居民通行证", "8"]),
    Choice(
      "foreign_permanent_resident", zh: "外国人永久居留身份证",
      en: "foreign permanent resident ID card",
      aliases: ["外国人永久居留证", "永久居留证", "境外永久居住证", "9"]),
    Choice("passport", zh: "护照", en: "passport", aliases: ["中国护照", "外国护照", "A"]),
    Choice(
      "temporary", zh: "临时学籍号", en: "temporary student number", aliases: ["临时", "临时号"],
      attention: Text(zh: "待更换", en: "to be replaced")),
    Choice("other", zh: "其他", en: "other", aliases: ["其他证件", "其它", "Z"]),
  ]
}
