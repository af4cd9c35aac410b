/// A school's offer of a major at a training level.
public struct Major: Entity {
  public static let table = "majors"
  public static let noun = "major"
  public static let title = Text(zh: "专业", en: "Major")
  public static let key = ["school", "name", "level"]
  public static let nameField: String? = "name"

  public let school = Field<Reference<School>>(
    "school", zh: "院校", en: "School", headings: ["院校名称", "学校名称", "学校", "院校代码"],
    required: true)
  public let name = Field<MajorName>(
    "name", zh: "专业名称", en: "Major", headings: ["专业", "修读专业"], required: true)
  public let level = Field<TrainingLevel>(
    "level", zh: "培养层次", en: "Training level", headings: ["层次", "培养等级", "专业层次"],
    required: true)
  public let code = Field<Code>(
    "code", zh: "专业代码", en: "Catalogue code", headings: ["专业编码"])
  public let years = Field<WholeNumber>(
    "years", zh: "学制", en: "Length in years", headings: ["学制(年)", "学习年限"])
  public let openedOn = Field<CalendarDate>(
    "opened_on", zh: "开办日期", en: "Opened on", headings: ["开设日期", "开办时间"])
  public let closedOn = Field<CalendarDate>(
    "closed_on", zh: "停办日期", en: "Closed on", headings: ["停办时间"])
  public let digitalFrom = Field<CalendarDate>(
    "digital_from", zh: "数字专业认定起", en: "Digital from")
  public let digitalUntil = Field<CalendarDate>(
    "digital_until", zh: "数字专业认定止", en: "Digital until")
  public let catalogue = Field<Reference<CatalogueEntry>>(
    "catalogue", zh: "目录专业", en: "Catalogue major", headings: ["目录专业名称"], visibility: .onRequest)
  public let industries = Field<References<Industry>>(
    "industries", zh: "对应行业", en: "Industries", links: "major_industries", visibility: .onRequest)
  public let occupations = Field<References<Occupation>>(
    "occupations", zh: "对应职业", en: "Occupations", headings: ["对应职业(工种)", "面向职业"],
    links: "major_occupations", visibility: .onRequest)

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("opened_on", "closed_on")
    draft.checkOrder("digital_from", "digital_until")
  }
}
