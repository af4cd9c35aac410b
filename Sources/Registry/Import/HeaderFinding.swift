import Tables

/// Where a sheet's header stands, and what stands above it.
struct FoundHeader {
  var matching: ColumnMatching
  var headings: [String]
  /// The number of rows, from the sheet's first, that are not data.
  var length: Int
  /// The texts above the header: titles and 填报单位.
  var preamble: [String]

  /// The headings of the columns that feed some of the fields.
  func headings(of targets: Set<ColumnMatching.Target>) -> [String] {
    zip(headings, matching.targets).filter { !targets.isDisjoint(with: $0.1) }.map(\.0)
  }
}

/// A kind of sheet that a header may mean: how many columns it has of it, and what it lacks.
struct NearKind {
  let roster: Roster
  let columns: Int
  let lacking: [FieldDescription]
}

/// Finds the header among a sheet's first rows by how many headings mean something.
struct HeaderFinding {
  /// How far down a header may stand.
  static let depth = 15

  private let rows: [SourceRow]
  /// Per row, the texts that may be headings, and their keys.
  private let candidates: [(headings: [String], keys: [String])]
  private let assigned: [String: String]

  /// - Parameter map: a person's own assignments, heading → field.
  init(rows: [SourceRow], map: [String: String]) {
    self.rows = rows
    candidates = rows.indices.map { index in
      let headings = Self.headings(at: index, of: rows)
      return (headings, headings.map(Heading.key))
    }
    assigned = Dictionary(
      map.map { (Heading.key($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The best header for a roster; nil where fewer than two columns mean anything.
  func find(for roster: Roster) -> FoundHeader? {
    var best: FoundHeader?
    for index in rows.indices {
      let (headings, keys) = candidates[index]
      let matching = ColumnMatching(keys: keys, roster: roster, assigned: assigned)
      guard matching.score > (best?.matching.score ?? 0) else { continue }
      best = FoundHeader(
        matching: matching, headings: headings, length: index + 1, preamble: preamble(above: index))
    }
    guard let best, best.matching.score >= min(2, roster.parts[0].entity.fields.count) else {
      return nil
    }
    return best
  }

  /// The roster that a header means, or all that it may mean.
  func kinds(among rosters: [Roster], hint: String) -> [Roster] {
    let found = rosters.compactMap { roster -> (roster: Roster, header: FoundHeader)? in
      guard let header = find(for: roster) else { return nil }
      let lacking = header.matching.missing(given: []).filter { $0.field.target?.noun != "school" }
      return lacking.isEmpty ? (roster, header) : nil
    }
    let scored = found.map { roster, header in
      let named = (hint + header.preamble.joined()).contains(roster.title.zh)
      return (roster, header.matching.score * 2 + (named ? 3 : 0) - roster.parts.count)
    }
    guard let most = scored.map(\.1).max() else { return [] }
    return scored.filter { $0.1 == most }.map(\.0)
  }

  /// Up to three kinds whose columns the header has most of, where it has all that is required of none.
  func nearestKinds(among rosters: [Roster]) -> [NearKind] {
    let near = rosters.compactMap { roster -> NearKind? in
      guard let matching = find(for: roster)?.matching else { return nil }
      return NearKind(
        roster: roster, columns: matching.score,
        lacking: matching.missing(given: []).map(\.field))
    }
    return Array(
      near.sorted { ($1.columns, $0.lacking.count) < ($0.columns, $1.lacking.count) }.prefix(3))
  }

  /// The texts of a row; where it has none, those of a further header row above it.
  private static func headings(at index: Int, of rows: [SourceRow]) -> [String] {
    let row = rows[index].cells
    guard index > 0 else { return row.map(\.text) }
    let above = rows[index - 1].cells
    return (0..<max(row.count, above.count)).map { column in
      let own = column < row.count ? row[column].text : ""
      if !own.isEmpty || column >= above.count { return own }
      return above[column].isMergedCopy ? "" : above[column].text
    }
  }

  private func preamble(above index: Int) -> [String] {
    rows[..<index].flatMap { row in
      row.cells.filter { $0.storage != .blank && !$0.isMergedCopy }.map(\.text)
    }
  }
}
