/// A course of a school: of one of its majors, or of its training for the public.
public struct Course: Entity {
  public static let table = "courses"
  public static let noun = "course"
  public static let title = Text(zh: "课程", en: "Course")
  public static let key = ["school", "code"]
  public static let nameField: String? = "name"

  public let school = Field<Reference<School>>(
    "school", zh: "院校", en: "School", headings: ["院校名称", "学校名称", "院校代码"], required: true)
  public let code = Field<Code>(
    "code", zh: "课程代码", en: "Course code", headings: ["课程编号", "课程编码"], required: true)
  public let name = Field<OrganisationName>(
    "name", zh: "课程名称", en: "Course name", headings: ["课程"], required: true)
  public let major = Field<Reference<Major>>(
    "major", zh: "专业", en: "Major", headings: ["专业名称", "所属专业"], within: ["school"])
  public let kind = Field<CourseKind>(
    "kind", zh: "课程类别", en: "Course kind", headings: ["课程性质"], required: true)
  public let hours = Field<WholeNumber>("hours", zh: "学时", en: "Hours", headings: ["课时", "总学时"])
  public let company = Field<Reference<Company>>(
    "company", zh: "合作开发企业", en: "Co-developing company", headings: ["开发企业"])
  public let syllabus = Field<PlainText>(
    "syllabus", zh: "大纲版本", en: "Syllabus edition", headings: ["教学大纲版本"])
  public let validFrom = Field<CalendarDate>("valid_from", zh: "启用日期", en: "Valid from")
  public let validUntil = Field<CalendarDate>("valid_until", zh: "停用日期", en: "Valid until")

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("valid_from", "valid_until")
  }
}

/// What a course consists of.
public enum CourseKind: String, Enumeration {
  case theory
  case practice
  case integrated
  case enterprise

  public static let readings = Readings<CourseKind>()
  public static let choices = [
    Choice("theory", zh: "理论", en: "Theory", aliases: ["理论课"]),
    Choice("practice", zh: "实训", en: "Practice", aliases: ["实训课", "实习"]),
    Choice("integrated", zh: "一体化", en: "Integrated", aliases: ["一体化课程"]),
    Choice("enterprise", zh: "企业课程", en: "Enterprise course"),
  ]
}
