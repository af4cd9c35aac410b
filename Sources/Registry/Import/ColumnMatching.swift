import Tables

/// Which column of a sheet feeds which field of which part.
struct ColumnMatching {
  struct Target: Hashable {
    var part: Int
    var place: Int
  }

  /// For each column of the sheet, the fields that it feeds.
  var targets: [[Target]]
  /// Headings that mean nothing to the roster.
  var unknown: [String]
  let roster: Roster

  var fed: Set<Target> { Set(targets.joined()) }

  /// The number of columns that found a field.
  var score: Int { targets.count { !$0.isEmpty } }

  /// Matches headings with the roster's fields; `map` gives a person's own assignments.
  ///
  /// Both are given by their keys (`Heading.key`), which a search for the header makes once.
  init(keys: [String], roster: Roster, assigned: [String: String] = [:]) {
    self.roster = roster
    let byHeading = Self.dictionaries[roster.name] ?? Self.dictionary(of: roster)
    var taken: Set<Target> = []
    targets = []
    unknown = []
    for key in keys {
      var found: [Target] = []
      if let name = assigned[key] {
        found = roster.targets(named: name)
      } else {
        found = byHeading[key] ?? Heading.withoutRemark(key).flatMap { byHeading[$0] } ?? []
      }
      let fresh = found.filter { taken.insert($0).inserted }
      if fresh.isEmpty, !key.isEmpty, !Heading.ignored.contains(key) { unknown.append(key) }
      targets.append(fresh)
    }
  }

  /// Required fields that no column feeds and nothing else supplies.
  func missing(given constants: Set<Target>) -> [(part: Int, field: FieldDescription)] {
    let fed = fed.union(constants)
    return roster.parts.enumerated().flatMap { index, part in
      part.entity.fields.enumerated().compactMap { place, field in
        guard field.isRequired, part.isFed(field), part.presence == nil,
          !fed.contains(Target(part: index, place: place)),
          !roster.infers(field, in: part, fed: fed, index: index)
        else { return nil }
        return (index, field)
      }
    }
  }

  /// What headings mean in every known roster.
  private static let dictionaries = Dictionary(
    uniqueKeysWithValues: Rosters.known.map { ($0.name, dictionary(of: $0)) })

  private static func dictionary(of roster: Roster) -> [String: [Target]] {
    var own: [String: [Target]] = [:]
    var further: [String: [Target]] = [:]
    for (index, part) in roster.parts.enumerated() {
      for (place, field) in part.entity.fields.enumerated() where part.isFed(field) {
        let target = Target(part: index, place: place)
        let special = part.headings[field.name] ?? []
        for heading in special + [field.label.zh, field.label.en, field.name] {
          own[Heading.key(heading), default: []].append(target)
        }
        for heading in field.headings { further[Heading.key(heading), default: []].append(target) }
      }
    }
    var all = further
    for (key, targets) in own { all[key] = targets }
    return all.mapValues { targets in
      // Within one part a heading names one field: the first.
      var parts: Set<Int> = []
      return targets.filter { parts.insert($0.part).inserted }
    }
  }
}

extension Roster {
  /// The fields called `field` or `noun.field`, by column name or label.
  func targets(named name: String) -> [ColumnMatching.Target] {
    let words = name.split(separator: ".").map(String.init)
    return parts.enumerated().flatMap { index, part -> [ColumnMatching.Target] in
      if words.count == 2, words[0] != part.entity.noun { return [] }
      let word = words.last ?? ""
      let place =
        part.entity.position(of: word.replacing("-", with: "_"))
        ?? part.entity.fields.firstIndex { $0.label.zh == word || $0.label.en == word }
      guard let place, part.isFed(part.entity.fields[place]) else { return [] }
      return [.init(part: index, place: place)]
    }
  }

  /// Whether a missing field follows from others: a level from the major, a beginning from a signature.
  fileprivate func infers(
    _ field: FieldDescription, in part: Part, fed: Set<ColumnMatching.Target>, index: Int
  ) -> Bool {
    let sources = field.follows.compactMap(part.entity.position(of:))
    if sources.contains(where: { fed.contains(.init(part: index, place: $0)) }) { return true }
    return part.entity.isInferred(field)
  }
}
