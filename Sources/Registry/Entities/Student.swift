/// A person's time at a school in one major, from entry to leaving or graduation (学籍).
public struct Student: Entity {
  public static let table = "students"
  public static let noun = "student"
  public static let title = Text(zh: "学生", en: "Student")
  public static let key = ["school", "student_no"]
  public static let alternateKeys = [["person", "major", "level", "entered_on"]]

  public let person = Field<Reference<Person>>(
    "person", zh: "人员", en: "Person", headings: ["人员编号"], required: true)
  public let school = Field<Reference<School>>(
    "school", zh: "院校", en: "School",
    headings: ["院校名称", "学校名称", "学校", "院校代码", "培养院校", "填报单位"], required: true)
  public let studentNo = Field<Code>(
    "student_no", zh: "学号", en: "Student number", headings: ["校内学号", "学籍号"],
    keyFallback: "person_id")
  public let major = Field<Reference<Major>>(
    "major", zh: "专业", en: "Major", headings: ["专业名称", "修读专业", "所学专业"], required: true,
    within: ["school", "level"])
  public let level = Field<TrainingLevel>(
    "level", zh: "培养层次", en: "Training level", headings: ["层次", "培养等级"], required: true)
  public let schoolClass = Field<PlainText>(
    "class", zh: "班级", en: "Class", headings: ["班级名称"])
  public let enteredOn = Field<CalendarDate>(
    "entered_on", zh: "入学年月", en: "Entered on", headings: ["入学日期", "入学时间"],
    required: true)
  public let leftOn = Field<CalendarDate>(
    "left_on", zh: "离校日期", en: "Left on", headings: ["离校时间"])
  public let leftAs = Field<LeavingReason>(
    "left_as", zh: "离校原因", en: "Left as", headings: ["学籍异动"])

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("entered_on", "left_on")
  }
}

/// Why a student left without graduating.
public enum LeavingReason: String, Enumeration {
  case withdrew, expelled, transferred, died, absent

  public static let readings = Readings<LeavingReason>()
  public static let choices = [
    Choice("withdrew", zh: "退学", en: "Withdrew"),
    Choice("expelled", zh: "开除", en: "Expelled", aliases: ["除名"]),
    Choice("transferred", zh: "转出", en: "Transferred", aliases: ["转学"]),
    Choice("died", zh: "死亡", en: "Died"),
    Choice("absent", zh: "自动离校", en: "Left unannounced"),
  ]
}
