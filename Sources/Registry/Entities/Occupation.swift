/// An occupation of the national classification (国家职业分类大典), by edition; its code may still be unverified.
public struct Occupation: Entity {
  public static let table = "occupations"
  public static let noun = "occupation"
  public static let title = Text(zh: "职业(工种)目录", en: "Occupation")
  public static let key = ["edition", "name"]
  public static let nameField: String? = "name"

  public let edition = Field<Designation>(
    "edition", zh: "版本", en: "Edition", headings: ["标准版本", "版次"], required: true)
  public let name = Field<MajorName>(
    "name", zh: "职业名称", en: "Occupation name", headings: ["职业", "工种", "职业(工种)", "名称"],
    required: true)
  public let code = Field<OccupationCode>(
    "code", zh: "职业编码", en: "Occupation code", headings: ["职业代码", "编码"])
  public let digital = Field<Truth>("digital", zh: "数字职业", en: "Digital occupation")
  public let green = Field<Truth>("green", zh: "绿色职业", en: "Green occupation")
  public let validFrom = Field<CalendarDate>("valid_from", zh: "启用日期", en: "Valid from")
  public let validUntil = Field<CalendarDate>("valid_until", zh: "停用日期", en: "Valid until")

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("valid_from", "valid_until")
  }
}
