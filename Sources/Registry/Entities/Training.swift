/// A training class or a talk, with those present as far as they are only counted.
public struct Training: Entity {
  public static let table = "trainings"
  public static let noun = "training"
  public static let title = Text(zh: "培训(宣讲)", en: "Training")
  public static let key = ["number"]
  public static let nameField: String? = "name"

  public let number = Field<Designation>(
    "number", zh: "培训编号", en: "Training number", headings: ["班次编号", "期次编号", "编号"], required: true)
  public let name = Field<OrganisationName>(
    "name", zh: "培训名称", en: "Training name", headings: ["班次名称", "名称"], required: true)
  public let kind = Field<TrainingKind>(
    "kind", zh: "培训类别", en: "Training kind", headings: ["类别", "培训类型"], required: true)
  public let organiser = Field<OrganisationName>(
    "organiser", zh: "主办单位", en: "Organiser", headings: ["举办单位", "承办单位"])
  public let station = Field<Reference<Station>>(
    "station", zh: "服务站", en: "Station", headings: ["站牌编号"])
  public let school = Field<Reference<School>>(
    "school", zh: "院校", en: "School", headings: ["院校名称", "培训院校"])
  public let town = Field<Reference<Division>>(
    "town", zh: "镇街", en: "Town", headings: ["所属镇街", "举办镇街"])
  public let startsOn = Field<CalendarDate>(
    "starts_on", zh: "开始日期", en: "Starts on", headings: ["开班日期", "举办日期"], required: true)
  public let endsOn = Field<CalendarDate>("ends_on", zh: "结束日期", en: "Ends on", headings: ["结业日期"])
  public let hours = Field<WholeNumber>("hours", zh: "学时", en: "Hours", headings: ["课时"])
  public let occupation = Field<MajorName>(
    "occupation", zh: "职业(工种)", en: "Occupation", headings: ["工种", "职业"])
  public let level = Field<SkillLevel>("level", zh: "技能等级", en: "Skill level", headings: ["培训等级"])
  public let companiesPresent = Field<WholeNumber>(
    "companies_present", zh: "参会企业数", en: "Companies present", headings: ["参会企业", "企业数"])
  public let attendances = Field<WholeNumber>(
    "attendances", zh: "培训人次", en: "Attendances", headings: ["参训人次", "人次"])

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("starts_on", "ends_on")
  }
}

/// What a training is.
public enum TrainingKind: String, Enumeration {
  case skillClass = "skill_class"
  case policyTalk = "policy_talk"
  case cioClass = "cio_class"
  case apprenticeship
  case talentTraining = "talent_training"

  public static let readings = Readings<TrainingKind>()
  public static let choices = [
    Choice("skill_class", zh: "技能培训班", en: "Skill class", aliases: ["培训班"]),
    Choice("policy_talk", zh: "政策宣讲", en: "Policy talk", aliases: ["宣讲", "政策宣讲及培训"]),
    Choice("cio_class", zh: "首席信息官培训班", en: "CIO class", aliases: ["CIO班", "企业首席信息官培训班"]),
    Choice("apprenticeship", zh: "学徒制培训", en: "Apprenticeship", aliases: ["新型学徒制", "企业新型学徒制"]),
    Choice("talent_training", zh: "企业人才培养", en: "Talent training", aliases: ["人才培养"]),
  ]
}
