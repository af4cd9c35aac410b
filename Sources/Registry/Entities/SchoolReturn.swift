/// A school's figures of a year that no records carry: staff, teachers by kind and title, funding (人社统OS1号, 2008 edition, columns 3 to 27).
public struct SchoolReturn: Entity {
  public static let table = "returns"
  public static let noun = "return"
  public static let title = Text(zh: "院校年度报表数据", en: "Yearly return")
  public static let key = ["school", "year"]

  public let school = Field<Reference<School>>(
    "school", zh: "院校", en: "School", headings: ["院校名称", "院校代码", "填报单位"], required: true)
  public let year = Field<Year>(
    "year", zh: "年度", en: "Year", headings: ["年份", "报告期"], required: true)
  public let staff = Field<WholeNumber>(
    "staff", zh: "在职教职工人数", en: "Staff", headings: ["教职工人数", "在职教职工"])
  public let staffFemale = Field<WholeNumber>(
    "staff_female", zh: "女教职工人数", en: "Female staff", headings: ["女性教职工"])
  public let theoryTeachers = Field<WholeNumber>(
    "theory_teachers", zh: "文化技术理论课教师", en: "Theory teachers", headings: ["理论课教师"])
  public let seniorLecturers = Field<WholeNumber>(
    "senior_lecturers", zh: "高级讲师", en: "Senior lecturers")
  public let lecturers = Field<WholeNumber>("lecturers", zh: "讲师", en: "Lecturers")
  public let assistantLecturers = Field<WholeNumber>(
    "assistant_lecturers", zh: "助理讲师", en: "Assistant lecturers")
  public let theoryGraduates = Field<WholeNumber>(
    "theory_graduates", zh: "理论课教师大学本科以上", en: "Theory teachers with a degree", headings: ["大学本科以上"]
  )
  public let practiceTeachers = Field<WholeNumber>(
    "practice_teachers", zh: "生产实习指导教师", en: "Practice teachers", headings: ["实习指导教师"])
  public let seniorInstructors = Field<WholeNumber>(
    "senior_instructors", zh: "高级实习指导教师", en: "Senior instructors")
  public let firstInstructors = Field<WholeNumber>(
    "first_instructors", zh: "一级实习指导教师", en: "First-grade instructors")
  public let secondInstructors = Field<WholeNumber>(
    "second_instructors", zh: "二级实习指导教师", en: "Second-grade instructors")
  public let thirdInstructors = Field<WholeNumber>(
    "third_instructors", zh: "三级实习指导教师", en: "Third-grade instructors")
  public let practiceSkilled = Field<WholeNumber>(
    "practice_skilled", zh: "实习指导教师高级工以上", en: "Practice teachers, advanced or above")
  public let integratedTeachers = Field<WholeNumber>(
    "integrated_teachers", zh: "一体化教师", en: "Integrated teachers")
  public let partTimeTeachers = Field<WholeNumber>(
    "part_time_teachers", zh: "兼职教师", en: "Part-time teachers")
  public let funding = Field<Amount>(
    "funding", zh: "经费来源", en: "Funding (thousand yuan)", headings: ["经费来源(千元)"])
  public let fiscalFunding = Field<Amount>(
    "fiscal_funding", zh: "财政性经费", en: "Fiscal funding (thousand yuan)", headings: ["财政性经费(千元)"])
  public let otherFunding = Field<Amount>(
    "other_funding", zh: "其他经费", en: "Other funding (thousand yuan)", headings: ["其他经费(千元)"])
  public let expenditure = Field<Amount>(
    "expenditure", zh: "经费支出", en: "Expenditure (thousand yuan)", headings: ["支出", "经费支出(千元)"])
  public let remarks = Field<PlainText>(
    "remarks", zh: "情况说明", en: "Remarks", headings: ["说明", "备注"])

  public init() {}
}
