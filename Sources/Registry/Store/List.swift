import Postgres
import Tables

/// A comparison that a list's or statistic's rows must meet: `FIELD=VALUE`, `>=`, `<=`, `>`, `<`, `!=`, `~`.
public struct Filter: Sendable, Hashable {
  public enum Comparison: String, Sendable, CaseIterable {
    case notEqual = "!="
    case atLeast = ">="
    case atMost = "<="
    case equal = "="
    case more = ">"
    case less = "<"
    case contains = "~"
  }

  public var name: String
  public var comparison: Comparison
  public var value: String

  public init(_ name: String, _ comparison: Comparison, _ value: String) {
    self.name = name
    self.comparison = comparison
    self.value = value
  }

  /// Reads `level>=advanced`; nil where there is no comparison in it.
  public init?(parsing text: String) {
    let signs = Set("=<>!~")
    guard let start = text.firstIndex(where: signs.contains) else { return nil }
    let rest = text[start...]
    guard let comparison = Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) }) else {
      return nil
    }
    self.init(
      String(text[..<start]), comparison, String(rest.dropFirst(comparison.rawValue.count)))
  }
}

/// What a list shows: which records, which fields, in which order.
public struct ListRequest: Sendable {
  public var columns: [FieldDescription]
  public var filters: [Filter] = []
  /// Field names, a leading `-` for descending.
  public var sort: [String] = []
  public var limit: Int?
  /// Whether references are told by name, for people to read, instead of by key, to be imported.
  public var namesReferences = false

  public init(_ entity: EntityDescription) {
    columns = entity.fields.filter { $0.visibility == .shown }
  }

  /// Every record with everything that may be printed: what an export holds.
  public static func whole(_ entity: EntityDescription) -> ListRequest {
    var request = ListRequest(entity)
    request.columns = entity.fields.filter { $0.visibility != .never }
    return request
  }
}

extension Store {
  /// Streams the records that a request asks for, each as texts in the order of its columns.
  public func list(
    _ entity: EntityDescription, _ request: ListRequest, knownAt: KnownAt? = nil,
    _ body: ([String?]) throws -> Void
  ) throws {
    if let field = request.columns.first(where: { $0.visibility == .never }) {
      throw StoreError.neverShown(entity, field)
    }
    try read(knownAt: knownAt) { connection in
      var query: SQL =
        "select \(request.columns.map { request.namesReferences ? $0.nameText : $0.text() }.joined(separator: ", ")) from \(entity.from)"
      let conditions = try request.filters.map { try condition($0, on: entity, in: connection) }
      if !conditions.isEmpty {
        query = query + " where " + conditions.joined(separator: " and ")
      }
      query = query + " order by \(try order(request.sort, of: entity).joined(separator: ", "))"
      if let limit = request.limit { query = query + " limit \(limit)" }
      try connection.forEachRow(query) { row in try body(row.values) }
    }
  }

  private func order(_ sort: [String], of entity: EntityDescription) throws -> [SQL] {
    let asked: [SQL] = try sort.map { item in
      let descending = item.hasPrefix("-")
      let field = try entity.known(descending ? String(item.dropFirst()) : item)
      if field.visibility == .never { throw StoreError.neverShown(entity, field) }
      if field.isSealed { throw StoreError.sealedField(entity, field) }
      let expression: SQL = field.orderingText
      return descending ? "\(expression) desc nulls last" : "\(expression) nulls last"
    }
    return asked + entity.standingOrder
  }

  private func condition(
    _ filter: Filter, on entity: EntityDescription, in connection: Connection
  ) throws -> SQL {
    let field = try entity.known(filter.name)
    let isBlank = filter.comparison != .contains && field.isBlank(Cell(filter.value))
    if filter.value.isEmpty || isBlank {
      return filter.comparison == .notEqual
        ? "\(field.text()) is not null" : "\(field.text()) is null"
    }
    if field.isSealed {
      guard filter.comparison == .equal else { throw StoreError.sealedField(entity, field) }
      return "t.id::text = \(try identify(entity, filter.value, in: connection))"
    }
    if filter.comparison == .contains, !field.choices.isEmpty, case .column = field.storage {
      return field.isAmong(field.choices.filter { $0.contains(filter.value) }.map(\.code))
    }
    if filter.comparison == .contains {
      let spelled = field.target?.spelled(filter.value) ?? filter.value
      return """
        (\(field.searchText()) ilike \(pattern(filter.value))
          or \(field.searchText()) ilike \(pattern(spelled)))
        """
    }
    let isUnordered = field.target != nil || field.isList
    if isUnordered, ![.equal, .notEqual].contains(filter.comparison) {
      throw StoreError.unordered(entity, field)
    }
    if let target = field.target {
      let id = try identify(target, filter.value, in: connection)
      return field.refers(to: id, unless: filter.comparison == .notEqual)
    }
    var draft = Draft(entity)
    let place = entity.position(of: field.name) ?? 0
    draft.read(Cell(filter.value), into: place)
    guard let value = draft.values[place] else {
      throw StoreError.invalid(entity, draft.findings)
    }
    return field.compares(filter.comparison, value)
  }

  private func pattern(_ value: String) -> String {
    let escaped = value.map { "%_\\".contains($0) ? "\\\($0)" : "\($0)" }
    return "%\(escaped.joined())%"
  }
}

extension EntityDescription {
  /// The order of records where none is asked for: by key, but what is dated by its day within what it
  /// belongs to.
  fileprivate var standingOrder: [SQL] {
    let days = keyFields.filter { $0.kind == .date }
    let owners = days.isEmpty ? [] : keyFields.filter { $0.target != nil }
    return owners.map { $0.text() } + days.map(\.orderingText) + [keyText(), "t.id"]
  }

  /// The field of that name.
  ///
  /// - Throws: `StoreError.unknownField` with the nearest names.
  public func known(_ name: String) throws -> FieldDescription {
    let plain = name.replacing("-", with: "_")
    if let field = field(named: plain) { return field }
    if let field = fields.first(where: { $0.label.zh == name || $0.label.en == name }) {
      return field
    }
    throw StoreError.unknownField(
      self, name: name, nearest: nearest(to: plain, among: fields.map(\.name)))
  }
}
