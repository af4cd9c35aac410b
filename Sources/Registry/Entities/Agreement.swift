/// An agreement on cooperation between schools and companies.
public struct Agreement: Entity {
  public static let table = "agreements"
  public static let noun = "agreement"
  public static let title = Text(zh: "校企合作协议", en: "Agreement")
  public static let key = ["number"]

  public let number = Field<Designation>(
    "number", zh: "协议编号", en: "Agreement number", headings: ["协议号", "合同编号", "编号"],
    required: true)
  public let schools = Field<References<School>>(
    "schools", zh: "合作院校", en: "Schools", headings: ["院校名称", "学校名称", "学校", "院校"],
    required: true, links: "agreement_schools")
  public let companies = Field<References<Company>>(
    "companies", zh: "合作企业", en: "Companies", headings: ["企业", "统一社会信用代码"],
    required: true, links: "agreement_companies")
  public let kinds = Field<Several<CooperationKind>>(
    "kinds", zh: "合作类型", en: "Kinds", headings: ["合作方式", "合作形式", "类型", "Kind"])
  public let signedOn = Field<CalendarDate>(
    "signed_on", zh: "签订日期", en: "Signed on", headings: ["签约日期", "签订时间"], required: true)
  public let startsOn = Field<CalendarDate>(
    "starts_on", zh: "生效日期", en: "Starts on", headings: ["起始日期", "开始日期"], required: true,
    follows: ["signed_on"])
  public let endsOn = Field<CalendarDate>(
    "ends_on", zh: "到期日期", en: "Ends on", headings: ["截止日期", "终止期限", "有效期至"])
  public let terminatedOn = Field<CalendarDate>(
    "terminated_on", zh: "终止日期", en: "Terminated on", headings: ["提前终止日期"])
  public let majors = Field<References<Major>>(
    "majors", zh: "合作专业", en: "Majors", headings: ["涉及专业"], links: "agreement_majors",
    visibility: .onRequest)
  public let renews = Field<Reference<Agreement>>(
    "renews", zh: "续签自", en: "Renews", headings: ["原协议编号", "续签协议编号"], visibility: .onRequest)

  public init() {}

  /// A cooperation that names no beginning begins when it is signed; a major's name alone is one of
  /// its school's, where that is only one.
  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    if draft["starts_on"] == nil { draft["starts_on"] = draft["signed_on"] }
    if let school = draft["schools"], !school.contains(";") {
      draft["majors"] = draft["majors"]?.split(separator: ";")
        .map { $0.contains("/") ? "\($0)" : "\(school)/\($0)" }.joined(separator: ";")
    }
    draft.checkOrder("starts_on", "ends_on")
    draft.checkOrder("signed_on", "terminated_on")
  }
}

/// What schools and companies do together.
public enum CooperationKind: String, Enumeration {
  case orderClass = "order_class"
  case namedClass = "named_class"
  case apprenticeship
  case trainingBase = "training_base"
  case industryCollege = "industry_college"
  case internship
  case teacherExchange = "teacher_exchange"
  case equipmentDonation = "equipment_donation"

  public static let readings = Readings<CooperationKind>()
  public static let choices = [
    Choice("order_class", zh: "订单班", en: "Order class"),
    Choice("named_class", zh: "冠名班", en: "Named class"),
    Choice("apprenticeship", zh: "学徒制", en: "Apprenticeship", aliases: ["新型学徒制"]),
    Choice("training_base", zh: "共建基地", en: "Shared training base", aliases: ["实训基地"]),
    Choice("industry_college", zh: "产业学院", en: "Industry college"),
    Choice("internship", zh: "实习就业", en: "Internship", aliases: ["实习", "顶岗实习"]),
    Choice("teacher_exchange", zh: "师资互聘", en: "Teacher exchange"),
    Choice("equipment_donation", zh: "捐赠设备", en: "Equipment donation", aliases: ["设备捐赠"]),
  ]
}
