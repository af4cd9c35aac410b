/// What came of an agreement in a year.
public struct Performance: Entity {
  public static let table = "performances"
  public static let noun = "performance"
  public static let title = Text(zh: "协议年度履行", en: "Yearly performance")
  public static let key = ["agreement", "year"]

  public let agreement = Field<Reference<Agreement>>(
    "agreement", zh: "协议", en: "Agreement", headings: ["协议编号", "协议号"], required: true)
  public let year = Field<Year>(
    "year", zh: "年度", en: "Year", headings: ["年份", "履行年度"], required: true)
  public let interns = Field<WholeNumber>(
    "interns", zh: "接收实习人数", en: "Interns", headings: ["实习人数", "接收实习"])
  public let orderStudents = Field<WholeNumber>(
    "order_students", zh: "订单班人数", en: "Order-class students", headings: ["订单班"])
  public let hired = Field<WholeNumber>(
    "hired", zh: "录用毕业生数", en: "Graduates hired", headings: ["录用毕业生", "录用人数"])
  public let companyTeachers = Field<WholeNumber>(
    "company_teachers", zh: "企业兼职教师数", en: "Company teachers", headings: ["企业兼职教师", "兼职教师"])
  public let money = Field<Amount>(
    "money", zh: "投入金额", en: "Money (yuan)", headings: ["投入资金", "投入金额(元)"])
  public let equipment = Field<Amount>(
    "equipment", zh: "设备价值", en: "Equipment (yuan)", headings: ["投入设备", "设备价值(元)"])
  public let remarks = Field<PlainText>(
    "remarks", zh: "备注", en: "Remarks", headings: ["说明"], visibility: .onRequest)

  public init() {}
}
