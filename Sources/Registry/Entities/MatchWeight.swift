/// A number by which demands are matched with people: what a reason weighs, or how far to look.
public struct MatchWeight: Entity {
  public static let table = "match_weights"
  public static let noun = "match-weight"
  public static let title = Text(zh: "供需匹配参数", en: "Match weight")
  public static let key = ["item"]

  public let item = Field<MatchItem>("item", zh: "参数", en: "Item", required: true)
  public let value = Field<Amount>(
    "value", zh: "数值", en: "Value", headings: ["权重", "年限"], required: true)

  public init() {}

  /// Records go by the words that lists show as well.
  public static func keyText(_ typed: String, keyring: Keyring?) -> String {
    MatchItem.readings[typed]?.rawValue ?? typed
  }
}

/// The reasons of a match, whose weights add up to its score; then how many years matching looks at.
public enum MatchItem: String, Enumeration {
  case occupationNamed = "occupation_named"
  case occupationCoded = "occupation_coded"
  case majorAlike = "major_alike"
  case levelReached = "level_reached"
  case levelAbove = "level_above"
  case levelOpen = "level_open"
  case levelBelow = "level_below"
  case sameTown = "same_town"
  case sameCity = "same_city"
  case inTime = "in_time"
  case late
  case cohortYears = "cohort_years"
  case overdueYears = "overdue_years"
  case holderYears = "holder_years"
  case stationYears = "station_years"

  public static let readings = Readings<MatchItem>()
  public static let choices = [
    Choice("occupation_named", zh: "专业对应该职业", en: "the major names the occupation"),
    Choice(
      "occupation_coded", zh: "专业对应同一职业编码的职业",
      en: "the major names an occupation of the same code"),
    Choice(
      "major_alike", zh: "仅专业名称相近(未登记对应职业)",
      en: "the major is only called alike and names no occupations"),
    Choice("level_reached", zh: "达到所需等级", en: "the level asked for"),
    Choice("level_above", zh: "高于所需等级", en: "above the level asked for"),
    Choice("level_open", zh: "需求未限定等级", en: "no level is asked for"),
    Choice("level_below", zh: "低于所需等级", en: "below the level asked for"),
    Choice("same_town", zh: "同一镇街", en: "in the same town"),
    Choice("same_city", zh: "同城其他镇街", en: "elsewhere in the city"),
    Choice("in_time", zh: "截止日期前毕业", en: "graduates in time"),
    Choice("late", zh: "截止日期后毕业", en: "graduates too late"),
    Choice("cohort_years", zh: "预计毕业的前瞻年数", en: "years ahead that graduations count"),
    Choice("overdue_years", zh: "逾期未毕业的保留年数", en: "years that overdue graduations count"),
    Choice("holder_years", zh: "持证人员的回溯年数", en: "years back that certificates count"),
    Choice("station_years", zh: "服务站培养的回溯年数", en: "years back that a station's certificates count"),
  ]
}
