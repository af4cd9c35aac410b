/// A made-up class or talk.
struct SampleTraining: Sendable {
  let number: String
  let name: String
  /// 首席信息官培训班, 政策宣讲, 企业人才培养 or 技能培训班.
  let kind: String
  let organiser: String
  var station: Int?
  var school: Int?
  var town: SampleTown?
  let startsOn: SampleDate
  let endsOn: SampleDate
  var hours: Int?
  var occupation: String?
  var skill: SampleSkill?
  /// What is only counted.
  var companiesPresent: Int?
  var attendances: Int?
  /// Those who signed in.
  var attendees: [SampleColleague] = []
  /// How many people companies sent, by the companies' places.
  var delegations: [(company: Int, people: Int)] = []
}
