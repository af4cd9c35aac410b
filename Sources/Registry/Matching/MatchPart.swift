import Tables

/// The parts of the answer to who could meet a demand, in their order.
enum MatchPart: String, CaseIterable {
  case major, cohort, holder, study, upgrade, station, uncovered

  private var label: Text {
    switch self {
    case .major: Text(zh: "对应专业", en: "Major")
    case .cohort: Text(zh: "在校届次", en: "Cohort")
    case .holder: Text(zh: "近年持证", en: "Certified lately")
    case .study: Text(zh: "路径:学历培养", en: "Path: major")
    case .upgrade: Text(zh: "路径:升级培训", en: "Path: training up")
    case .station: Text(zh: "路径:服务站培养", en: "Path: station")
    case .uncovered: Text(zh: "路径:仍缺", en: "Path: still uncovered")
    }
  }

  static let columns = [
    StatisticsColumn(
      key: "part", label: Text(zh: "部分", en: "Part"),
      choices: allCases.map { Choice($0.rawValue, zh: $0.label.zh, en: $0.label.en) }),
    StatisticsColumn(key: "rank", label: Text(zh: "名次", en: "Rank"), kind: .integer),
    StatisticsColumn(key: "score", label: Text(zh: "得分", en: "Score"), kind: .decimal),
    StatisticsColumn(
      key: "noun", label: Text(zh: "记录类别", en: "Kind of record"), choices: Entities.choices),
    StatisticsColumn(key: "record", label: Text(zh: "记录", en: "Record")),
    StatisticsColumn(key: "name", label: Text(zh: "名称", en: "Name")),
    StatisticsColumn(
      key: "level", label: Text(zh: "技能等级", en: "Skill level"), choices: SkillLevel.choices),
    StatisticsColumn(
      key: "up_to", label: Text(zh: "升至", en: "To be raised to"), choices: SkillLevel.choices),
    StatisticsColumn(key: "town", label: Text(zh: "镇街", en: "Town")),
    StatisticsColumn(key: "date", label: Text(zh: "日期", en: "Date"), kind: .date),
    StatisticsColumn(key: "people", label: Text(zh: "人数", en: "People"), kind: .integer),
    StatisticsColumn(
      key: "reasons", label: Text(zh: "依据", en: "Reasons"), choices: reasons, isList: true),
  ]

  private static let reasons =
    MatchItem.choices + [
      Choice("certified", zh: "近年取得该职业证书", en: "certified in the occupation lately"),
      Choice("no_major", zh: "本市无专业对应该职业", en: "no major of the city trains it"),
      Choice("upgrade", zh: "可经升级培训达到所需等级", en: "can be trained up to the level"),
      Choice("trained_there", zh: "近年培养过该职业持证人员", en: "has trained holders lately"),
      Choice("covered", zh: "在校届次与近年持证人员可满足", en: "cohorts and holders would cover it"),
      Choice(
        "uncovered", zh: "在校届次与近年持证人员不足,仍缺此数",
        en: "so many are lacking after cohorts in time and holders"),
      Choice("ended", zh: "需求已过截止日期", en: "the demand is no longer open"),
    ]
}
