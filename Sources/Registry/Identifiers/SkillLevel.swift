// `SkillLevel` is a worker's vocational skill level, of which there are eight.

/// The eight levels from apprentice to chief technician (人社部发〔2022〕14号), comparable by rank.
public enum SkillLevel: String, Enumeration, Comparable {
  case apprentice, junior, intermediate, advanced, technician
  case seniorTechnician = "senior_technician"
  case specialTechnician = "special_technician"
  case chiefTechnician = "chief_technician"

  public static let readings = Readings<SkillLevel>()

  /// An enumerated type of the database, in the order of the ranks.
  public static var sqlType: String { "skill_level" }

  /// 0 for apprentices to 7 for chief technicians.
  public var rank: Int { Self.ranks[self, default: 0] }

  /// The level of the older grades, which count down: 5 is junior, 1 is senior technician.
  public init?(grade: Int) {
    guard (1...5).contains(grade) else { return nil }
    self = Self.allCases[6 - grade]
  }

  public static func < (left: SkillLevel, right: SkillLevel) -> Bool { left.rank < right.rank }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  public static let choices = [
    Choice("apprentice", zh: "学徒工", en: "apprentice", aliases: ["学徒"]),
    graded("junior", zh: "初级工", en: "junior worker", short: "初级", grade: "五", digit: 5),
    graded("intermediate", zh: "中级工", en: "intermediate worker", short: "中级", grade: "四", digit: 4),
    graded("advanced", zh: "高级工", en: "advanced worker", short: "高级", grade: "三", digit: 3),
    graded("technician", zh: "技师", en: "technician", short: "技师级", grade: "二", digit: 2),
    graded(
      "senior_technician", zh: "高级技师", en: "senior technician", short: "高级技师级", grade: "一",
      digit: 1),
    Choice("special_technician", zh: "特级技师", en: "special technician", aliases: ["特级"]),
    Choice("chief_technician", zh: "首席技师", en: "chief technician", aliases: ["首席"]),
  ]

  /// A level that has a grade, in all the ways of writing both: `四级/中级工`, `4级`, `中级工(四级)`.
  private static func graded(
    _ code: String, zh: String, en: String, short: String, grade: String, digit: Int
  ) -> Choice {
    let grades = ["\(grade)级", "\(digit)级"]
    let names = [zh, short]
    let joined = grades.flatMap { grade in
      names.flatMap { name in
        [
          "\(grade)/\(name)", "\(name)/\(grade)", "\(grade)(\(name))", "\(name)(\(grade))",
          "\(grade)\(name)", "\(grade)、\(name)", "\(name)\(grade)", "\(grade)-\(name)",
        ]
      }
    }
    let skill = ["国家职业资格\(grade)级", "职业技能\(grade)级", "职业资格\(grade)级"]
    return Choice(code, zh: zh, en: en, aliases: [short, "\(digit)"] + grades + skill + joined)
  }

  /// Words for a stage of schooling, which clerks mistake for a level.
  public static func refusal(of word: String) -> Finding? {
    guard ["中技", "高技", "中专", "大专", "预备技师", "预备技师班", "中职", "高职"].contains(word) else {
      return nil
    }
    return Finding(
      .skillLevelOfSchooling,
      Text(
        zh: "“\(word)”为学历层次,不是职业技能等级。",
        en: "“\(word)” is a stage of schooling, not a vocational skill level."))
  }
}
