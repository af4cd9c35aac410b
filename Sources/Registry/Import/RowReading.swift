import Tables

/// One data row of a sheet, read into a draft per part.
struct RowDrafts {
  var row: Int
  /// Nil for a part that the row does not hold.
  var drafts: [Draft?]
  var problems: [ImportReport.Problem]
  var isRejected: Bool { problems.contains { $0.finding.severity == .error } }
}

/// Turns a sheet's rows into drafts by the columns that were matched.
struct RowReading {
  let header: FoundHeader
  let constants: [ColumnMatching.Target: String]
  let file: String
  let sheet: String
  let settings: RuleSettings
  let keyring: Keyring?

  private let fed: Set<ColumnMatching.Target>
  private let remarkColumn: Int?

  private var roster: Roster { header.matching.roster }

  init(
    header: FoundHeader, constants: [ColumnMatching.Target: String], file: String, sheet: String,
    settings: RuleSettings, keyring: Keyring?
  ) {
    self.header = header
    self.constants = constants
    self.file = file
    self.sheet = sheet
    self.settings = settings
    self.keyring = keyring
    fed = header.matching.fed.union(constants.keys)
    remarkColumn = header.headings.firstIndex { Heading.key($0) == "备注" }
  }

  func read(_ row: SourceRow) -> RowDrafts {
    var drafts = roster.parts.map { Draft($0.entity) }
    for (target, value) in constants { drafts[target.part].values[target.place] = value }
    for (column, targets) in header.matching.targets.enumerated() where column < row.cells.count {
      for target in targets {
        drafts[target.part].read(row.cells[column], into: target.place)
      }
    }
    for (index, part) in roster.parts.enumerated() {
      for (name, source) in part.copies { drafts[index][name] = drafts[source.part][source.field] }
    }
    var problems: [ImportReport.Problem] = []
    var kept: [Draft?] = []
    for index in drafts.indices {
      kept.append(finish(&drafts[index], part: index, row: row, problems: &problems))
    }
    if let remark = remark(in: row) { problems.append(remark) }
    return RowDrafts(row: row.number, drafts: kept, problems: problems)
  }

  /// Fills in and checks one part; nil where the row does not hold it.
  private func finish(
    _ draft: inout Draft, part index: Int, row: SourceRow,
    problems: inout [ImportReport.Problem]
  ) -> Draft? {
    let part = roster.parts[index]
    if let presence = part.presence, draft[presence] == nil, !draft.hasErrors { return nil }
    part.entity.type.complete(&draft, keyring: keyring)
    draft.findings = settings.applied(to: draft.findings)
    draft.blank = draft.missingFields.filter { !isSupplied($0, in: index, draft) }.map(\.name)
    for finding in draft.findings {
      problems.append(problem(finding, part: index, row: row.number))
    }
    return draft
  }

  private func isSupplied(
    _ field: FieldDescription, in index: Int, _ draft: Draft
  ) -> Bool {
    let part = roster.parts[index]
    if part.inner[field.name] != nil { return true }
    let place = draft.entity.position(of: field.name)
    // A column that the sheet lacks is told once, with the header.
    guard let place, fed.contains(.init(part: index, place: place)) else { return true }
    // A number is read once the rest of the row is: where that is wrong, it is there all the same.
    if case .sealed = field.storage, draft.sealedCell != nil { return draft.hasErrors }
    // What is wrong with a value, or with one that it follows from, was told already.
    let sources = [place] + field.follows.compactMap(draft.entity.position(of:))
    return draft.findings.contains { finding in
      finding.finding.severity == .error && finding.place.map(sources.contains) == true
    } || part.entity.isInferred(field)
  }

  private func problem(
    _ finding: FieldFinding, part: Int, row: Int
  ) -> ImportReport.Problem {
    let field = finding.place.map { roster.parts[part].entity.fields[$0] }
    let column = finding.place.flatMap { place in
      header.matching.targets.firstIndex { $0.contains(.init(part: part, place: place)) }
    }
    return ImportReport.Problem(
      finding: finding.finding, file: file, sheet: sheet, row: row,
      column: column.map { header.headings[$0] }, field: field?.name, value: finding.value)
  }

  /// A remark that holds a status: it is not applied, so it is said.
  private func remark(in row: SourceRow) -> ImportReport.Problem? {
    guard let column = remarkColumn, column < row.cells.count,
      let word = ["退学", "休学", "参军", "转学", "死亡", "开除"].first(where: {
        row.cells[column].text.contains($0)
      }), let finding = settings.applied(to: .statusInRemark(word))
    else { return nil }
    return ImportReport.Problem(
      finding: finding, file: file, sheet: sheet, row: row.number,
      column: header.headings[column], field: nil,
      value: row.cells[column].text)
  }
}

extension EntityDescription {
  /// Whether a field's value can follow from the record that another field refers to.
  func isInferred(_ field: FieldDescription) -> Bool {
    field.target == nil
      && fields.contains { other in
        if case .reference(_, _, let within) = other.storage {
          return within.contains(field.name)
        }
        return false
      }
  }
}
