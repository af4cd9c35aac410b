/// Why a statistic can't be computed as it was asked for.
public enum StatisticsError: Error, Sendable, Hashable {
  case unknownMeasure(String, nearest: [String])
  case unknownDimension(String, measure: String, nearest: [String], known: [String])
  case unknownValue(String, dimension: Text, nearest: [String])
  case unsupportedComparison(Filter.Comparison, dimension: Text)
  /// A stock is measured on a day; a span of days needs a split by year or school year.
  case spanOfStock(measure: String)
  case yearOfStock(dimension: Text)
  case twoPeriods
  case datesReversed(from: CalendarDate, to: CalendarDate)
  case unitsDoNotAdd(Figure, Figure)

  /// The error as people are told it.
  public var finding: Finding {
    switch self {
    case .unknownMeasure(let name, let nearest):
      Finding(
        .unknownMeasure, Text(zh: "没有指标“\(name)”", en: "No measure is called \(name)"),
        fix: Self.suggestion(
          nearest, else: Text(zh: "全部指标见 skillreg measures", en: "See skillreg measures")))
    case .unknownDimension(let name, let measure, let nearest, let known):
      Finding(
        .unknownDimension,
        Text(
          zh: "指标 \(measure) 不能按“\(name)”分组或筛选",
          en: "\(measure) can't be split or filtered by \(name)"),
        fix: Self.suggestion(
          nearest,
          else: Text(
            zh: "可用:\(known.joined(separator: "、"))",
            en: "It can be by: \(known.joined(separator: ", "))")))
    case .unknownValue(let value, let dimension, let nearest):
      Finding(
        .unknownDimensionValue,
        Text(zh: "\(dimension.zh)没有“\(value)”", en: "\(value) is no \(dimension.en.lowercased())"),
        fix: Self.suggestion(
          nearest, else: Text(zh: "请核对名称或代码", en: "Check the name or code")))
    case .unsupportedComparison, .spanOfStock, .yearOfStock, .twoPeriods, .datesReversed,
      .unitsDoNotAdd:
      contradiction
    }
  }

  /// What was asked for contradicts itself or the measure.
  private var contradiction: Finding {
    switch self {
    case .unsupportedComparison(let comparison, let dimension):
      Finding(
        .unorderedComparison,
        Text(
          zh: "\(dimension.zh)不能用“\(comparison.rawValue)”比较",
          en: "\(dimension.en) can't be compared with \(comparison.rawValue)"))
    case .spanOfStock(let measure):
      Finding(
        .spanOfStock,
        Text(
          zh: "\(measure) 为时点数,不能统计一段时期",
          en: "\(measure) is measured on a day, not over a span of days"))
    case .yearOfStock(let dimension):
      Finding(
        .unsplitStock,
        Text(
          zh: "时点数未按\(dimension.zh)分组,不能按\(dimension.zh)筛选",
          en: "A stock that is not split by \(dimension.en.lowercased()) can't be filtered by it"))
    case .datesReversed(let from, let to):
      Finding(
        .spanReversed,
        Text(zh: "起始日期 \(from) 晚于截止日期 \(to)", en: "The span begins on \(from), after \(to)"))
    case .unitsDoNotAdd(let left, let right):
      Finding(
        .unlikeUnits,
        Text(
          zh: "\(left.shown(.zh))与\(right.shown(.zh))不能相加",
          en: "\(left.shown(.en)) and \(right.shown(.en)) can't be added"))
    default:
      Finding(
        .twoYearsOfStock,
        Text(
          zh: "时点数不能同时按年份和学年分组",
          en: "A stock can't be split by year and school year at once"))
    }
  }

  private static func suggestion(_ nearest: [String], else other: Text) -> Text {
    if nearest.isEmpty { return other }
    return Text(
      zh: "是否为:\(nearest.joined(separator: "、"))",
      en: "Did you mean: \(nearest.joined(separator: ", "))")
  }
}
