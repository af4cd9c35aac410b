/// A station's yearly assessment, with what it did in the year.
public struct Assessment: Entity {
  public static let table = "assessments"
  public static let noun = "assessment"
  public static let title = Text(zh: "服务站年度考核", en: "Station assessment")
  public static let key = ["station", "year"]

  public let station = Field<Reference<Station>>(
    "station", zh: "服务站", en: "Station", headings: ["站牌编号", "站名"], required: true)
  public let year = Field<Year>(
    "year", zh: "年度", en: "Year", headings: ["考核年度", "年份"], required: true)
  public let grade = Field<AssessmentGrade>(
    "grade", zh: "考核等次", en: "Grade", headings: ["考核结果", "等次"], required: true)
  public let assessedOn = Field<CalendarDate>("assessed_on", zh: "考核日期", en: "Assessed on")
  public let classes = Field<WholeNumber>(
    "classes", zh: "培训班次", en: "Training classes", headings: ["培训期数"])
  public let attendances = Field<WholeNumber>("attendances", zh: "培训人次", en: "Attendances")
  public let junior = Field<WholeNumber>("junior", zh: "初级工取证人次", en: "Junior certificates")
  public let intermediate = Field<WholeNumber>(
    "intermediate", zh: "中级工取证人次", en: "Intermediate certificates")
  public let advanced = Field<WholeNumber>("advanced", zh: "高级工取证人次", en: "Advanced certificates")
  public let technician = Field<WholeNumber>(
    "technician", zh: "技师以上取证人次", en: "Technician certificates", headings: ["技师及以上取证人次"])
  public let subsidy = Field<Amount>(
    "subsidy", zh: "补助金额", en: "Subsidy (yuan)", headings: ["补助金额(元)", "补助"])
  public let documentNo = Field<PlainText>(
    "document_no", zh: "文号", en: "Document number", headings: ["考核文号"])
  public let remarks = Field<PlainText>("remarks", zh: "备注", en: "Remarks", visibility: .onRequest)

  public init() {}
}

/// The result of a yearly assessment.
public enum AssessmentGrade: String, Enumeration {
  case excellent
  case qualified
  case basic
  case unqualified

  public static let readings = Readings<AssessmentGrade>()
  public static let choices = [
    Choice("excellent", zh: "优秀", en: "Excellent"),
    Choice("qualified", zh: "合格", en: "Qualified"),
    Choice("basic", zh: "基本合格", en: "Basically qualified"),
    Choice("unqualified", zh: "不合格", en: "Unqualified"),
  ]
}
