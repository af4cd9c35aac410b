/// A technical school (技工院校).
public struct School: Entity {
  public static let table = "schools"
  public static let noun = "school"
  public static let title = Text(zh: "技工院校", en: "School")
  public static let key = ["code"]
  public static let nameField: String? = "name"

  public let code = Field<SchoolCode>(
    "code", zh: "院校代码", en: "School code", headings: ["学校代码", "院校代号"], required: true)
  public let name = Field<OrganisationName>(
    "name", zh: "院校名称", en: "School name", headings: ["学校名称", "学校", "校名", "院校"],
    required: true)
  public let tier = Field<SchoolTier>(
    "tier", zh: "院校类型", en: "Tier", headings: ["学校类型", "办学层次"], required: true)
  public let sponsor = Field<SchoolSponsor>(
    "sponsor", zh: "举办者", en: "Sponsor", headings: ["举办者类别", "办学主体"])
  public let creditCode = Field<SocialCreditCode>(
    "credit_code", zh: "统一社会信用代码", en: "Credit code", headings: ["信用代码", "社会信用代码"])
  public let town = Field<Reference<Division>>(
    "town", zh: "所属镇街", en: "Town", headings: ["镇街", "所在镇街", "镇区", "属地"])

  public init() {}
}

/// A name that a school had before.
public struct SchoolName: Entity {
  public static let table = "school_names"
  public static let noun = "school-name"
  public static let title = Text(zh: "院校曾用名", en: "School name")
  public static let key = ["school", "name"]
  public static let belongsTo: String? = "school"

  public let school = Field<Reference<School>>(
    "school", zh: "院校", en: "School", headings: ["院校代码", "现名"], required: true)
  public let name = Field<OrganisationName>(
    "name", zh: "曾用名", en: "Former name", required: true)
  public let usedFrom = Field<CalendarDate>("used_from", zh: "启用日期", en: "Used from")
  public let usedUntil = Field<CalendarDate>("used_until", zh: "停用日期", en: "Used until")

  public init() {}
}
