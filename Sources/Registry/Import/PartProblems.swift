import Postgres

/// What only the registry, or the rows beside it, can say against a staged row.
struct PartProblem {
  var seq: Int
  /// The sheet's number in its group, and the row's in the sheet.
  var sheet: Int
  var row: Int
  var field: FieldDescription?
  var value: String?
  var finding: Finding
}

extension PartProblem {
  init(at place: Row, field: FieldDescription?, value: String? = nil, finding: Finding) {
    self.init(
      seq: place.int("seq") ?? 0, sheet: place.int("sheet") ?? 0,
      row: place.int("row_number") ?? 0, field: field, value: value, finding: finding)
  }
}

extension PartPlan {
  /// References that lead nowhere or to several records, or were made by a former name.
  func referenceProblems(
    nearest: (_ target: EntityDescription, _ key: String, _ within: [String]) throws -> [Text]
  ) throws -> [PartProblem] {
    var problems: [PartProblem] = []
    var suggestions: [String: [Text]] = [:]
    for field in looked {
      guard let target = field.target, isNarrowed(field) else { continue }
      for row in try connection.rows(referenceQuery(field)) {
        let value = row["value"] ?? ""
        let finding: Finding
        switch row.int("matches") ?? 0 {
        case _ where row.bool("is_itself") == true: finding = .ownReference(field)
        case 0:
          let key = row["key"] ?? value
          if suggestions[key] == nil, suggestions.count < 50 {
            suggestions[key] = try nearest(target, key, field.within)
          }
          finding = .unknownReference(target, value, nearest: suggestions[key] ?? [])
        case 1:
          finding = .formerName(target, value, now: row["now"] ?? "", since: row["since"])
        case let count:
          finding = .ambiguousReference(
            target, value, count: count, beside: entity.labelsNarrowing(field))
        }
        problems.append(
          PartProblem(
            at: row, field: field, value: value,
            finding: finding))
      }
    }
    return problems
  }

  /// Whether every record that the reference's key shares is known from the sheet.
  private func isNarrowed(_ field: FieldDescription) -> Bool {
    field.within.allSatisfy { name in
      entity.field(named: name)?.target == nil || looked.contains { $0.name == name }
    }
  }

  private func referenceQuery(_ field: FieldDescription) -> SQL {
    if case .links = field.storage {
      return """
        select s.seq, s.sheet, s.row_number, r.key as value, r.key, r.matches, r.now, r.since,
          false as is_itself
        from \(name: stage.table) s,
          unnest(string_to_array(\(staged(field.name)), ';')) k,
          \(name: referenceTable(field)) r
        where r.key = k and (r.matches <> 1 or r.now is not null) order by s.seq
        """
    }
    var narrowed: SQL = ""
    for other in looked where field.within.contains(other.name) {
      // A school that is not known says so itself; its majors need not.
      narrowed =
        narrowed
        + " and exists (select from \(name: referenceTable(other)) o where o.key = \(staged(other.name)) and o.matches = 1)"
    }
    return """
      select s.seq, s.sheet, s.row_number, \(staged(field.name)) as value, r.key, r.matches, r.now, r.since,
        \(namesItself(field)) as is_itself
      from \(name: stage.table) s join \(name: referenceTable(field)) r on r.key = \(referenceKey(field))
      where ((r.matches <> 1 or r.now is not null) and not r.is_staged or \(namesItself(field)))
        \(narrowed) order by s.seq
      """
  }

  /// New records that lack what a new record needs.
  func blankProblems() throws -> [PartProblem] {
    try connection.rows(
      """
      select seq, sheet, row_number, unnest(blank) as field from \(name: table)
      where existing_id is null and blank is not null order by seq
      """
    ).compactMap { row in
      guard let field = entity.field(named: row["field"] ?? "") else { return nil }
      return PartProblem(
        at: row, field: field,
        finding: .missingValue(field))
    }
  }

  /// Rows that give a stored record another value of a field that stays as it was first registered.
  func fixedProblems() throws -> [PartProblem] {
    let fixed =
      part.keepsStored
      ? entity.fields.filter { $0.column != nil && $0.name == entity.type.nameField }
      : entity.fields.filter { entity.type.fixed.contains($0.name) }
    return try fixed.flatMap { field -> [PartProblem] in
      let column = field.column ?? field.name
      return try connection.rows(
        """
        select p.seq, p.sheet, p.row_number, p.\(name: column)::text as value, t.\(name: column)::text as stored
        from \(name: table) p join \(name: entity.table) t on t.id = p.existing_id
        where p.\(name: column) <> t.\(name: column) and not \(wasKnown(column)) order by p.seq
        """
      ).map { row in
        PartProblem(
          at: row, field: field,
          value: row["value"],
          finding: part.keepsStored
            ? .keptStored(field, stored: row["stored"] ?? "")
            : .otherName(Text(zh: "登记库中", en: "in the registry")))
      }
    }
  }

  /// Rows that mean the same record as an earlier row: told where they agree, refused where not.
  func repetitionProblems() throws -> [PartProblem] {
    let isMain = index == stage.roster.main
    let compared = storedColumns.filter { item in
      if case .sealed = item.field.storage { return false }
      return true
    }
    let differing = compared.map { item -> SQL in
      let column = item.column
      return isMain
        ? "case when p.\(name: column) is not null and p.\(name: column) is distinct from l.\(name: column) then \(literal: item.field.name) end"
        : "case when p.\(name: column) <> l.\(name: column) then \(literal: item.field.name) end"
    }
    let rows = try connection.rows(
      """
      select p.seq, p.sheet, p.row_number, l.row_number as first, l.sheet as first_sheet,
        p.existing_id is not null as stored, s.rejected,
        array_to_string(array[\(differing.joined(separator: ", "))], ',') as fields
      from \(name: table) p join \(name: table) l on l.seq = p.leader
      join \(name: stage.table) s on s.seq = p.seq
      where p.leader <> p.seq and not p.by_former_key order by p.seq
      """)
    return rows.compactMap { row in
      let fields = (row["fields"] ?? "").split(separator: ",").compactMap {
        entity.field(named: String($0))
      }.filter { field in
        // What contradicts the registry is told of the registry, not of the row before.
        row.bool("stored") != true || !entity.type.fixed.contains(field.name)
      }
      if fields.isEmpty, row.bool("rejected") == true { return nil }
      guard
        let finding = repetition(
          fields, first: place(row.int("first_sheet"), row.int("first"), from: row.int("sheet")),
          isMain: isMain)
      else {
        return nil
      }
      return PartProblem(
        at: row, field: fields.first,
        finding: finding)
    }
  }

  /// What a row is called in a message about another one.
  private func place(_ sheet: Int?, _ row: Int?, from own: Int?) -> Text {
    let number = row ?? 0
    guard let sheet, sheet != own, sheetNames.indices.contains(sheet) else {
      return Text(zh: "第\(number)行", en: "row \(number)")
    }
    return Text(
      zh: "\(sheetNames[sheet])第\(number)行", en: "row \(number) of \(sheetNames[sheet])")
  }

  private func repetition(
    _ fields: [FieldDescription], first: Text, isMain: Bool
  ) -> Finding? {
    if fields.isEmpty {
      let addsLinks = entity.fields.contains { field in
        if case .links = field.storage { return part.inner[field.name] != nil }
        return false
      }
      return isMain && !addsLinks ? .repeatedRow(first) : nil
    }
    if part.keepsStored { return nil }
    if fields.contains(where: { entity.type.fixed.contains($0.name) }) {
      return .otherName(first)
    }
    return .contradicts(first, fields: fields)
  }
}
