/// Sheets of one kind with the same columns, which are taken together.
struct SheetGroup {
  let roster: Roster
  /// Per part, the places of fields that the sheets supply.
  let fed: [Set<Int>]
  var sheets: [OpenedSheet]

  /// What the sheets' files say of the moment that they show the registry at.
  var exported: String? { sheets.first?.exported }
  var needsKeys: Bool { roster.parts.contains { $0.entity.hasSealedField } }

  /// Groups sheets in the order their references need: directories before rosters that name them.
  static func groups(of sheets: [OpenedSheet]) -> [SheetGroup] {
    var groups: [SheetGroup] = []
    for sheet in sheets.sorted(by: { ($0.order, $0.position) < ($1.order, $1.position) }) {
      let same = groups.indices.first {
        groups[$0].roster.name == sheet.roster.name && groups[$0].fed == sheet.fed
          && groups[$0].exported == sheet.exported
      }
      if let same {
        groups[same].sheets.append(sheet)
      } else {
        groups.append(SheetGroup(roster: sheet.roster, fed: sheet.fed, sheets: [sheet]))
      }
    }
    return groups
  }
}

/// The rows of a group's sheets, one sheet after the other.
struct GroupRows {
  private let group: SheetGroup
  private let keyring: Keyring?
  private let progress: (String, Int) -> Void
  private var current = 0
  private var rows: SheetRows?
  /// What could be said of each sheet once its rows were read.
  private(set) var closingProblems: [ImportReport.Problem] = []

  init(_ group: SheetGroup, keyring: Keyring?, progress: @escaping (String, Int) -> Void) {
    self.group = group
    self.keyring = keyring
    self.progress = progress
  }

  /// The next row and the number of its sheet in the group.
  mutating func next() throws -> (sheet: Int, row: RowDrafts)? {
    while group.sheets.indices.contains(current) {
      if rows == nil {
        rows = try SheetRows(group.sheets[current], keyring: keyring, progress: progress)
      }
      if let row = try rows?.next() { return (current, row) }
      closingProblems += rows?.closingProblems ?? []
      rows = nil
      current += 1
    }
    return nil
  }
}
