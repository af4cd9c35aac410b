/// A major of the national catalogue for technical schools (技工院校专业目录), by edition; its code may be absent.
public struct CatalogueEntry: Entity {
  public static let table = "catalogue_entries"
  public static let noun = "catalogue"
  public static let title = Text(zh: "专业目录", en: "Catalogue entry")
  public static let key = ["edition", "name"]
  public static let nameField: String? = "name"

  public let edition = Field<Designation>(
    "edition", zh: "版本", en: "Edition", headings: ["标准版本", "版次"], required: true)
  public let name = Field<MajorName>(
    "name", zh: "专业名称", en: "Catalogue major", headings: ["专业", "目录专业"], required: true)
  public let code = Field<Code>("code", zh: "专业编码", en: "Code", headings: ["专业代码", "目录代码"])
  public let category = Field<PlainText>(
    "category", zh: "专业大类", en: "Category", headings: ["大类", "类别"])
  public let status = Field<CatalogueStatus>(
    "status", zh: "核对状态", en: "Status", headings: ["状态"], default: "unverified")
  public let digitalFrom = Field<CalendarDate>("digital_from", zh: "数字专业认定起", en: "Digital from")
  public let digitalUntil = Field<CalendarDate>("digital_until", zh: "数字专业认定止", en: "Digital until")
  public let validFrom = Field<CalendarDate>("valid_from", zh: "启用日期", en: "Valid from")
  public let validUntil = Field<CalendarDate>("valid_until", zh: "停用日期", en: "Valid until")

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("valid_from", "valid_until")
    draft.checkOrder("digital_from", "digital_until")
  }
}

/// Whether the bureau has checked an entry against the published catalogue.
public enum CatalogueStatus: String, Enumeration {
  case unverified
  case verified

  public static let readings = Readings<CatalogueStatus>()
  public static let choices = [
    Choice("unverified", zh: "待核", en: "Unverified"),
    Choice("verified", zh: "已核", en: "Verified"),
  ]
}
