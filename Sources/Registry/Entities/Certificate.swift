/// A certificate of a vocational skill level that a person was given.
public struct Certificate: Entity {
  public static let table = "certificates"
  public static let noun = "certificate"
  public static let title = Text(zh: "技能证书", en: "Certificate")
  public static let key = ["number"]

  public let number = Field<CertificateNumber>(
    "number", zh: "证书编号", en: "Certificate number",
    headings: ["技能等级证书编号", "职业技能等级证书编号", "证书号"], required: true)
  public let person = Field<Reference<Person>>(
    "person", zh: "人员", en: "Person", headings: ["人员编号"], required: true)
  public let occupation = Field<MajorName>(
    "occupation", zh: "职业(工种)", en: "Occupation", headings: ["职业", "工种", "职业名称", "职业工种"],
    required: true)
  public let level = Field<SkillLevel>(
    "level", zh: "技能等级", en: "Skill level", headings: ["等级", "职业技能等级", "证书等级"],
    required: true)
  public let issuedOn = Field<CalendarDate>(
    "issued_on", zh: "发证日期", en: "Issued on", headings: ["发证时间", "颁证日期"], required: true)
  public let issuer = Field<OrganisationName>(
    "issuer", zh: "评价机构", en: "Issuer", headings: ["发证机构", "评价组织"])
  public let station = Field<Reference<Station>>(
    "station", zh: "培养服务站", en: "Station", headings: ["服务站", "站牌编号"])
  public let school = Field<Reference<School>>(
    "school", zh: "培养院校", en: "School", headings: ["院校", "学校名称", "院校名称", "学校"])

  public init() {}

  /// The number tells the year and the level once more (人社厅 22-character form and the older 16 digits).
  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkCertificateNumber()
  }
}
