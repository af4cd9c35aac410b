import Postgres

/// A temporary table that holds sheets' rows as texts while they are compared with the registry.
///
/// One row of it is one row of a sheet; part 2's field `name` is its column `p2_name`. A row that has
/// problems is held too, so that its references are checked in the same pass.
struct Stage {
  let roster: Roster
  let table: String
  private let columns: [(part: Int, source: Source)]

  private enum Source {
    case present
    case cleared
    case blank
    case field(place: Int, column: String)
    case extra(String)
  }

  init(_ roster: Roster, number: Int) {
    self.roster = roster
    table = "stage_\(number)"
    columns = roster.parts.enumerated().flatMap { index, part in
      var sources: [Source] = [.present, .cleared, .blank]
      for (place, field) in part.entity.fields.enumerated() where part.inner[field.name] == nil {
        if case .sealed(let column) = field.storage {
          sources.append(.extra(column))
        } else {
          sources.append(.field(place: place, column: field.name))
        }
      }
      return sources.map { (index, $0) }
    }
  }

  /// The staged column of a part's field.
  static func column(_ part: Int, _ name: String) -> String { "p\(part)_\(name)" }

  func create(in connection: Connection) throws {
    let definitions = columns.map { part, source -> SQL in
      let column = Self.column(part, name(of: source))
      switch source {
      case .present: return "\(name: column) boolean"
      case .cleared, .blank: return "\(name: column) text[]"
      case .field, .extra: return "\(name: column) text"
      }
    }
    try connection.execute(
      """
      create temporary table \(name: table) (seq bigint, sheet int, row_number int, rejected boolean,
        \(definitions.joined(separator: ", "))) on commit drop
      """)
  }

  /// Streams rows in; `next` hands out the next row and its sheet's number, nil at the end.
  func fill(
    in connection: Connection, from next: () throws -> (sheet: Int, row: RowDrafts)?
  ) throws {
    var seq = 0
    _ = try connection.copyIn("copy \(name: table) from stdin") { writer in
      while let (sheet, row) = try next() {
        seq += 1
        try writer.write(values(of: row, sheet: sheet, seq: seq))
      }
    }
    try connection.execute("analyze \(name: table)")
  }

  private func values(of row: RowDrafts, sheet: Int, seq: Int) -> [String?] {
    var values: [String?] = ["\(seq)", "\(sheet)", "\(row.row)", row.isRejected ? "t" : "f"]
    values.reserveCapacity(columns.count + 4)
    for (part, source) in columns {
      guard let draft = row.drafts[part] else {
        if case .present = source { values.append("f") } else { values.append(nil) }
        continue
      }
      switch source {
      case .present: values.append("t")
      case .cleared: values.append(list(draft.cleared.map { draft.entity.fields[$0].name }))
      case .blank: values.append(list(draft.blank))
      case .field(let place, _): values.append(draft.values[place])
      case .extra(let column): values.append(draft.extra[column])
      }
    }
    return values
  }

  private func name(of source: Source) -> String {
    switch source {
    case .present: "present"
    case .cleared: "cleared"
    case .blank: "blank"
    case .field(_, let column), .extra(let column): column
    }
  }
}

/// Field names as an array literal, in which they need no quotes; nil for none.
private func list(_ names: [String]) -> String? {
  names.isEmpty ? nil : "{\(names.joined(separator: ","))}"
}
