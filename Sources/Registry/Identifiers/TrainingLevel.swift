// `TrainingLevel` is the level that a student is trained for at a technical school.

/// The three training levels of technical schools, comparable.
public enum TrainingLevel: String, Enumeration, Comparable {
  case intermediate, advanced
  case preparatoryTechnician = "preparatory_technician"

  public static let readings = Readings<TrainingLevel>()

  public static let choices = [
    Choice(
      "intermediate", zh: "中级工", en: "intermediate worker",
      aliases: ["中级", "中技", "中级技工", "中级工班", "中级班", "4"]),
    Choice(
      "advanced", zh: "高级工", en: "advanced worker",
      aliases: ["高级", "高技", "高级技工", "高级工班", "高级班", "3"]),
    Choice(
      "preparatory_technician", zh: "预备技师(技师)", en: "preparatory technician",
      aliases: ["预备技师", "技师", "预备技师班", "技师班", "2"]),
  ]

  public static func < (left: TrainingLevel, right: TrainingLevel) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .intermediate: 0
    case .advanced: 1
    case .preparatoryTechnician: 2
    }
  }
}
