/// What an import did, or would do, and everything that was wrong.
public struct ImportReport: Sendable {
  public var read = 0
  public var new = 0
  public var changed = 0
  public var unchanged = 0
  public var rejected = 0
  /// The change it was written as; nil where nothing was.
  public var change: Int64?
  public var problems: [Problem] = []
  public var isDryRun = false

  public var hasErrors: Bool { problems.contains { $0.finding.severity == .error } }

  /// Whether all that is wrong is that others changed the same fields after the sheets were exported.
  public var meetsOthersOnly: Bool {
    hasErrors
      && problems.allSatisfy {
        $0.finding.severity != .error || $0.finding.code == Rule.changedSinceExport.code
      }
  }

  /// One finding and where it was found.
  public struct Problem: Sendable {
    public var finding: Finding
    public var file: String
    public var sheet: String
    /// As the spreadsheet program numbers it; nil: the sheet or file as a whole.
    public var row: Int?
    /// The column's heading.
    public var column: String?
    public var field: String?
    /// The cell's text, personal numbers masked.
    public var value: String?

    /// Masks what may be a personal number in everything that a file can hold.
    init(
      finding: Finding, file: String, sheet: String, row: Int?, column: String?, field: String?,
      value: String? = nil
    ) {
      self.finding = finding
      self.file = Masking.masked(in: file)
      self.sheet = Masking.masked(in: sheet)
      self.row = row
      self.column = column.map { Masking.masked(in: $0) }
      self.field = field
      self.value = value.map { Masking.masked(in: $0) }
    }
  }

  mutating func add(_ other: ImportReport) {
    read += other.read
    new += other.new
    changed += other.changed
    unchanged += other.unchanged
    rejected += other.rejected
    problems += other.problems
  }
}

/// What a person asked an import to do.
public struct ImportOptions: Sendable {
  public var roster: Roster?
  public var sheet: String?
  /// Heading → field name.
  public var map: [String: String] = [:]
  /// Field name → value for every row.
  public var constants: [String: String] = [:]
  public var isDryRun = false
  public var acceptsGoodRows = false
  /// Whether sheets that were exported write over what others changed since.
  public var isOverLater = false
  public var reason: String?
  /// What this year makes of the rules; the import reads it before anything else.
  var settings = RuleSettings()

  public init() {}
}
