public import Postgres

/// A question to the statistics: a measure, split and filtered, over a span of days or on a day.
public struct StatisticsQuery: Sendable {
  public var measure: Measure
  /// The dimensions' names to split by.
  public var by: [String]
  public var filters: [Filter]
  /// The first and last day of the span; for a stock, of the years it is split by.
  public var from: CalendarDate?
  public var to: CalendarDate?
  /// The last day that is looked at, or the day on which a stock is measured; nil: today.
  public var asOf: CalendarDate?
  /// Asks for the rows behind the figures instead of the figures.
  public var records: Bool

  public init(
    _ measure: Measure, by: [String] = [], filters: [Filter] = [], from: CalendarDate? = nil,
    to: CalendarDate? = nil, asOf: CalendarDate? = nil, records: Bool = false
  ) {
    self.measure = measure
    self.by = by
    self.filters = filters
    self.from = from
    self.to = to
    self.asOf = asOf
    self.records = records
  }

  /// Answers on a connection whose `search_path` says which registry is meant: `registry`, or
  /// `as_known, registry`.
  ///
  /// - Throws: `StatisticsError`, `PostgresError`.
  public func run(on connection: Connection) throws -> StatisticsResult {
    let compiled = try compiled(on: connection)
    return StatisticsResult(
      columns: compiled.columns, rows: try connection.rows(compiled.statement).map(\.values),
      notes: compiled.notes)
  }

  /// Like `run`, for more rows than should be held at once.
  public func forEachRow(
    on connection: Connection, columns: ([StatisticsColumn]) throws -> Void,
    _ body: ([String?]) throws -> Void
  ) throws {
    let compiled = try compiled(on: connection)
    try columns(compiled.columns)
    try connection.forEachRow(compiled.statement) { row in try body(row.values) }
  }

  /// The one figure that the question has without a split; nil for the rate of nothing.
  public func figure(on connection: Connection) throws -> Figure? {
    var whole = self
    whole.by = []
    whole.records = false
    return try whole.run(on: connection).rows.first?.last?.map { Figure($0, measure.unit) }
  }

  /// How many rows are behind the figures.
  public func recordCount(on connection: Connection) throws -> Int {
    var behind = self
    behind.records = true
    let statement = try behind.compiled(on: connection).statement
    return try connection.row("select count(*) as rows from (\(statement)) as behind").int("rows")
      ?? 0
  }
}
