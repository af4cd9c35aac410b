import Postgres

/// One part of a staged sheet, compared with the registry: which record each row means, what it gives.
///
/// The work is done set by set in temporary tables; `table` has, per row that holds the part, `seq`,
/// `existing_id`, `target_id` (shared by rows that mean one record) and a column per stored column.
struct PartPlan {
  let stage: Stage
  let index: Int
  /// The places of fields that the sheet, a constant or another part supplies.
  let fed: Set<Int>
  let earlier: [PartPlan]
  let connection: Connection
  /// The group's sheets, as messages call them.
  let sheetNames: [String]
  /// The moment that the sheets show the registry at; nil where they don't say.
  let since: ExportMoment?

  var part: Roster.Part { stage.roster.parts[index] }
  var entity: EntityDescription { part.entity }
  var table: String { "\(stage.table)_plan_\(index)" }

  func referenceTable(_ field: FieldDescription) -> String {
    "\(stage.table)_ref_\(index)_\(field.name)"
  }

  func staged(_ name: String) -> SQL { "s.\(name: Stage.column(index, name))" }

  /// Reference fields whose texts are looked up (the inner ones are known by their part).
  var looked: [FieldDescription] {
    entity.fields.enumerated().filter { place, field in
      fed.contains(place) && field.target != nil && part.inner[field.name] == nil
    }.map(\.element)
  }

  // MARK: References

  /// Looks up every distinct text of every reference field, once.
  func lookUpReferences() throws {
    for field in looked {
      guard let target = field.target else { continue }
      try connection.execute(
        """
        create temporary table \(name: referenceTable(field)) on commit drop as
        select k.key, (array_agg(distinct f.id))[1] as id, count(distinct f.id)::int as matches,
          max(f.now) as now, max(f.since)::text as since,
          count(f.id) = 0 and bool_or(o.key is not null) as is_staged
        from (\(distinctKeys(of: field))) k
        left join lateral \(target.find("k.key")) f on true
        \(stagedKeys(for: field)) group by k.key
        """)
      try connection.execute("analyze \(name: referenceTable(field))")
    }
  }

  private func distinctKeys(of field: FieldDescription) -> SQL {
    if case .links = field.storage {
      return """
        select distinct unnest(string_to_array(\(staged(field.name)), ';')) as key
        from \(name: stage.table) s where \(staged(field.name)) is not null
        """
    }
    return """
      select distinct \(referenceKey(field)) as key from \(name: stage.table) s
      where \(staged(field.name)) is not null
      """
  }

  /// The key text of a reference, completed by the fields that narrow it.
  func referenceKey(_ field: FieldDescription) -> SQL {
    guard case .reference(_, let type, let within) = field.storage, !within.isEmpty else {
      return staged(field.name)
    }
    let parts: [SQL] = Entities.description(of: type).narrowedKey(
      within: within, text: staged(field.name)
    ) { "coalesce(\(staged($0)), '')" }
    return parts.joined(separator: " || '/' || ")
  }

  // MARK: Matching

  /// Says which stored record each row means, and gives the rows without one an id of their own.
  func match() throws {
    let stored = storedColumns
    let values = stored.map { "\($0.value) as \(name: $0.column)" as SQL }
    try connection.execute(
      """
      create temporary table \(name: table) on commit drop as
      with given as (
        select s.seq, s.sheet, s.row_number, s.rejected, \(staged("cleared")) as cleared,
          \(staged("blank")) as blank,
          \(values.joined(separator: ", "))
        from \(name: stage.table) s \(joins) where \(staged("present"))
      ), matched as (
        select g.*, \(existingID) as existing_id, \(isFormer) as by_former_key,
          \(identity) as identity
        from given g \(keyJoins) \(formerJoins)
      ), numbered as (
        select m.*, \(freshID) as own_id from matched m
      )
      select n.*, first_value(n.own_id) over same as target_id,
        first_value(n.seq) over same as leader
      from numbered n
      window same as (
        partition by coalesce(n.identity, '?' || n.seq)
        order by n.rejected, n.by_former_key, n.seq)
      """)
    try pointAtStaged()
    try connection.execute("create unique index on \(name: table) (seq)")
    try connection.execute("analyze \(name: table)")
  }

