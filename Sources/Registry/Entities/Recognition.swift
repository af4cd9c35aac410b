/// A title granted to a school, a major, a company or a station.
public struct Recognition: Entity {
  public static let table = "recognitions"
  public static let noun = "recognition"
  public static let title = Text(zh: "称号认定", en: "Recognition")
  public static let key = ["number"]
  public static let alternateKeys = [
    ["title", "granted_on", "company", "school", "major", "station", "project"]
  ]

  public let number = Field<Code>(
    "number", zh: "认定编号", en: "Recognition number", headings: ["认定记录编号"])
  public let title = Field<PlainText>(
    "title", zh: "称号", en: "Title", headings: ["认定称号", "称号名称"], required: true)
  public let level = Field<RecognitionLevel>(
    "level", zh: "认定级别", en: "Recognition level", headings: ["级别"], required: true)
  public let company = Field<Reference<Company>>(
    "company", zh: "企业", en: "Company", headings: ["企业名称", "统一社会信用代码", "认定企业"])
  public let school = Field<Reference<School>>(
    "school", zh: "院校", en: "School", headings: ["院校名称", "认定院校"])
  public let major = Field<Reference<Major>>("major", zh: "专业", en: "Major", headings: ["认定专业"])
  public let station = Field<Reference<Station>>(
    "station", zh: "服务站", en: "Station", headings: ["认定服务站"])
  public let project = Field<PlainText>(
    "project", zh: "项目名称", en: "Project", headings: ["项目", "车间名称"])
  public let batch = Field<PlainText>("batch", zh: "批次", en: "Batch", headings: ["认定批次"])
  public let documentNo = Field<PlainText>(
    "document_no", zh: "文号", en: "Document number", headings: ["认定文号"])
  public let grantedOn = Field<CalendarDate>(
    "granted_on", zh: "认定日期", en: "Granted on", headings: ["公布日期", "立项日期"], required: true)
  public let validUntil = Field<CalendarDate>(
    "valid_until", zh: "有效期至", en: "Valid until", headings: ["有效期"])
  public let revokedOn = Field<CalendarDate>(
    "revoked_on", zh: "撤销日期", en: "Revoked on", headings: ["取消日期"])
  public let remarks = Field<PlainText>("remarks", zh: "备注", en: "Remarks", visibility: .onRequest)

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("granted_on", "valid_until")
    draft.checkOrder("granted_on", "revoked_on")
  }
}

/// Who grants a title, from low to high.
public enum RecognitionLevel: String, Enumeration {
  case city
  case province
  case national
  case world

  public static let readings = Readings<RecognitionLevel>()
  public static let choices = [
    Choice("city", zh: "市级", en: "City", aliases: ["市"]),
    Choice("province", zh: "省级", en: "Province", aliases: ["省"]),
    Choice("national", zh: "国家级", en: "National", aliases: ["国家"]),
    Choice("world", zh: "世界级", en: "World", aliases: ["世界", "国际"]),
  ]
}
