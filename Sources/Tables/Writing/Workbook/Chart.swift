import CXLSXWriter

/// A chart that the spreadsheet program draws from the workbook's own cells.
public struct Chart: Sendable, Hashable {
  /// `column` stands upright, `bar` lies.
  public enum Kind: Sendable { case column, bar, line }

  /// One row of values; both ranges are a single row or column.
  public struct Series: Sendable, Hashable {
    public var name: String
    public var categories: CellRange
    public var values: CellRange

    public init(name: String, categories: CellRange, values: CellRange) {
      self.name = name
      self.categories = categories
      self.values = values
    }
  }

  public var kind: Kind
  public var title: String?
  public var series: [Series]
  /// The name of the sheet with the values; nil: the one the chart stands on.
  public var sheetName: String?
  public var categoryAxis: String?
  public var valueAxis: String?
  /// In pixels.
  public var width = 640
  public var height = 384
  public var showsValues = false

  public init(
    _ kind: Kind, title: String? = nil, series: [Series], sheetName: String? = nil,
    categoryAxis: String? = nil, valueAxis: String? = nil
  ) {
    self.kind = kind
    self.title = title
    self.series = series
    self.sheetName = sheetName
    self.categoryAxis = categoryAxis
    self.valueAxis = valueAxis
  }
}

extension WorkbookSheet {
  /// Puts a chart with its upper left corner on a cell.
  public func insert(_ chart: Chart, row: Int, column: Int) throws(WritingError) {
    let sheet = try open()
    let (r, c) = try position(row: row, column: column)
    guard let drawing = workbook_add_chart(try book.open(), chart.kind.code) else {
      throw .library("no memory for a chart")
    }
    chart.describe(drawing, on: name)
    var options = lxw_chart_options()
    options.x_scale = Double(chart.width) / Chart.defaultWidth
    options.y_scale = Double(chart.height) / Chart.defaultHeight
    try book.check(worksheet_insert_chart_opt(sheet, r, c, drawing, &options))
  }
}

extension Chart {
  /// The library's size in pixels, which others are given as multiples of.
  fileprivate static let defaultWidth = 480.0
  fileprivate static let defaultHeight = 288.0

  fileprivate func describe(_ drawing: UnsafeMutablePointer<lxw_chart>, on sheet: String) {
    for one in series { add(one, to: drawing, sheet: sheetName ?? sheet) }
    if let title {
      chart_title_set_name(drawing, Self.literal(title))
    } else {
      chart_title_off(drawing)
    }
    // A lying chart's x axis is, to the library, the one along the bottom.
    var axes = (category: drawing.pointee.x_axis, value: drawing.pointee.y_axis)
    if kind == .bar { swap(&axes.category, &axes.value) }
    if let categoryAxis { chart_axis_set_name(axes.category, Self.literal(categoryAxis)) }
    if let valueAxis { chart_axis_set_name(axes.value, Self.literal(valueAxis)) }
    let legend = series.count > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE
    chart_legend_set_position(drawing, UInt8(legend.rawValue))
  }

  private func add(_ one: Series, to drawing: UnsafeMutablePointer<lxw_chart>, sheet: String) {
    let series = chart_add_series(
      drawing, "=" + one.categories.reference(sheet: sheet),
      "=" + one.values.reference(sheet: sheet))
    chart_series_set_name(series, Self.literal(one.name))
    if showsValues { chart_series_set_labels(series) }
  }

  /// The library takes names that start with `=` for formulas.
  private static func literal(_ name: String) -> String {
    CellText.encoded(name.utf8.first == UInt8(ascii: "=") ? " " + name : name)
  }
}

extension Chart.Kind {
  fileprivate var code: UInt8 {
    let type =
      switch self {
      case .column: LXW_CHART_COLUMN
      case .bar: LXW_CHART_BAR
      case .line: LXW_CHART_LINE
      }
    return UInt8(type.rawValue)
  }
}
