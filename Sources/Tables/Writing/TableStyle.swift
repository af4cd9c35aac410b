/// How a table looks, as far as its format can show it.
public struct TableStyle: Sendable {
  /// Headings are the columns' keys instead of their labels.
  public var raw: Bool
  /// Escape sequences for the terminal may be used (table).
  public var color: Bool
  /// The terminal's columns, which a line may not exceed (table); nil: no limit.
  public var width: Int?
  /// Stands above the table (table, md), or in the document's properties (xlsx).
  public var title: String?
  /// The sheet's name (xlsx); what a sheet's name can't hold is replaced.
  public var sheetName: String
  /// Stands for null where people read (table, md).
  public var nullText: String
  /// The document's creation time in Unix seconds (xlsx); nil: now. Equal times, equal bytes.
  public var created: Int?
  /// What the document notes beside its sheets (xlsx).
  public var properties: [String: String] = [:]

  public init(
    raw: Bool = false, color: Bool = false, width: Int? = nil, title: String? = nil,
    sheetName: String = "Sheet1", nullText: String = "", created: Int? = nil
  ) {
    self.raw = raw
    self.color = color
    self.width = width
    self.title = title
    self.sheetName = sheetName
    self.nullText = nullText
    self.created = created
  }

  func headings(of columns: [Column]) -> [String] {
    columns.map { raw ? $0.key : $0.label }
  }
}

extension ValueKind {
  var isNumeric: Bool { self == .integer || self == .decimal }
}
