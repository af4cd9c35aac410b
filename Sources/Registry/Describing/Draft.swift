public import Tables

/// One record's values as canonical texts, before it is a record: some may be missing, some cleared.
///
/// A value that is nil was not given, and keeps what is stored; `clear` asks for it to be emptied.
public struct Draft: Sendable {
  public let entity: EntityDescription
  public var values: [String?]
  /// The places of fields that are to be emptied.
  public var cleared: Set<Int> = []
  public var findings: [FieldFinding] = []
  /// Required fields that the row leaves blank; only a new record needs them.
  var blank: [String] = []
  /// The cell of a personal number, until the entity's `complete` reads it.
  public var sealedCell: Cell?
  /// Columns without a field of their own, such as the sealed number.
  public var extra: [String: String] = [:]

  public init(_ entity: EntityDescription) {
    self.entity = entity
    values = Array(repeating: nil, count: entity.fields.count)
  }

  /// The canonical text of a field, by its name.
  public subscript(_ name: String) -> String? {
    get { entity.position(of: name).flatMap { values[$0] } }
    set { if let place = entity.position(of: name) { values[place] = newValue } }
  }

  /// Reads one field from a cell; a clear token empties it, a blank keeps it.
  public mutating func read(_ cell: Cell, into place: Int) {
    if CellText.isClearToken(cell.text) {
      cleared.insert(place)
      return
    }
    if entity.fields[place].isBlank(cell) { return }
    if case .sealed = entity.fields[place].storage {
      // What a number is depends on the kind of document, which may stand in a later column.
      sealedCell = cell
      return
    }
    var notes: [Finding] = []
    do throws(Finding) {
      let value = try entity.fields[place].read(cell, &notes)
      if entity.fields[place].holdsNumberOutOfPlace(value) { throw .numberOutOfPlace }
      values[place] = value
    } catch {
      notes.append(error)
    }
    if notes.isEmpty { return }
    let shown = entity.fields[place].masked(cell.text)
    for note in notes { findings.append(FieldFinding(place: place, value: shown, finding: note)) }
  }

  public mutating func report(_ finding: Finding, at name: String) {
    findings.append(FieldFinding(place: entity.position(of: name), finding: finding))
  }

  public var hasErrors: Bool { findings.contains { $0.finding.severity == .error } }
}

/// A finding about a draft, and which of its fields it is about.
public struct FieldFinding: Sendable {
  public var place: Int?
  public var finding: Finding
  /// The text of the cell, masked where it could be a personal number.
  public var value: String?

  /// - Parameter value: the text of the cell as its field shows it.
  init(place: Int?, value: String? = nil, finding: Finding) {
    self.place = place
    self.finding = finding
    self.value = value
  }
}
