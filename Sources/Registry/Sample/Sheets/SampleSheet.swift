/// A sheet to be sent: what it says, before anything is decided about its file and spellings.
struct SampleSheet {
  /// The file's name without its ending.
  let file: String
  /// The heading above the table, where the layout has one.
  let title: String
  /// 填报单位.
  let sender: String
  let headings: [String]
  let rows: [[SampleValue]]
  /// Headings that belong together, for layouts with two header rows; nil: none are known.
  var groups: [SampleGroup] = []
  /// The column whose cell may be merged over rows with the same value in it and in `mergedBy`.
  var mergedColumn: Int?
  var mergedBy: Int?
}

/// Columns under a common heading.
struct SampleGroup {
  let heading: String
  let columns: ClosedRange<Int>
}

/// What a cell says.
enum SampleValue: Hashable {
  case blank
  case text(String)
  case number(Int)
  /// A person's name, which people pad.
  case name(String)
  /// A resident number, which people and programs disguise.
  case document(String)
  case day(SampleDate)
  /// A date of which only year and month matter.
  case month(SampleDate)

  static func text(_ text: String?) -> SampleValue { text.map { .text($0) } ?? .blank }
  static func number(_ number: Int?) -> SampleValue { number.map { .number($0) } ?? .blank }
  static func day(_ day: SampleDate?) -> SampleValue { day.map { .day($0) } ?? .blank }
}

/// What a cell is written as.
enum SampleCell: Hashable {
  case blank
  case text(String)
  case number(Int)
  /// A real date under a number format.
  case date(SampleDate, format: String)
}
