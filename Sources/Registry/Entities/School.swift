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
  public let authority = Field<OrganisationName>(
    "authority", zh: "主管部门", en: "Authority", headings: ["上级主管部门"], visibility: .onRequest)
  public let status = Field<SchoolStatus>(
    "status", zh: "办学状态", en: "Status", visibility: .onRequest, default: "open")
  public let foundedOn = Field<CalendarDate>(
    "founded_on", zh: "设立日期", en: "Founded on", headings: ["批准设立日期"], visibility: .onRequest)
  public let closedOn = Field<CalendarDate>(
    "closed_on", zh: "撤销日期", en: "Closed on", visibility: .onRequest)

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("founded_on", "closed_on")
  }
}

/// Whether a school teaches.
public enum SchoolStatus: String, Enumeration {
  case open, suspended, closed

  public static let readings = Readings<SchoolStatus>()
  public static let choices = [
    Choice("open", zh: "在办", en: "Open", aliases: ["正常"]),
    Choice("suspended", zh: "停止招生", en: "Suspended", aliases: ["停招"]),
    Choice("closed", zh: "撤销", en: "Closed", aliases: ["停办"]),
  ]
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

/// The tier and the sponsor that a school had for a time.
public struct SchoolTierPeriod: Entity {
  public static let table = "school_tiers"
  public static let noun = "school-tier"
  public static let title = Text(zh: "院校类型沿革", en: "School tier")
  public static let key = ["school", "valid_from"]
  public static let belongsTo: String? = "school"

  public let school = Field<Reference<School>>(
    "school", zh: "院校", en: "School", headings: ["院校名称", "院校代码"], required: true)
  public let tier = Field<SchoolTier>(
    "tier", zh: "院校类型", en: "Tier", headings: ["办学层次"], required: true)
  public let sponsor = Field<SchoolSponsor>(
    "sponsor", zh: "举办者", en: "Sponsor", headings: ["举办者类别", "办学主体"])
  public let validFrom = Field<CalendarDate>(
    "valid_from", zh: "起始日期", en: "Valid from", headings: ["启用日期"], required: true)
  public let validUntil = Field<CalendarDate>(
    "valid_until", zh: "截止日期", en: "Valid until", headings: ["停用日期"])

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("valid_from", "valid_until")
  }
}
