/// A student's graduation, and what became of the graduate.
public struct Graduate: Entity {
  public static let table = "graduates"
  public static let noun = "graduate"
  public static let title = Text(zh: "毕业生", en: "Graduate")
  public static let key = ["student"]

  public let student = Field<Reference<Student>>(
    "student", zh: "学生", en: "Student", headings: ["院校/学号"], required: true)
  public let graduatedOn = Field<CalendarDate>(
    "graduated_on", zh: "毕业日期", en: "Graduated on", headings: ["毕业时间", "毕业年月"],
    required: true)
  public let completion = Field<Completion>(
    "completion", zh: "毕业类别", en: "Completion", default: "graduated")
  public let diplomaNo = Field<PlainText>(
    "diploma_no", zh: "毕业证书编号", en: "Diploma number", headings: ["毕业证编号", "毕业证号"])
  public let destination = Field<Destination>(
    "destination", zh: "毕业去向", en: "Destination", headings: ["就业去向", "去向"])
  public let employer = Field<OrganisationName>(
    "employer", zh: "就业单位", en: "Employer", headings: ["就业单位名称", "工作单位"])
  public let employerCompany = Field<Reference<Company>>(
    "employer_company", zh: "就业企业", en: "Employing company", column: "employer_id",
    headings: ["就业单位统一社会信用代码", "就业单位信用代码"])
  public let employedOn = Field<CalendarDate>(
    "employed_on", zh: "就业日期", en: "Employed on", headings: ["就业时间"])
  public let related = Field<Truth>(
    "related", zh: "是否对口", en: "Related to the major", headings: ["专业对口", "对口就业"])
  public let survey = Field<EmploymentSurvey>(
    "survey", zh: "统计时点", en: "Survey", headings: ["就业统计时点"], visibility: .onRequest)
  public let employerTown = Field<Reference<Division>>(
    "employer_town", zh: "就业镇街", en: "Employer town", headings: ["就业单位所在镇街"], visibility: .onRequest
  )
  public let employerIndustry = Field<IndustryCode>(
    "employer_industry", zh: "就业行业", en: "Employer industry", headings: ["就业单位行业"],
    visibility: .onRequest)
  public let place = Field<PlaceOfWork>(
    "place", zh: "就业地域", en: "Place of work", visibility: .onRequest)
  public let channel = Field<EmploymentChannel>(
    "channel", zh: "就业渠道", en: "Channel", visibility: .onRequest)
  public let contract = Field<ContractTerm>(
    "contract", zh: "合同期限", en: "Contract", headings: ["劳动合同期限"], visibility: .onRequest)
  public let wageBand = Field<PlainText>(
    "wage_band", zh: "月收入区间", en: "Wage band", headings: ["月收入", "起薪区间"], visibility: .onRequest)

  public init() {}
}

/// How a student's time ended with a document: 毕业, or 结业 which is counted apart.
public enum Completion: String, Enumeration {
  case graduated, completed

  public static let readings = Readings<Completion>()
  public static let choices = [
    Choice("graduated", zh: "毕业", en: "Graduated"),
    Choice("completed", zh: "结业", en: "Completed"),
  ]
}

/// What a graduate does next; all but the last count as employed.
public enum Destination: String, Enumeration {
  case employed
  case selfEmployed = "self_employed"
  case furtherStudy = "further_study"
  case army, unemployed

  public static let readings = Readings<Destination>()
  public static let choices = [
    Choice("employed", zh: "就业", en: "Employed", aliases: ["企事业单位", "已就业", "单位就业"]),
    Choice("self_employed", zh: "创业", en: "Self-employed", aliases: ["自主创业", "个体经营"]),
    Choice("further_study", zh: "升学", en: "Further study"),
    Choice("army", zh: "参军", en: "Army", aliases: ["入伍"]),
    Choice("unemployed", zh: "未就业", en: "Unemployed", aliases: ["待业"]),
  ]
}
