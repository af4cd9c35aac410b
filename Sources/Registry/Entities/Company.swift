/// A company, or another body that hosts a station (a village); its credit code tells it apart.
public struct Company: Entity {
  public static let table = "companies"
  public static let noun = "company"
  public static let title = Text(zh: "企业", en: "Company")
  public static let key = ["credit_code"]
  public static let nameField: String? = "name"
  public static let likeness: Likeness? = Likeness(
    rules: [
      .init(
        score: 90,
        why: Text(
          zh: "名称相同(不计括号、空格、“责任”)", en: "the same name, but for brackets, spaces and 责任"),
        terms: [.alike("name", form: "organisation_name_form")]),
      .init(
        score: 70,
        why: Text(
          zh: "名称相同(不计冠首的广东省、中山市)", en: "the same name, but for the place before it"),
        terms: [.alike("name", form: "organisation_name_stem")]),
    ], former: ["name": CompanyName.self, "credit_code": CompanyCode.self])

  public let creditCode = Field<SocialCreditCode>(
    "credit_code", zh: "统一社会信用代码", en: "Credit code",
    headings: ["信用代码", "社会信用代码", "企业信用代码", "机构代码"], required: true)
  public let name = Field<OrganisationName>(
    "name", zh: "企业名称", en: "Company name", headings: ["单位名称", "企业", "公司名称", "合作企业"],
    required: true)
  public let industry = Field<IndustryCode>(
    "industry", zh: "行业", en: "Industry", headings: ["行业代码", "所属行业"])
  public let town = Field<Reference<Division>>(
    "town", zh: "所属镇街", en: "Town", headings: ["镇街", "所在镇街", "镇区", "属地"])
  public let size = Field<CompanySize>(
    "size", zh: "企业规模", en: "Size", headings: ["规模"], visibility: .onRequest)

  public init() {}
}

/// The sizes of companies (统计上大中小微型企业划分办法).
public enum CompanySize: String, Enumeration {
  case large, medium, small, micro

  public static let readings = Readings<CompanySize>()
  public static let choices = [
    Choice("large", zh: "大型", en: "Large", aliases: ["大型企业"]),
    Choice("medium", zh: "中型", en: "Medium", aliases: ["中型企业"]),
    Choice("small", zh: "小型", en: "Small", aliases: ["小型企业"]),
    Choice("micro", zh: "微型", en: "Micro", aliases: ["微型企业", "小微企业"]),
  ]
}

/// A name that a company had before.
public struct CompanyName: Entity {
  public static let table = "company_names"
  public static let noun = "company-name"
  public static let title = Text(zh: "企业曾用名", en: "Company name")
  public static let key = ["company", "name"]
  public static let belongsTo: String? = "company"

  public let company = Field<Reference<Company>>(
    "company", zh: "企业", en: "Company", headings: ["统一社会信用代码", "现名"], required: true)
  public let name = Field<OrganisationName>(
    "name", zh: "曾用名", en: "Former name", required: true)
  public let usedFrom = Field<CalendarDate>("used_from", zh: "启用日期", en: "Used from")
  public let usedUntil = Field<CalendarDate>("used_until", zh: "停用日期", en: "Used until")

  public init() {}
}

/// A code that a company had before, or that of a record which was merged into it.
public struct CompanyCode: Entity {
  public static let table = "company_codes"
  public static let noun = "company-code"
  public static let title = Text(zh: "企业曾用代码", en: "Company code")
  public static let key = ["company", "code"]
  public static let belongsTo: String? = "company"

  public let company = Field<Reference<Company>>(
    "company", zh: "企业", en: "Company", headings: ["统一社会信用代码", "现代码"], required: true)
  public let code = Field<Code>("code", zh: "曾用代码", en: "Former code", required: true)

  public init() {}
}
