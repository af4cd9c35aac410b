/// A company's demand for skilled people in an occupation.
public struct Demand: Entity {
  public static let table = "demands"
  public static let noun = "demand"
  public static let title = Text(zh: "企业用工需求", en: "Demand")
  public static let key = ["number"]
  public static let alternateKeys = [["company", "occupation", "level", "raised_on"]]

  public let number = Field<Code>("number", zh: "需求编号", en: "Demand number", headings: ["需求记录编号"])
  public let company = Field<Reference<Company>>(
    "company", zh: "企业", en: "Company", headings: ["企业名称", "统一社会信用代码", "用人单位"], required: true)
  public let occupation = Field<MajorName>(
    "occupation", zh: "职业(工种)", en: "Occupation", headings: ["工种", "职业", "岗位"], required: true)
  public let level = Field<SkillLevel>(
    "level", zh: "技能等级", en: "Skill level", headings: ["等级", "最低等级"])
  public let people = Field<WholeNumber>(
    "people", zh: "需求人数", en: "People", headings: ["人数", "招聘人数"], required: true)
  public let wageFrom = Field<Amount>(
    "wage_from", zh: "月工资下限", en: "Wage from (yuan a month)", headings: ["最低月薪"])
  public let wageTo = Field<Amount>(
    "wage_to", zh: "月工资上限", en: "Wage to (yuan a month)", headings: ["最高月薪"])
  public let town = Field<Reference<Division>>(
    "town", zh: "工作镇街", en: "Town", headings: ["镇街", "所属镇街", "工作地点"])
  public let raisedOn = Field<CalendarDate>(
    "raised_on", zh: "提出日期", en: "Raised on", headings: ["登记日期"], required: true)
  public let openUntil = Field<CalendarDate>(
    "open_until", zh: "截止日期", en: "Open until", headings: ["有效期至"])
  public let filled = Field<WholeNumber>(
    "filled", zh: "已满足人数", en: "People found", headings: ["已招人数"])
  public let remarks = Field<PlainText>("remarks", zh: "备注", en: "Remarks", visibility: .onRequest)

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("raised_on", "open_until")
  }
}
