/// Who attended a training: a person, or a number of people of a company.
public struct Attendance: Entity {
  public static let table = "attendances"
  public static let noun = "attendance"
  public static let title = Text(zh: "培训出勤", en: "Attendance")
  public static let key = ["number"]
  public static let alternateKeys = [["training", "person", "company"]]

  public let number = Field<Code>(
    "number", zh: "出勤编号", en: "Attendance number", headings: ["出勤记录编号"])
  public let training = Field<Reference<Training>>(
    "training", zh: "培训", en: "Training", headings: ["培训编号", "培训名称", "班次名称"], required: true)
  public let person = Field<Reference<Person>>("person", zh: "人员", en: "Person", headings: ["人员编号"])
  public let company = Field<Reference<Company>>(
    "company", zh: "企业", en: "Company", headings: ["企业名称", "统一社会信用代码", "单位"])
  public let people = Field<WholeNumber>(
    "people", zh: "出勤人数", en: "People", headings: ["人数", "参训人数"], default: "1")
  public let completed = Field<Truth>("completed", zh: "是否结业", en: "Completed", headings: ["结业"])
  public let completionNo = Field<PlainText>(
    "completion_no", zh: "结业证号", en: "Completion certificate", headings: ["结业证书编号"])

  public init() {}
}
