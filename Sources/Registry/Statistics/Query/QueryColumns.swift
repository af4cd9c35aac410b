import Postgres
import Tables

/// What a question's answer shows: the `select` list, and what comes after the rows' source.
extension StatisticsQuery {
  struct Part {
    var columns: [StatisticsColumn]
    var select: [SQL]
    var ending: SQL
  }

  /// One row for each combination of the dimensions, in the order of their values.
  func figurePart(_ split: [Dimension]) -> Part {
    var columns = split.map { StatisticsColumn($0) }
    var groups = split.map(column(of:))
    var order = split.map { ordering($0) }
    if measure.timing == .stock, split.period != nil {
      columns.append(Self.asOfColumn)
      groups.append("p.as_of")
      order.append("p.as_of")
    }
    columns.append(
      StatisticsColumn(
        key: "value", label: measure.heading,
        kind: measure.unit == .percent ? .decimal : .integer))
    var ending = SQL()
    if !groups.isEmpty {
      ending = """
         group by \(groups.joined(separator: ", ")) order by \(order.joined(separator: ", "))
        """
    }
    let select = groups.map { "\($0)::text" as SQL } + ["(\(measure.value))::text as value"]
    return Part(columns: columns, select: select, ending: ending)
  }

  /// The rows behind the figures: their records' keys, their dates, and every dimension.
  func recordPart(_ split: [Dimension]) -> Part {
    let points = measure.timing == .stock ? split.filter { $0.period != nil } : []
    let dimensions = measure.dimensions.filter { measure.timing == .flow || $0.period == nil }
    let columns =
      points.flatMap { [StatisticsColumn($0), Self.asOfColumn] } + keyColumns + dateColumns
      + dimensions.map { StatisticsColumn($0) }
    let pointColumns: [SQL] = points.flatMap { [column(of: $0), "p.as_of"] }
    let dates: [SQL] = dateColumns.map { "\(names: ["f", $0.key])" }
    let keys: [SQL] = keyColumns.map { "\(names: ["f", $0.key])" }
    let select = pointColumns + keys + dates + dimensions.map(column(of:))
    let order = pointColumns + dates.prefix(1) + keys + dimensions.map(column(of:))
    return Part(
      columns: columns, select: select.map { "\($0)::text" },
      ending: " order by \(order.joined(separator: ", "))")
  }

  private var keyColumns: [StatisticsColumn] {
    let key = [
      StatisticsColumn(
        key: "noun", label: Text(zh: "记录类别", en: "Kind of record"), choices: Entities.choices),
      StatisticsColumn(key: "record", label: Text(zh: "记录", en: "Record")),
    ]
    let person = StatisticsColumn(key: "person_id", label: Text(zh: "人员编号", en: "Person id"))
    return measure.fact.isPersonal ? key + [person] : key
  }

  private var dateColumns: [StatisticsColumn] {
    switch measure.timing {
    case .flow:
      [StatisticsColumn(key: "happened_on", label: Text(zh: "日期", en: "Date"), kind: .date)]
    case .stock:
      [
        StatisticsColumn(key: "valid_from", label: Text(zh: "自", en: "From"), kind: .date),
        StatisticsColumn(key: "valid_until", label: Text(zh: "止(不含)", en: "Until"), kind: .date),
      ]
    }
  }

  /// Ranked values are ordered by rank, all others by their text.
  private func ordering(_ dimension: Dimension) -> SQL {
    if case .choices(let choices, _) = dimension.values {
      return "array_position(\(choices.map(\.code)), \(column(of: dimension)))"
    }
    return column(of: dimension)
  }

  private static var asOfColumn: StatisticsColumn {
    StatisticsColumn(key: "as_of", label: Text(zh: "统计时点", en: "As of"), kind: .date)
  }
}

extension Measure {
  /// The name with its unit, as it stands above a column.
  var heading: Text {
    Text(zh: "\(name.zh)(\(unit.label.zh))", en: "\(name.en) (\(unit.label.en))")
  }
}
