/// A person's post at a company, with its dates.
public struct Post: Entity {
  public static let table = "posts"
  public static let noun = "post"
  public static let title = Text(zh: "企业任职", en: "Post")
  public static let key = ["company", "person", "kind", "appointed_on"]

  public let company = Field<Reference<Company>>(
    "company", zh: "企业", en: "Company", headings: ["企业名称", "统一社会信用代码", "任职企业"], required: true)
  public let person = Field<Reference<Person>>(
    "person", zh: "人员", en: "Person", headings: ["人员编号"], required: true)
  public let kind = Field<PostKind>(
    "kind", zh: "职务类别", en: "Post kind", headings: ["职务类型"], required: true)
  public let title = Field<PlainText>("title", zh: "职务名称", en: "Post title", headings: ["职务"])
  public let appointedOn = Field<CalendarDate>(
    "appointed_on", zh: "任职日期", en: "Appointed on", headings: ["任命日期", "聘任日期"], required: true)
  public let endedOn = Field<CalendarDate>(
    "ended_on", zh: "离任日期", en: "Ended on", headings: ["免职日期"])
  public let documentNo = Field<PlainText>(
    "document_no", zh: "文号", en: "Document number", headings: ["任命文号"])

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("appointed_on", "ended_on")
  }
}

/// The kinds of post that are counted.
public enum PostKind: String, Enumeration {
  case cio
  case other

  public static let readings = Readings<PostKind>()
  public static let choices = [
    Choice("cio", zh: "首席信息官", en: "Chief information officer", aliases: ["CIO"]),
    Choice("other", zh: "其他", en: "Other"),
  ]
}
