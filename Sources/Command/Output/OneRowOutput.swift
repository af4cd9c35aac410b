import Tables

/// Writes one row: column by column for people, as one row or object for scripts.
struct OneRowOutput {
  private let columns: [Column]
  /// People are shown column by column.
  let isForPeople: Bool
  private let writer: ResultWriter
  var isRaw: Bool { writer.isRaw }

  init(columns: [Column], options: OutputOptions, common: CommonOptions, title: String) throws {
    self.columns = columns
    isForPeople = try ResultWriter.format(options) == .table
    writer = try ResultWriter(
      columns: isForPeople
        ? [
          Column(key: "field", label: say(zh: "字段", en: "Field")),
          Column(key: "value", label: title),
        ] : columns, options: options, common: common, title: title)
  }

  /// Writes the values of the columns; people are not shown empty ones.
  func write(_ values: [String?]) throws {
    if isForPeople {
      for (column, value) in zip(columns, values) where value != nil {
        try writer.write([column.label, value])
      }
    } else {
      try writer.write(values)
    }
    try writer.finish()
  }
}
