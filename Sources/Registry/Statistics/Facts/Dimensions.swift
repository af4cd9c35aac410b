/// Every dimension, each with one meaning in all facts.
extension Dimension {
  static let year = Dimension("year", zh: "年份", en: "Year", .period(.year))
  static let schoolYear = Dimension(
    "school_year", zh: "学年", en: "School year", .period(.schoolYear))

  static let school = Dimension("school", zh: "院校", en: "School", ofSchool)
  static let schoolName = Dimension("school_name", zh: "院校名称", en: "School name", ofSchool)
  static let tier = Dimension(
    "tier", zh: "院校类型", en: "Tier", .choices(SchoolTier.choices, ranked: true),
    isOfSchoolPeriod: true)
  static let sponsor = Dimension(
    "sponsor", zh: "举办者", en: "Sponsor", .choices(SchoolSponsor.choices, ranked: false),
    isOfSchoolPeriod: true)
  static let town = Dimension(
    "town", zh: "镇街", en: "Town", .record(Division.self, id: "town_id", search: ["town"]))

  static let major = Dimension(
    "major", zh: "专业", en: "Major", .words(table: "majors", column: "name"))
  static let trainingLevel = Dimension(
    "level", zh: "培养层次", en: "Training level", .choices(TrainingLevel.choices, ranked: true))
  /// Whether the major was tagged digital on the day of the event; for students, of their entry.
  static let digital = Dimension(
    "digital", zh: "数字专业", en: "Digital major", .choices(yesAndNo, ranked: false))

  static let skillLevel = Dimension(
    "level", zh: "技能等级", en: "Skill level", .choices(SkillLevel.choices, ranked: true))
  static let occupation = Dimension(
    "occupation", zh: "职业(工种)", en: "Occupation",
    .words(table: "certificates", column: "occupation"))
  static let issuer = Dimension(
    "issuer", zh: "评价机构", en: "Issuer", .words(table: "certificates", column: "issuer"))

  static let sex = Dimension("sex", zh: "性别", en: "Sex", .choices(Sex.choices, ranked: false))
  static let leftAs = Dimension(
    "left_as", zh: "离校原因", en: "Left as", .choices(LeavingReason.choices, ranked: false))
  static let completion = Dimension(
    "completion", zh: "毕业类别", en: "Completion", .choices(Completion.choices, ranked: false))
  static let destination = Dimension(
    "destination", zh: "毕业去向", en: "Destination", .choices(Destination.choices, ranked: false))
  static let survey = Dimension(
    "survey", zh: "统计时点", en: "Survey", .choices(EmploymentSurvey.choices, ranked: false))
  static let place = Dimension(
    "place", zh: "就业地域", en: "Place of work", .choices(PlaceOfWork.choices, ranked: false))
  static let channel = Dimension(
    "channel", zh: "就业渠道", en: "Channel", .choices(EmploymentChannel.choices, ranked: false))
  static let contract = Dimension(
    "contract", zh: "合同期限", en: "Contract", .choices(ContractTerm.choices, ranked: false))
  static let related = Dimension(
    "related", zh: "是否对口", en: "Related to the major", .choices(yesAndNo, ranked: false))
  static let employer = Dimension(
    "employer", zh: "就业单位", en: "Employer", .words(table: "graduations", column: "employer"))

  static let company = Dimension("company", zh: "企业", en: "Company", ofCompany)
  static let companyName = Dimension("company_name", zh: "企业名称", en: "Company name", ofCompany)
  static let industry = Dimension(
    "industry", zh: "行业", en: "Industry", .words(table: "companies", column: "industry"))
  static let section = Dimension(
    "section", zh: "行业门类", en: "Industry section", .sections)
  static let cooperationKind = Dimension(
    "kind", zh: "合作类型", en: "Kind", .choices(CooperationKind.choices, ranked: false),
    list: "kinds")

  static let station = Dimension("station", zh: "服务站", en: "Station", ofStation)
  static let stationName = Dimension("station_name", zh: "站名", en: "Station name", ofStation)
  static let stationStatus = Dimension(
    "status", zh: "状态", en: "Status", .choices(StationStatus.choices, ranked: false))

  static let movementKind = Dimension(
    "kind", zh: "异动类别", en: "Event kind", .choices(StudentEventKind.choices, ranked: false))
  static let postKind = Dimension(
    "kind", zh: "职务类别", en: "Post kind", .choices(PostKind.choices, ranked: false))
  static let trainingKind = Dimension(
    "kind", zh: "培训类别", en: "Training kind", .choices(TrainingKind.choices, ranked: false))
  static let trainedOccupation = Dimension(
    "occupation", zh: "职业(工种)", en: "Occupation",
    .words(table: "trainings", column: "occupation"))
  static let title = Dimension(
    "title", zh: "称号", en: "Title", .words(table: "recognitions", column: "title"))
  static let recognitionLevel = Dimension(
    "level", zh: "认定级别", en: "Recognition level",
    .choices(RecognitionLevel.choices, ranked: true))
  static let batch = Dimension(
    "batch", zh: "批次", en: "Batch", .words(table: "recognitions", column: "batch"))
  static let holder = Dimension(
    "holder", zh: "认定对象", en: "Holder",
    .choices(
      [School.self, Major.self, Company.self, Station.self].map { (type: any Entity.Type) in
        Choice(type.noun, zh: type.title.zh, en: type.title.en)
      }, ranked: false))
  static let recognisedMajor = Dimension(
    "major", zh: "专业", en: "Major", .words(table: "majors", column: "name"))
  static let demandedOccupation = Dimension(
    "occupation", zh: "职业(工种)", en: "Occupation",
    .words(table: "demands", column: "occupation"))

  private static let ofSchool = Values.record(
    School.self, id: "school_id", search: ["school", "school_name"])
  private static let ofCompany = Values.record(
    Company.self, id: "company_id", search: ["company", "company_name"])
  private static let ofStation = Values.record(
    Station.self, id: "station_id", search: ["station", "station_name"])

  private static let yesAndNo = [
    Choice("yes", zh: "是", en: "Yes", aliases: ["true", "1"]),
    Choice("no", zh: "否", en: "No", aliases: ["false", "0"]),
  ]
}
