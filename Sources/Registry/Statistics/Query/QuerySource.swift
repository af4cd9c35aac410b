import Postgres

/// Which rows of the facts are looked at: the `from` and `where` of a question.
extension StatisticsQuery {
  func source(split: [Dimension], _ conditions: Conditions) -> SQL {
    switch (measure.timing, split.period) {
    case (.flow, _): happened(split, conditions.facts)
    case (.stock, nil): held(on: "\(date: lastDay)", split, conditions.facts)
    case (.stock, let period?): heldAtEnds(of: period, split: split, conditions)
    }
  }

  /// The facts, one for each value of what they list and the figure is split by.
  private func facts(_ split: [Dimension]) -> SQL {
    let view: SQL = "\(name: measure.fact.view)"
    guard !records, let several = split.first(where: { $0.list != nil }), let list = several.list
    else { return view }
    return """
      (select w.*, e.value as \(name: several.name)
        from \(view) w left join unnest(\(names: ["w", list])) as e (value) on true)
      """
  }

  /// Facts that happened within the span.
  private func happened(_ split: [Dimension], _ conditions: [SQL]) -> SQL {
    var all: [SQL] = ["f.happened_on <= \(date: lastDay)"]
    if let from { all.append("f.happened_on >= \(date: from)") }
    all += conditions
    return "from \(facts(split)) f where \(all.joined(separator: " and "))"
  }

  /// Facts that held on a day.
  private func held(on day: SQL, _ split: [Dimension], _ conditions: [SQL]) -> SQL {
    let all = [holds(on: day)] + conditions
    return "from \(facts(split)) f where \(all.joined(separator: " and "))"
  }

  /// Facts that held at the end of each year, or on the last day looked at where its year is not
  /// over. A year without any is kept as long as nothing else splits the figure.
  private func heldAtEnds(
    of period: Period, split: [Dimension], _ conditions: Conditions
  ) -> SQL {
    let all = [holds(on: "p.as_of")] + conditions.facts
    let join: SQL = split.count == 1 && !records ? "left join" : "join"
    var source: SQL = """
      from (\(ends(of: period))) as p
      \(join) \(facts(split)) f on \(all.joined(separator: " and "))
      """
    if !conditions.points.isEmpty {
      source += " where \(conditions.points.joined(separator: " and "))"
    }
    return source
  }

  private func holds(on day: SQL) -> SQL {
    """
    (f.valid_from is null or f.valid_from <= \(day))
    and (f.valid_until is null or f.valid_until > \(day))
    """
  }

  /// The years from the first to the last day looked at, each with the day it is measured on.
  private func ends(of period: Period) -> SQL {
    let last: SQL = "\(date: lastDay)"
    let first: SQL =
      if let from {
        "\(date: from)"
      } else {
        "coalesce((select min(valid_from) from \(name: measure.fact.view)), \(last))"
      }
    let yearOf: (SQL) -> SQL
    let point: SQL
    switch period {
    case .year:
      yearOf = { day in "extract(year from \(day))::int" }
      point = "n as year, least(make_date(n, 12, 31), \(last)) as as_of"
    case .schoolYear:
      yearOf = { day in "left(registry.school_year(\(day)), 4)::int" }
      point = """
        registry.school_year(make_date(n, 9, 1)) as school_year,
        least(make_date(n + 1, 8, 31), \(last)) as as_of
        """
    }
    return "select \(point) from generate_series(\(yearOf(first)), \(yearOf(last))) as n"
  }
}

extension SQL.Interpolation {
  /// A day as a value of type `date`.
  fileprivate mutating func appendInterpolation(date: CalendarDate) {
    appendInterpolation(date.text)
    appendLiteral("::date")
  }
}
