/// A skill-talent service station (企业技能人才服务站) that a company or a village hosts.
public struct Station: Entity {
  public static let table = "stations"
  public static let noun = "station"
  public static let title = Text(zh: "企业技能人才服务站", en: "Station")
  public static let key = ["plaque_number"]
  public static let nameField: String? = "name"

  public let plaqueNumber = Field<Designation>(
    "plaque_number", zh: "站牌编号", en: "Plaque number", headings: ["服务站编号", "牌匾编号"],
    required: true)
  public let name = Field<OrganisationName>(
    "name", zh: "站名", en: "Station name", headings: ["服务站名称"], required: true)
  public let host = Field<Reference<Company>>(
    "host", zh: "建站单位", en: "Host", headings: ["建站企业", "依托单位", "统一社会信用代码"],
    required: true)
  public let town = Field<Reference<Division>>(
    "town", zh: "所属镇街", en: "Town", headings: ["镇街", "所在镇街", "镇区", "属地"])
  public let head = Field<PersonName>("head", zh: "站长", en: "Head", headings: ["站长姓名"])
  public let schools = Field<References<School>>(
    "schools", zh: "合作院校", en: "Schools", headings: ["合作学校"], links: "station_schools")
  public let status = Field<StationStatus>(
    "status", zh: "状态", en: "Status", headings: ["服务站状态"], default: "listed")
  public let listedOn = Field<CalendarDate>(
    "listed_on", zh: "挂牌日期", en: "Listed on", headings: ["挂牌时间", "授牌日期"])
  public let endedOn = Field<CalendarDate>(
    "ended_on", zh: "终止日期", en: "Ended on", headings: ["撤销日期", "退出日期"])
  public let batch = Field<PlainText>(
    "batch", zh: "批次", en: "Batch", headings: ["挂牌批次"], visibility: .onRequest)
  public let headPosition = Field<PlainText>(
    "head_position", zh: "站长职务", en: "Head's position", visibility: .onRequest)
  public let headPhone = Field<PhoneNumber>(
    "head_phone", zh: "站长电话", en: "Head's phone", headings: ["站长联系电话"], visibility: .onRequest)
  public let headFrom = Field<CalendarDate>(
    "head_from", zh: "站长聘期起", en: "Head from", visibility: .onRequest)
  public let headUntil = Field<CalendarDate>(
    "head_until", zh: "站长聘期止", en: "Head until", visibility: .onRequest)
  public let trainingBodies = Field<References<Company>>(
    "training_bodies", zh: "合作培训机构", en: "Training bodies", headings: ["培训机构"],
    links: "station_training_bodies", visibility: .onRequest)
  public let agreement = Field<Reference<Agreement>>(
    "agreement", zh: "协议", en: "Agreement", headings: ["协议编号"], visibility: .onRequest)
  public let area = Field<Amount>(
    "area", zh: "场地面积", en: "Area (square metres)", headings: ["场地面积(平方米)"], visibility: .onRequest)
  public let equipment = Field<PlainText>(
    "equipment", zh: "设备", en: "Equipment", visibility: .onRequest)
  public let teachers = Field<WholeNumber>(
    "teachers", zh: "师资数", en: "Teachers", headings: ["师资人数"], visibility: .onRequest)
  public let employees = Field<WholeNumber>(
    "employees", zh: "职工数", en: "Employees", headings: ["职工人数"], visibility: .onRequest)
  public let occupations = Field<PlainText>(
    "occupations", zh: "可开展工种及等级", en: "Occupations and levels", headings: ["可开展工种"],
    visibility: .onRequest)

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("listed_on", "ended_on")
    draft.checkOrder("head_from", "head_until")
  }
}

/// Where a station stands in its life.
public enum StationStatus: String, Enumeration {
  case applied, accepted, examined, reviewed, announced, listed, rectifying, renewed, revoked,
    withdrawn, dissolved

  public static let readings = Readings<StationStatus>()
  public static let choices = [
    Choice("applied", zh: "申报", en: "Applied"),
    Choice("accepted", zh: "受理", en: "Accepted"),
    Choice("examined", zh: "审核", en: "Examined"),
    Choice("reviewed", zh: "评审", en: "Reviewed", aliases: ["实地核查"]),
    Choice("announced", zh: "公示", en: "Announced"),
    Choice("listed", zh: "挂牌", en: "Listed", aliases: ["在册", "正常"]),
    Choice("rectifying", zh: "整改", en: "Rectifying"),
    Choice("renewed", zh: "续期", en: "Renewed"),
    Choice("revoked", zh: "撤销", en: "Revoked", aliases: ["摘牌"]),
    Choice("withdrawn", zh: "退出", en: "Withdrawn", aliases: ["自愿退出"]),
    Choice("dissolved", zh: "注销", en: "Dissolved", aliases: ["主体注销"]),
  ]
}
