import Postgres

/// What became of a row's part.
enum RowState: String, Sendable { case new, changed, same }

extension PartPlan {
  /// Writes the rows that nothing speaks against; answers what became of each by its `seq`.
  ///
  /// Rows that are not in the answer stayed as they were.
  func apply() throws -> [Int: RowState] {
    try prepareGood()
    return try writeGood()
  }

  /// Writes the rows of `good`.
  func writeGood() throws -> [Int: RowState] {
    var states: [Int: RowState] = [:]
    for row in try connection.rows(
      "select seq from \(name: good) where existing_id is null")
    {
      states[row.int("seq") ?? 0] = .new
    }
    if !states.isEmpty { try insert() }
    if !part.keepsStored {
      for seq in try update() { states[seq] = .changed }
    }
    for field in entity.fields {
      for seq in try applyLinks(field) where states[seq] == nil { states[seq] = .changed }
    }
    return states
  }

  /// One row per record: the first that is good.
  var good: String { "\(stage.table)_good_\(index)" }

  func prepareGood() throws {
    try connection.execute(
      """
      create temporary table \(name: good) on commit drop as
      select distinct on (p.target_id) p.* from \(name: table) p
      join \(name: stage.table) s on s.seq = p.seq
      where not s.rejected and p.target_id is not null
      order by p.target_id, p.by_former_key, p.seq
      """)
    try connection.execute("analyze \(name: good)")
  }

  private var given: [(field: FieldDescription, column: String)] {
    storedColumns.compactMap { field, column, _ in
      let place = entity.position(of: field.name) ?? 0
      let known = fed.contains(place) || part.inner[field.name] != nil || isDerived(field)
      return known && !(column == "id") ? (field, column) : nil
    }
  }

  /// Whether the entity fills the field in from others, such as a birth date from a number.
  private func isDerived(_ field: FieldDescription) -> Bool {
    !field.follows.isEmpty || entity.isInferred(field)
  }

  private func insert() throws {
    let columns = given.map { "\(name: $0.column)" as SQL }
    let values = given.map { field, column -> SQL in
      guard let standing = field.defaultText else { return "\(name: column)" }
      return "coalesce(\(name: column), \(literal: standing))"
    }
    try connection.execute(
      """
      insert into \(name: entity.table) (id, \(columns.joined(separator: ", ")))
      \(overriding) select target_id, \(values.joined(separator: ", "))
      from \(name: good) where existing_id is null order by seq
      """)
  }

  private var overriding: SQL {
    entity.type.idType == "uuid" ? "" : "overriding system value"
  }

  /// Updates the stored records that a row gives something new.
  private func update() throws -> [Int] {
    let changeable = given.filter { field, _ in
      if case .sealed = field.storage { return false }
      return !entity.type.fixed.contains(field.name)
    }
    if changeable.isEmpty { return [] }
    let next = changeable.map { field, column -> SQL in
      "case when \(literal: field.name) = any(p.cleared) then null else coalesce(p.\(name: column), t.\(name: column)) end"
    }
    let differs = zip(changeable, next).map { item, value -> SQL in
      "(\(value)) is distinct from t.\(name: item.column)"
    }
    let changed = try connection.rows(
      """
      select p.seq from \(name: good) p join \(name: entity.table) t on t.id = p.existing_id
      where not p.by_former_key and (\(differs.joined(separator: " or ")))
      """
    ).compactMap { $0.int("seq") }
    if changed.isEmpty { return [] }
    let assignments = zip(changeable, next).map { item, value -> SQL in
      "\(name: item.column) = \(value)"
    }
    try connection.execute(
      """
      update \(name: entity.table) t set \(assignments.joined(separator: ", "))
      from \(name: good) p where t.id = p.existing_id
        and not p.by_former_key and (\(differs.joined(separator: " or ")))
      """)
    return changed
  }

  /// Makes a list of references what the rows say; answers the rows whose record's list changed.
  private func applyLinks(_ field: FieldDescription) throws -> [Int] {
    guard case .links(let linkTable, let type) = field.storage,
      let place = entity.position(of: field.name),
      fed.contains(place) || part.inner[field.name] != nil
    else { return [] }
    let links = "\(stage.table)_links_\(index)_\(field.name)"
    let link = LinkTable(name: linkTable, target: Entities.description(of: type))
    try connection.execute("drop table if exists pg_temp.\(name: links)")
    try connection.execute(
      """
      create temporary table \(name: links) on commit drop as
      select distinct p.target_id as owner_id, \(linkedID(field)) as linked_id
      from \(name: table) p join \(name: stage.table) s on s.seq = p.seq \(linkedJoin(field))
      where not s.rejected and not p.by_former_key
      """)
    // What follows looks into it once for every row.
    try connection.execute("create index on \(name: links) (owner_id, linked_id)")
    try connection.execute("analyze \(name: links)")
    let differing = try connection.rows(
      """
      select g.seq, g.target_id, g.existing_id is not null as stored from \(name: good) g
      where exists (select from \(name: links) n where n.owner_id = g.target_id) and (
        exists (select from \(name: links) n where n.owner_id = g.target_id and not exists (
          select from \(name: link.name) l
          where l.\(name: link.ownerColumn) = g.target_id and l.\(name: link.targetColumn) = n.linked_id))
        or exists (select from \(name: link.name) l
          where l.\(name: link.ownerColumn) = g.target_id and not exists (
            select from \(name: links) n
            where n.owner_id = g.target_id and n.linked_id = l.\(name: link.targetColumn))))
      """)
    if differing.isEmpty { return [] }
    try connection.execute(
      """
      delete from \(name: link.name) l using \(name: good) g
      where l.\(name: link.ownerColumn) = g.target_id
        and exists (select from \(name: links) n where n.owner_id = g.target_id)
        and not exists (select from \(name: links) n
          where n.owner_id = g.target_id and n.linked_id = l.\(name: link.targetColumn))
      """)
    try connection.execute(
      """
      insert into \(name: link.name) (\(name: link.ownerColumn), \(name: link.targetColumn))
      select n.owner_id, n.linked_id from \(name: links) n join \(name: good) g on g.target_id = n.owner_id
      on conflict do nothing
      """)
    let stored = differing.filter { $0.bool("stored") == true }
    if !stored.isEmpty {
      // The owner is another version once its list is another.
      try connection.execute(
        """
        update \(name: entity.table) set change_id = change_id
        where id::text = any(\(stored.compactMap { $0["target_id"] }))
        """)
    }
    return differing.compactMap { $0.int("seq") }
  }

  private func linkedID(_ field: FieldDescription) -> SQL {
    if let inner = part.inner[field.name] { return "q\(index: inner).target_id" }
    return "r.id"
  }

  private func linkedJoin(_ field: FieldDescription) -> SQL {
    if let inner = part.inner[field.name] {
      return "join \(name: earlier[inner].table) q\(index: inner) on q\(index: inner).seq = s.seq"
    }
    return """
      cross join lateral unnest(string_to_array(\(staged(field.name)), ';')) k
      join \(name: referenceTable(field)) r on r.key = k
      """
  }
}
