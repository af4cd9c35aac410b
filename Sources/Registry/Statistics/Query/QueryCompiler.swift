import Postgres

/// A question as one statement, and what its columns are.
struct CompiledQuery {
  var columns: [StatisticsColumn]
  var statement: SQL
  var notes: [Finding]
}

/// What the rows that are looked at must meet.
struct Conditions {
  /// On the facts, which go by the alias `f`.
  var facts: [SQL]
  /// On the days that a stock is measured on, which go by the alias `p`.
  var points: [SQL] = []
}

extension StatisticsQuery {
  /// Makes the one statement; the connection is asked which records the filters' values name.
  func compiled(on connection: Connection) throws -> CompiledQuery {
    var question = self
    question.measure.fact.dimensions = try measure.dimensions.map {
      try $0.listed(on: connection, day: lastDay)
    }
    return try question.statement(on: connection)
  }

  private func statement(on connection: Connection) throws -> CompiledQuery {
    let split = try splitDimensions()
    try checkTime(split)
    var notes: [Finding] = []
    let conditions = try conditions(split, on: connection, notes: &notes)
    let source = source(split: split, conditions)
    let part = records ? recordPart(split) : figurePart(split)
    let statement: SQL =
      "select \(part.select.joined(separator: ", ")) \(source)\(part.ending)"
    return CompiledQuery(columns: part.columns, statement: statement, notes: notes)
  }

  /// The measure's own condition and the filters.
  private func conditions(
    _ split: [Dimension], on connection: Connection, notes: inout [Finding]
  ) throws -> Conditions {
    var conditions = Conditions(facts: measure.condition.map { [$0] } ?? [])
    for filter in filters {
      let dimension = try measure.dimension(named: filter.name)
      let isPoint = isPoint(dimension)
      if isPoint, dimension.period != split.period {
        throw StatisticsError.yearOfStock(dimension: dimension.label)
      }
      let condition = try self.condition(filter, dimension, on: connection, notes: &notes)
      if isPoint { conditions.points.append(condition) } else { conditions.facts.append(condition) }
    }
    return conditions
  }

  /// A dimension of several values is without one where none of them is it; a split by it shows those
  /// that are asked for.
  private func condition(
    _ filter: Filter, _ dimension: Dimension, on connection: Connection, notes: inout [Finding]
  ) throws -> SQL {
    let isShown = try !records && splitDimensions().contains { $0.name == dimension.name }
    guard let list = dimension.list, !isShown || filter.comparison == .notEqual else {
      return try dimension.condition(
        filter, column: column(of: dimension), on: connection, notes: &notes)
    }
    let values: SQL = "\(names: ["f", list])"
    if filter.value.isEmpty {
      return filter.comparison == .notEqual ? "\(values) is not null" : "\(values) is null"
    }
    let positive = filter.comparison == .notEqual ? Filter.Comparison.equal : filter.comparison
    let matches = try dimension.condition(
      Filter(filter.name, positive, filter.value), column: "v.value", on: connection, notes: &notes)
    let has: SQL = "exists (select from unnest(\(values)) as v (value) where \(matches))"
    return filter.comparison == .notEqual ? "not \(has)" : has
  }

  private func splitDimensions() throws(StatisticsError) -> [Dimension] {
    var split: [Dimension] = []
    for name in by {
      let dimension = try measure.dimension(named: name)
      if !split.contains(where: { $0.name == dimension.name }) { split.append(dimension) }
    }
    if measure.timing == .stock, split.count(where: { $0.period != nil }) > 1 {
      throw .twoPeriods
    }
    return split
  }

  private func checkTime(_ split: [Dimension]) throws(StatisticsError) {
    let isSpan = from != nil || to != nil
    if isSpan, measure.timing == .stock, split.period == nil {
      throw .spanOfStock(measure: measure.code)
    }
    if let from, lastDay < from { throw .datesReversed(from: from, to: lastDay) }
  }

  /// A dimension's column; the years of a stock are those of the days it is measured on.
  func column(of dimension: Dimension) -> SQL {
    let column: SQL = "\(names: [isPoint(dimension) ? "p" : "f", dimension.name])"
    if let list = dimension.list, records { return "array_to_string(\(names: ["f", list]), ';')" }
    if dimension.isOfEdition { return "coalesce(\(sectionOfTheDay), \(column))" }
    if !dimension.isOfSchoolPeriod { return column }
    return """
      coalesce((select s.\(name: dimension.name) from school_tiers s
        where s.school_id = f.school_id and s.valid_from <= \(countedOn)
          and (s.valid_until is null or s.valid_until >= \(countedOn))), \(column))
      """
  }

  /// The section of the row's division in the latest edition in force on the day.
  private var sectionOfTheDay: SQL {
    """
    (select i.section from industries i
      where i.code = left(f.industry, 2) and i.section is not null
        and coalesce(i.valid_from, '-infinity') <= \(countedOn)
        and coalesce(i.valid_until, 'infinity') >= \(countedOn)
      order by i.valid_from desc nulls last, i.edition desc limit 1)
    """
  }

  /// The day that a row is counted on.
  private var countedOn: SQL {
    switch measure.timing {
    case .flow: "f.happened_on"
    case .stock:
      (try? splitDimensions())?.period == nil ? "\(literal: lastDay.text)::date" : "p.as_of"
    }
  }

  private func isPoint(_ dimension: Dimension) -> Bool {
    measure.timing == .stock && dimension.period != nil
  }

  /// The last day that is looked at, or the day on which a stock is measured.
  public var lastDay: CalendarDate { [to, asOf].compactMap(\.self).min() ?? .today }
}

extension Sequence<Dimension> {
  /// The kind of years among the dimensions.
  var period: Period? { compactMap(\.period).first }
}
