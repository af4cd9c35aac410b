import Postgres
import Tables

/// A figure that tells of demand against supply, and how it is counted over the rows of a group.
struct GapMeasure {
  let column: StatisticsColumn
  let figure: SQL

  private init(_ key: String, _ zh: String, _ en: String, _ figure: SQL) {
    column = StatisticsColumn(key: key, label: Text(zh: zh, en: en), kind: .integer)
    self.figure = figure
  }

  private static let people: SQL = "count(distinct person_id)"

  /// What is told of every group: how graduates divide into levels, and what is short of the levels
  /// asked for, only where levels are not the groups themselves.
  static func told(by dimensions: [GapDimension]) -> [GapMeasure] {
    let isByLevel = dimensions.contains(.level)
    return [
      GapMeasure("demand", "尚缺人数", "People wanted", "sum(wanted)"),
      GapMeasure(
        "cohorts", "预计毕业人数", "Expected graduates",
        "\(people) filter (where training is not null)"),
    ] + (isByLevel ? [] : graduatesByLevel) + [
      GapMeasure(
        "holders", "近年持证人数", "Certified lately",
        "\(people) filter (where training is null)"),
      GapMeasure("supply", "供给人数(去重)", "Supply (each person once)", people),
      GapMeasure("gap", "需求减供给", "Demand less supply", "sum(wanted) - \(people)"),
    ] + (isByLevel ? [] : [shortage])
  }

  private static let graduatesByLevel = TrainingLevel.choices.map { level in
    GapMeasure(
      "cohorts_\(level.code)", "其中\(level.label.zh)", "Expected: \(level.label.en)",
      "\(people) filter (where training = \(level.code))")
  }

  private static let shortage = GapMeasure(
    "shortage", "按等级缺口", "Short at the level asked for", "sum(short)")
}
