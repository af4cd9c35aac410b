/// All entities, each after those that it refers to.
public enum Entities {
  public static let types: [any Entity.Type] = [
    Division.self, DivisionName.self, Nation.self, NationName.self, Industry.self, Occupation.self,
    CatalogueEntry.self, School.self, SchoolName.self, SchoolTierPeriod.self, Major.self,
    Company.self, CompanyName.self, CompanyCode.self, Course.self, Agreement.self, Performance.self,
    Committee.self, Member.self, Meeting.self, StationStep.self, Station.self, Transition.self,
    Assessment.self, Person.self, PersonAlias.self, Post.self, Student.self, StudentEvent.self,
    Graduate.self, Certificate.self, Training.self, Attendance.self, Recognition.self, Demand.self,
    SchoolReturn.self, RuleSetting.self, TrainingLength.self, MatchWeight.self,
  ]

  public static let all: [EntityDescription] = types.map(EntityDescription.init)

  private static let byTable = Dictionary(uniqueKeysWithValues: all.map { ($0.table, $0) })
  private static let byNoun = Dictionary(uniqueKeysWithValues: all.map { ($0.noun, $0) })

  /// The description of an entity; every type of `types` has one.
  public static func description(of type: any Entity.Type) -> EntityDescription {
    byTable[type.table] ?? EntityDescription(type)
  }

  /// The entity that people call so, in either language; an end of its Chinese title is enough where
  /// no other title ends so (`院校`).
  public static func description(noun: String) -> EntityDescription? {
    if let entity = byNoun[noun] ?? all.first(where: { $0.title.zh == noun }) { return entity }
    let ending = all.filter { noun.count > 1 && $0.title.zh.hasSuffix(noun) }
    return ending.count == 1 ? ending[0] : nil
  }
}
