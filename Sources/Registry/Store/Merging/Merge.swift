import Postgres

/// What a merge did.
public struct MergeOutcome: Sendable {
  /// A field in which the two differed; of personal numbers the masked ones.
  public struct Difference: Sendable {
    public var field: FieldDescription
    public var kept: String
    public var givenUp: String
  }

  /// The record that is no more, as it was.
  public var merged: RecordVersion
  public var mergedKey: String
  public var survivor: RecordVersion
  public var survivorKey: String
  /// The fields that the survivor lacked and has now.
  public var filled: [FieldDescription]
  public var differences: [Difference]
  /// How many records of each entity refer to the survivor instead.
  public var moved: [(entity: EntityDescription, count: Int)]
}

extension Store {
  /// Merges a record into another that is the same: what referred to it refers to the survivor, which
  /// gets what it lacked and is found by the merged one's codes and names as well. One change, which
  /// can be undone like any other.
  ///
  /// - Parameter despiteDifferences: also where they differ in fields in which the same thing agrees.
  /// - Throws: `StoreError.noReason`, `.sameRecord`, `.mergesBackwards`, `.differentThings`, `.mergeCollides` with
  ///   the records that can't both be the survivor's, `.notFound`, `.refused`.
  public func merge(
    _ entity: EntityDescription, _ key: String, into survivor: String, reason: String,
    despiteDifferences: Bool = false
  ) throws -> MergeOutcome {
    guard let likeness = entity.type.likeness else {
      throw StoreError.notFound(entity, key: Masking.masked(in: key), nearest: [])
    }
    try refuseBlank(reason)
    return try write(reason: reason) { connection in
      let (one, other) = try pair(entity, key, survivor, in: connection)
      let merge = try Merge(
        self, entity, likeness, connection, merging: one, into: other,
        typed: [one: key, other: survivor])
      try merge.refuseBackwards()
      if !despiteDifferences { try merge.refuseDifferentThings() }
      return try merge.carryOut()
    }
  }
}

/// The work of merging one record into another, in the transaction that does it.
struct Merge {
  let store: Store
  let entity: EntityDescription
  let likeness: Likeness
  let connection: Connection
  let merged: RecordVersion
  let survivor: RecordVersion
  let mergedKey: String
  let survivorKey: String

  /// Locks both records, always in the same order.
  ///
  /// - Parameter typed: what people called each id.
  init(
    _ store: Store, _ entity: EntityDescription, _ likeness: Likeness, _ connection: Connection,
    merging one: String, into other: String, typed: [String: String] = [:]
  ) throws {
    self.store = store
    self.entity = entity
    self.likeness = likeness
    self.connection = connection
    var versions: [String: RecordVersion] = [:]
    for id in [one, other].sorted() {
      versions[id] = try store.version(
        entity, id: id, key: typed[id] ?? id, in: connection, forUpdate: true)
    }
    let keys = try connection.rows(
      "select t.id::text, \(entity.keyText()) as key from \(entity.from) where t.id::text = any(\([one, other]))"
    )
    let key = { (id: String) in keys.first { $0["id"] == id }?["key"] ?? id }
    guard let merged = versions[one], let survivor = versions[other] else {
      throw StoreError.notFound(entity, key: key(one), nearest: [])
    }
    self.merged = merged
    self.survivor = survivor
    mergedKey = key(one)
    survivorKey = key(other)
  }

  func refuseBackwards() throws {
    guard let (name, value) = likeness.givesWay, let place = entity.position(of: name) else {
      return
    }
    if survivor.values[place] == value, merged.values[place] != value {
      throw StoreError.mergesBackwards(entity, key: mergedKey, into: survivorKey)
    }
  }

  func refuseDifferentThings() throws {
    let differing = differences.filter { difference in
      difference.field.isSealed || likeness.constant.contains(difference.field.name)
    }
    if differing.isEmpty { return }
    throw StoreError.differentThings(entity, key: mergedKey, into: survivorKey, differing)
  }

  /// - Parameter filling: whether the survivor gets what it lacks; one that was made from the merged
  ///   record has all it should have.
  func carryOut(filling: Bool = true) throws -> MergeOutcome {
    let collisions = try self.collisions()
    if !collisions.isEmpty {
      throw StoreError.mergeCollides(entity, key: mergedKey, into: survivorKey, collisions)
    }
    let lacking = filling ? try self.lacking() : []
    try dropPresentValues()
    let moved = try moveReferences()
    try keepFormerValues()
    try moveDistinctions()
    try store.catchingConstraint(entity, in: connection, removing: true) {
      try connection.execute(
        "delete from \(name: entity.table) where id = \(typed(merged.id))")
    }
    try fill(lacking)
    return MergeOutcome(
      merged: merged, mergedKey: mergedKey,
      survivor: try store.version(entity, id: survivor.id, key: survivorKey, in: connection),
      survivorKey: survivorKey, filled: lacking.map(\.field), differences: differences, moved: moved
    )
  }

  /// The survivor is a new version in any case: the merge is a step in its life.
  private func fill(_ lacking: [(field: FieldDescription, value: String)]) throws {
    let assignments =
      lacking.map { "\(name: $0.field.column ?? $0.field.name) = \($0.value)" as SQL }
      + ["change_id = change_id"]
    try store.catchingConstraint(entity, in: connection) {
      try connection.execute(
        """
        update \(name: entity.table) set \(assignments.joined(separator: ", "))
        where id = \(typed(survivor.id))
        """)
    }
  }

  /// The fields of the record itself that both may give: not what it is known by.
  private var compared: [(place: Int, field: FieldDescription)] {
    entity.fields.enumerated().filter { _, field in
      switch field.storage {
      case .sealed, .links: return false
      case .column, .reference:
        return !entity.type.key.contains(field.name) && likeness.former[field.name] == nil
      }
    }.map { ($0.offset, $0.element) }
  }

  /// What the merged record has and the survivor lacks, as its columns hold it.
  private func lacking() throws -> [(field: FieldDescription, value: String)] {
    let fields = compared.filter { place, field in
      field.known(survivor.values[place]) == nil && field.known(merged.values[place]) != nil
    }.map(\.field)
    if fields.isEmpty { return [] }
    let columns = fields.map { "t.\(name: $0.column ?? $0.name)::text" as SQL }
    let row = try connection.row(
      """
      select \(columns.joined(separator: ", ")) from \(entity.from) where t.id = \(typed(merged.id))
      """)
    return zip(fields, row.values).compactMap { field, value in value.map { (field, $0) } }
  }

  private var differences: [MergeOutcome.Difference] {
    otherNumbers
      + compared.compactMap { place, field in
        guard let kept = field.known(survivor.values[place]),
          let givenUp = field.known(merged.values[place]), kept != givenUp
        else { return nil }
        return .init(field: field, kept: kept, givenUp: givenUp)
      }
  }

  /// The numbers from which the two ids were made, masked, unless the one was to be replaced anyway.
  private var otherNumbers: [MergeOutcome.Difference] {
    if let (name, value) = likeness.givesWay, let place = entity.position(of: name),
      merged.values[place] == value
    {
      return []
    }
    return entity.fields.enumerated().compactMap { place, field in
      guard field.isSealed, let kept = survivor.values[place], let givenUp = merged.values[place]
      else { return nil }
      return .init(
        field: field, kept: store.masked(kept, id: survivor.id),
        givenUp: store.masked(givenUp, id: merged.id))
    }
  }

  /// An id as a value of the column's type, so that its index serves.
  func typed(_ id: String) -> SQL { "\(id)::\(trusted: entity.type.idType)" }
}
