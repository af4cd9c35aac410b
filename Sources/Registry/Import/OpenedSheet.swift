import Tables

/// A sheet whose kind and header are known, ready to be read.
struct OpenedSheet {
  let file: String
  let source: any TableSource
  let info: SheetInfo
  let roster: Roster
  let header: FoundHeader
  let constants: [ColumnMatching.Target: String]
  let settings: RuleSettings
  /// Required columns are missing: the rows are checked all the same, and none is taken.
  let lacksColumns: Bool
  /// The place in the files as given.
  var position: Int

  /// What the file says of the moment that it shows the registry at.
  var exported: String? { source.properties[ExportMoment.property] }

  /// Directories before rosters that refer to them: the place of the main entity in foreign-key
  /// order, sheets that refer to records of their own kind after those that don't.
  var order: Int {
    let main = roster.parts[roster.main].entity
    let place = Entities.all.firstIndex { $0.table == main.table } ?? 0
    let refersToItsKind = fed[roster.main].contains { main.fields[$0].target?.table == main.table }
    return place * 2 + (refersToItsKind ? 1 : 0)
  }

  /// Per part, the places of fields that a column, a constant or a copy supplies.
  var fed: [Set<Int>] {
    let targets = header.matching.fed.union(constants.keys)
    return roster.parts.enumerated().map { index, part in
      var places = Set(targets.filter { $0.part == index }.map(\.place))
      for (name, source) in part.copies {
        guard let place = part.entity.position(of: name),
          let from = roster.parts[source.part].entity.position(of: source.field),
          targets.contains(.init(part: source.part, place: from))
        else { continue }
        places.insert(place)
      }
      return places
    }
  }

  /// Opens a file's sheets; what is wrong with the file, a header or a kind is a problem.
  static func open(
    _ path: String, options: ImportOptions, schools: [String: String]
  ) -> (sheets: [OpenedSheet], problems: [ImportReport.Problem]) {
    var sheets: [OpenedSheet] = []
    var problems: [ImportReport.Problem] = []
    let file = fileName(path)
    func report(_ finding: Finding, _ sheet: String) {
      guard let finding = options.settings.applied(to: finding) else { return }
      problems.append(
        .init(finding: finding, file: file, sheet: sheet, row: nil, column: nil, field: nil))
    }
    do {
      let source = try SourceFile.open(path)
      let wanted = Self.wanted(of: source, options: options)
      if wanted.isEmpty {
        report(.noSheet(options.sheet ?? "", offered(by: source).map(\.name)), "")
      }
      for info in wanted {
        if info.isHidden { report(.hiddenSheet, info.name) }
        let opening = SheetOpening(
          file: file, source: source, info: info, options: options, schools: schools)
        switch try opening.open() {
        case .success(let sheet, let notes):
          sheets.append(sheet)
          for note in notes { report(note, info.name) }
        case .failure(let finding): report(finding, info.name)
        case .blank: report(.emptySheet, info.name)
        }
      }
    } catch {
      report(.unreadable(error), "")
    }
    for index in sheets.indices { sheets[index].position = index }
    return (sheets, problems)
  }

  /// What a file is called in messages.
  static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The sheets of a file that are to be read.
  static func wanted(of source: any TableSource, options: ImportOptions) -> [SheetInfo] {
    offered(by: source).filter { options.sheet == nil || $0.name == options.sheet }
  }

  /// A template keeps its long drop-down lists on a hidden sheet whose name begins with `_`.
  private static func offered(by source: any TableSource) -> [SheetInfo] {
    source.sheets.filter { !($0.isHidden && $0.name.hasPrefix("_")) }
  }

  func problem(_ problem: PartProblem, part: Int) -> ImportReport.Problem {
    let place = problem.field.flatMap { roster.parts[part].entity.position(of: $0.name) }
    let column = place.flatMap { place in
      header.matching.targets.firstIndex { $0.contains(.init(part: part, place: place)) }
    }
    return .init(
      finding: problem.finding, file: file, sheet: info.name, row: problem.row,
      column: column.map { header.headings[$0] }, field: problem.field?.name,
      value: problem.value.map { problem.field?.masked($0) ?? $0 })
  }
}

/// Finds out what a sheet is and where its header stands.
struct SheetOpening {
  enum Outcome {
    case success(OpenedSheet, notes: [Finding])
    case failure(Finding)
    case blank
  }

  let file: String
  let source: any TableSource
  let info: SheetInfo
  let options: ImportOptions
  let schools: [String: String]

  func open() throws(ReadingError) -> Outcome {
    var first: [SourceRow] = []
    let reader = try source.rows(of: info)
    while first.count < HeaderFinding.depth, let row = try reader.next() { first.append(row) }
    if first.isEmpty { return .blank }
    let finding = HeaderFinding(rows: first, map: options.map)
    guard let roster = options.roster else {
      let kinds = finding.kinds(among: Rosters.known, hint: file + info.name)
      if kinds.count == 1 { return opened(kinds[0], finding) }
      return .failure(
        kinds.isEmpty
          ? .unknownKind(nearest: finding.nearestKinds(among: Rosters.known)) : .severalKinds(kinds)
      )
    }
    return opened(roster, finding)
  }

  private func opened(_ roster: Roster, _ finding: HeaderFinding) -> Outcome {
    guard let header = finding.find(for: roster) else { return .failure(.noHeader) }
    var notes: [Finding] = []
    var constants = constants(for: roster, notes: &notes)
    if let (target, code, name) = schoolOfTitle(roster, header, constants) {
      constants[target] = code
      notes.append(.schoolFromTitle(name))
    }
    let standing = header.matching.fed.intersection(constants.keys)
    if !standing.isEmpty { notes.append(.setBesideColumn(header.headings(of: standing))) }
    if !header.matching.unknown.isEmpty { notes.append(.unknownColumns(header.matching.unknown)) }
    let missing = header.matching.missing(given: Set(constants.keys))
    if !missing.isEmpty { notes.append(.missingColumns(missing.map(\.field))) }
    return .success(
      OpenedSheet(
        file: file, source: source, info: info, roster: roster, header: header,
        constants: constants, settings: options.settings, lacksColumns: !missing.isEmpty,
        position: 0),
      notes: notes)
  }

  /// The values that every row is to have; what is wrong with one is told of the sheet.
  private func constants(
    for roster: Roster, notes: inout [Finding]
  ) -> [ColumnMatching.Target: String] {
    var constants: [ColumnMatching.Target: String] = [:]
    for (name, value) in options.constants {
      for target in roster.targets(named: name) {
        var draft = Draft(roster.parts[target.part].entity)
        draft.read(Cell(value), into: target.place)
        constants[target] = draft.values[target.place]
        notes += draft.findings.map(\.finding).filter { !notes.contains($0) }
      }
    }
    return constants
  }

  /// The school that a title or 填报单位 names, where no column does.
  private func schoolOfTitle(
    _ roster: Roster, _ header: FoundHeader, _ constants: [ColumnMatching.Target: String]
  ) -> (ColumnMatching.Target, code: String, name: String)? {
    let fed = header.matching.fed.union(constants.keys)
    guard
      let target = roster.targets(named: "school").first(where: { target in
        !fed.contains(target) && roster.parts[target.part].entity.fields[target.place].isRequired
      })
    else { return nil }
    let title = header.preamble.joined(separator: "\n")
    let named = schools.filter { title.contains($0.key) }
    guard let longest = named.max(by: { $0.key.count < $1.key.count }),
      named.allSatisfy({ longest.key.contains($0.key) })
    else { return nil }
    return (target, longest.value, longest.key)
  }
}
