import Postgres

/// The query that pairs records which a rule holds to be the same.
struct LikenessSQL {
  let entity: EntityDescription
  let likeness: Likeness

  /// Pairs `(one, other, rule)`: the ids as texts in their order, and the number of the rule.
  func pairs() -> SQL {
    likeness.rules.enumerated().map { number, rule in
      """
      select least(x.id::text collate "C", y.id::text collate "C") as one,
        greatest(x.id::text collate "C", y.id::text collate "C") as other,
        \(rule.score)::int as score, \(number)::int as rule
      from (\(side(rule))) x join (\(side(rule))) y
        on \(rule.terms.compactMap(joining).joined(separator: " and "))
      where \(rule.isDirected ? "x.id <> y.id" as SQL : "x.id < y.id" as SQL)
      """
    }.joined(separator: " union all ")
  }

  /// A record's values that the rule compares: as they are, and once more for every former one.
  private func side(_ rule: Likeness.Rule) -> SQL {
    let formers = rule.terms.compactMap { term -> (field: String, type: any Entity.Type)? in
      guard case .alike(let field, _) = term, let type = likeness.former[field] else { return nil }
      return (field, type)
    }
    let present: SQL = "select t.id, \(values(rule)) from \(name: entity.table) t"
    return formers.reduce(present) { sum, former in
      let keeper = Entities.description(of: former.type)
      return sum + """
         union all select t.id, \(values(rule, former: former.field))
        from \(name: entity.table) t join \(name: keeper.table) f
          on f.\(name: keeper.ownerColumn) = t.id
        """
    }
  }

  private func values(_ rule: Likeness.Rule, former: String? = nil) -> SQL {
    rule.terms.compactMap { term -> SQL? in
      switch term {
      case .same(let name), .compatible(let name):
        return "\(known(name)) as \(name: name)"
      case .alike(let name, let form):
        let kept = likeness.former[name].map { Entities.description(of: $0).formerColumn }
        let value: SQL = former == name ? "f.\(name: kept ?? name)" : "t.\(name: name)"
        return "\(names: ["registry", form])(\(value)) as \(name: name)"
      case .givingWay: return "\(givesWay("t")) as gives_way"
      case .sharing: return nil
      }
    }.joined(separator: ", ")
  }

  private func joining(_ term: Likeness.Term) -> SQL? {
    switch term {
    case .same(let name), .alike(let name, _): return "x.\(name: name) = y.\(name: name)"
    case .compatible(let name):
      return "coalesce(x.\(name: name) = y.\(name: name), true)"
    case .givingWay: return "x.gives_way and not y.gives_way"
    case .sharing(let type, let reference, let meeting):
      let other = Entities.description(of: type)
      let column = other.field(named: reference)?.column ?? reference
      let place = other.field(named: meeting)?.column ?? meeting
      return """
        exists (select from \(name: other.table) m join \(name: other.table) n
          on n.\(name: place) = m.\(name: place)
          where m.\(name: column) = x.id and n.\(name: column) = y.id)
        """
    }
  }

  /// Whether the record `alias` has the value that marks it as the one to give way.
  func givesWay(_ alias: String) -> SQL {
    guard let (name, value) = likeness.givesWay else { return "false" }
    return "\(names: [alias, name]) = \(value)"
  }

  private func known(_ name: String) -> SQL {
    entity.field(named: name)?.knownValue(alias: "t") ?? "t.\(name: name)"
  }
}

extension Likeness.Rule {
  /// Whether the two sides of a pair are told apart by the rule itself.
  fileprivate var isDirected: Bool {
    terms.contains { if case .givingWay = $0 { true } else { false } }
  }
}

extension FieldDescription {
  /// The choice that only says that nothing is known.
  static let unknownChoice = "unknown"

  /// The column's value, null also where it says that nothing is known.
  func knownValue(alias: String = "t") -> SQL {
    let value: SQL = "\(names: [alias, column ?? name])"
    let saysUnknown = choices.contains { $0.code == Self.unknownChoice }
    return saysUnknown ? "nullif(\(value), \(literal: Self.unknownChoice))" : value
  }

  /// The text of a value, nil also where it says that nothing is known.
  func known(_ text: String?) -> String? {
    text == Self.unknownChoice && choices.contains { $0.code == text } ? nil : text
  }
}