  /// The entity's stored columns that this sheet can give, with the expression that gives each.
  var storedColumns: [(field: FieldDescription, column: String, value: SQL)] {
    entity.fields.enumerated().compactMap { place, field in
      guard let column = field.column else { return nil }
      if let inner = part.inner[field.name] {
        return (field, column, "q\(index: inner).target_id")
      }
      if case .sealed = field.storage {
        return (field, column, "\(staged(column))::bytea")
      }
      if case .reference(_, let type, _) = field.storage {
        return fed.contains(place)
          ? (field, column, "\(name: "r_" + field.name).id")
          : (field, column, "null::\(trusted: type.idType)")
      }
      return (field, column, plainValue(field))
    }
  }

  /// The field's own value, or that of the referenced record whose key shares it.
  private func plainValue(_ field: FieldDescription) -> SQL {
    let own = field.value(of: staged(field.name))
    for other in looked {
      if case .reference(_, let type, let within) = other.storage, within.contains(field.name) {
        return """
          coalesce(\(own), (select x.\(name: field.column ?? field.name)
            from \(name: type.table) x where x.id = \(name: "r_" + other.name).id))
          """
      }
    }
    return own
  }

  private var joins: SQL {
    var joins: SQL = ""
    for inner in Set(part.inner.values).sorted() {
      joins =
        joins
        + " left join \(name: earlier[inner].table) q\(index: inner) on q\(index: inner).seq = s.seq"
    }
    for field in looked {
      guard case .reference = field.storage else { continue }
      let alias = "r_" + field.name
      joins =
        joins
        + " left join \(name: referenceTable(field)) \(name: alias) on \(name: alias).key = \(referenceKey(field))"
    }
    return joins
  }

  /// The sets of columns by which a record is known: the key's, then the alternates'.
  ///
  /// In an alternate a field that need not be given may be blank: two blanks are the same.
  private var keys: [[(column: String, mayBeBlank: Bool)]] {
    ([entity.type.key] + entity.type.alternateKeys).enumerated().map { number, names in
      names.compactMap(entity.field(named:)).compactMap { field in
        field.column.map { ($0, number > 0 && !field.isRequired && field.follows.isEmpty) }
      }
    }
  }

  private var keyJoins: SQL {
    var joins: SQL = ""
    for (number, columns) in keys.enumerated() {
      let equal = columns.map { column, mayBeBlank -> SQL in
        let stored: SQL = "k\(index: number).\(name: column)"
        let same: SQL = "\(stored) = g.\(name: column)"
        return mayBeBlank
          ? "(\(same) or \(stored) is null and g.\(name: column) is null)" : same
      }
      joins =
        joins
        + " left join \(name: entity.table) k\(index: number) on \(equal.joined(separator: " and "))"
    }
    return joins
  }

  private var existingID: SQL {
    let former: SQL = formerKey == nil ? "" : ", f.id"
    return "coalesce(\(presentIDs)\(former))"
  }

  /// The records that the row's keys name today.
  var presentIDs: SQL {
    keys.indices.map { "k\(index: $0).id" as SQL }.joined(separator: ", ")
  }

  /// One text per record that a row may mean: the stored one's id, else the first key that is whole;
  /// what it is comes before it, since an id may look like a key.
  private var identity: SQL {
    let byKey = keys.enumerated().map { number, columns -> SQL in
      let texts = columns.map { column, mayBeBlank -> SQL in
        mayBeBlank ? "coalesce(g.\(name: column)::text, '')" : "g.\(name: column)::text"
      }
      return "(\(literal: "\(number):") || \(texts.joined(separator: " || '|' || ")))"
    }
    return "coalesce('#' || (\(existingID)), \(byKey.joined(separator: ", ")))"
  }

  private var freshID: SQL {
    entity.type.idType == "uuid"
      ? "coalesce(m.existing_id, m.id)"
      : """
      coalesce(m.existing_id, nextval(pg_get_serial_sequence(\(literal: "registry." + entity.table), 'id')))
      """
  }
}
