// `SchoolTier` is the tier at which a technical school is approved.

/// The three tiers of technical schools, comparable.
public enum SchoolTier: String, Enumeration, Comparable {
  case ordinary, advanced
  case technicianCollege = "technician_college"

  public static let readings = Readings<SchoolTier>()

  public static let choices = [
    Choice(
      "ordinary", zh: "技工学校", en: "technical school", aliases: ["普通技工学校", "普通技校", "技校"]),
    Choice(
      "advanced", zh: "高级技工学校", en: "advanced technical school",
      aliases: ["高级技校", "高技校", "国家级重点技工学校"]),
    Choice("technician_college", zh: "技师学院", en: "technician college", aliases: ["技师学校"]),
  ]

  public static func < (left: SchoolTier, right: SchoolTier) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .ordinary: 0
    case .advanced: 1
    case .technicianCollege: 2
    }
  }
}
