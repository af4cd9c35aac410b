import Tables

/// What demand and supply can be compared by.
public enum GapDimension: String, Sendable, CaseIterable {
  case occupation, level, town

  /// Reads `occupation,level`.
  ///
  /// - Throws: `StatisticsError.unknownDimension` with those there are.
  public static func parsing(_ text: String) throws(StatisticsError) -> [GapDimension] {
    var dimensions: [GapDimension] = []
    for name in text.split(separator: ",").map({ String($0.filter { $0 != " " }) }) {
      let known = allCases.map(\.rawValue)
      guard let dimension = allCases.first(where: { $0.rawValue == name || $0.label.zh == name })
      else {
        throw .unknownDimension(
          name, measure: "demand gaps", nearest: nearest(to: name, among: known), known: known)
      }
      if !dimensions.contains(dimension) { dimensions.append(dimension) }
    }
    return dimensions
  }

  private var label: Text {
    switch self {
    case .occupation: Text(zh: "职业(工种)", en: "Occupation")
    case .level: Text(zh: "技能等级", en: "Skill level")
    case .town: Text(zh: "镇街", en: "Town")
    }
  }

  var column: StatisticsColumn {
    StatisticsColumn(
      key: rawValue, label: label, choices: self == .level ? SkillLevel.choices : [])
  }
}
