/// A section, division, group or class of the national industries (GB/T 4754), by edition.
public struct Industry: Entity {
  public static let table = "industries"
  public static let noun = "industry"
  public static let title = Text(zh: "行业分类", en: "Industry")
  public static let key = ["edition", "code"]
  public static let nameField: String? = "name"

  public let edition = Field<Designation>(
    "edition", zh: "版本", en: "Edition", headings: ["标准版本", "版次"], required: true)
  public let code = Field<IndustryCode>(
    "code", zh: "行业代码", en: "Industry code", headings: ["代码"], required: true)
  public let name = Field<PlainText>(
    "name", zh: "行业名称", en: "Industry name", headings: ["名称", "类别名称"], required: true)
  public let nameInEnglish = Field<PlainText>(
    "name_en", zh: "英文名称", en: "English name", visibility: .onRequest)
  public let section = Field<IndustryCode>(
    "section", zh: "所属门类", en: "Section", headings: ["门类"])
  public let validFrom = Field<CalendarDate>("valid_from", zh: "启用日期", en: "Valid from")
  public let validUntil = Field<CalendarDate>("valid_until", zh: "停用日期", en: "Valid until")

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("valid_from", "valid_until")
  }
}
