import Postgres

/// Two records that may be one and the same.
public struct DuplicatePair: Sendable {
  /// One of the two, with the number of records that refer to it.
  public struct Side: Sendable {
    public var key: String
    public var name: String
    public var references: Int
  }

  /// The one that would be merged: marked to give way, or referred to by fewer.
  public var merged: Side
  /// The one that would stay.
  public var survivor: Side
  public var score: Int
  public var why: Text
}

/// The likeliest pairs, and how many there are in all.
public struct DuplicatePairs: Sendable {
  public var pairs: [DuplicatePair] = []
  public var count = 0
}

extension Store {
  /// Proposes records that may be the same, the likeliest first, without those found different.
  public func duplicates(_ entity: EntityDescription, limit: Int? = nil) throws -> DuplicatePairs {
    guard let likeness = entity.type.likeness else { return DuplicatePairs() }
    let rows = try read { try $0.rows(proposals(of: entity, likeness, limit: limit)) }
    let pairs = rows.map { row in
      let one = DuplicatePair.Side(row, "one")
      let other = DuplicatePair.Side(row, "other")
      let oneStays = row.bool("one_stays") ?? false
      return DuplicatePair(
        merged: oneStays ? other : one, survivor: oneStays ? one : other,
        score: row.int("score") ?? 0, why: likeness.rules[row.int("rule") ?? 0].why)
    }
    return DuplicatePairs(pairs: pairs, count: rows.first?.int("count") ?? 0)
  }

  private func proposals(
    of entity: EntityDescription, _ likeness: Likeness, limit: Int?
  ) -> SQL {
    let sql = LikenessSQL(entity: entity, likeness: likeness)
    let id = SQL(trusted: entity.type.idType)
    let name = entity.type.nameField ?? entity.type.key[0]
    return """
      with pairs as (
        select distinct on (one, other) one, other, score, rule from (\(sql.pairs())) p
        where not exists (select from distinct_records d
          where d.noun = \(entity.noun) and d.one_id = one and d.other_id = other)
        order by one, other, score desc, rule
      ), chosen as (
        select one::\(id) as one, other::\(id) as other, score, rule, count(*) over () as count
        from pairs order by score desc, 1, 2 limit \(limit)
      ), ids as (
        select one as id from chosen union select other from chosen
      ), referred as (
        select u.id, count(*) as references from (\(entity.referringIDs)) u join ids using (id)
        group by u.id
      )
      select c.score, c.rule, c.count,
        \(entity.keyText(alias: "a")) as one_key, a.\(name: name) as one_name,
        \(entity.keyText(alias: "b")) as other_key, b.\(name: name) as other_name,
        coalesce(m.references, 0) as one_references, coalesce(n.references, 0) as other_references,
        (\(sql.givesWay("b")), coalesce(m.references, 0))
          >= (\(sql.givesWay("a")), coalesce(n.references, 0)) as one_stays
      from chosen c
      join \(name: entity.table) a on a.id = c.one join \(name: entity.table) b on b.id = c.other
      left join referred m on m.id = c.one left join referred n on n.id = c.other
      order by c.score desc, a.\(name: name), c.one, c.other
      """
  }
}

extension DuplicatePair.Side {
  fileprivate init(_ row: Row, _ side: String) {
    self.init(
      key: row["\(side)_key"] ?? "", name: row["\(side)_name"] ?? "",
      references: row.int("\(side)_references") ?? 0)
  }
}

extension EntityDescription {
  /// The ids of this entity's records, once for every record or list that refers to one.
  var referringIDs: SQL {
    let all = referring.map { owner, field -> SQL in
      if case .links(let table, _) = field.storage {
        return "select l.\(name: linkColumn) as id from \(name: table) l"
      }
      return """
        select r.\(name: field.column ?? field.name) as id from \(name: owner.table) r
        where r.\(name: field.column ?? field.name) is not null
        """
    }
    return all.joined(separator: " union all ")
  }

  /// The fields of all entities that refer to this one's records, without what only belongs to them.
  var referring: [(owner: EntityDescription, field: FieldDescription)] {
    Entities.all.flatMap { owner in
      owner.fields.filter { $0.target?.table == table && owner.type.belongsTo != $0.name }
        .map { (owner, $0) }
    }
  }
}
