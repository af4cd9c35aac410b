/// A dated event in a student's time at school; one by which the student leaves also ends that time.
public struct StudentEvent: Entity {
  public static let table = "student_events"
  public static let noun = "student-event"
  public static let title = Text(zh: "学籍异动", en: "Student event")
  public static let key = ["student", "kind", "happened_on"]

  public let student = Field<Reference<Student>>(
    "student", zh: "学生", en: "Student", headings: ["院校/学号"], required: true)
  public let kind = Field<StudentEventKind>(
    "kind", zh: "异动类别", en: "Event kind", headings: ["异动类型", "学籍异动"], required: true)
  public let happenedOn = Field<CalendarDate>(
    "happened_on", zh: "异动日期", en: "Happened on", headings: ["异动时间"], required: true)
  public let documentNo = Field<PlainText>(
    "document_no", zh: "文号", en: "Document number", headings: ["批准文号"])
  public let otherSchool = Field<OrganisationName>(
    "other_school", zh: "转入转出院校", en: "Other school", headings: ["原就读学校", "转往学校"])
  public let grounds = Field<PlainText>("grounds", zh: "异动原因", en: "Grounds", headings: ["原因"])

  public init() {}
}

/// What happened to a student between entry and graduation (学籍异动).
public enum StudentEventKind: String, Enumeration {
  case suspended
  case resumed
  case transferredIn = "transferred_in"
  case withdrew
  case expelled
  case transferred
  case died
  case absent

  public static let readings = Readings<StudentEventKind>()
  public static let choices = [
    Choice("suspended", zh: "休学", en: "Suspended"),
    Choice("resumed", zh: "复学", en: "Resumed"),
    Choice("transferred_in", zh: "转入", en: "Transferred in"),
    Choice("withdrew", zh: "退学", en: "Withdrew"),
    Choice("expelled", zh: "开除", en: "Expelled", aliases: ["除名"]),
    Choice("transferred", zh: "转出", en: "Transferred out", aliases: ["转学"]),
    Choice("died", zh: "死亡", en: "Died"),
    Choice("absent", zh: "自动离校", en: "Left unannounced"),
  ]
}
