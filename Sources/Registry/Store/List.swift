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
    if filter.comparison == .contains {
      return "\(field.searchText()) ilike \(pattern(filter.value))"
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

extension FieldDescription {
  /// What a list is ordered by: ranks for choices in their order, else the column itself.
  fileprivate var orderingText: SQL {
    if !choices.isEmpty, case .column = storage {
      return "array_position(\(choices.map(\.code)), \(text()))"
    }
    if case .column(let name) = storage { return "t.\(name: name)" }
    return text()
  }

  /// What `~` looks in: keys and names of what is referred to, else the field's text.
  fileprivate func searchText() -> SQL {
    target?.type.nameField == nil ? text() : "(\(text()) || ' ' || \(nameText))"
  }

  func refers(to id: String, unless negated: Bool) -> SQL {
    let positive: SQL
    switch storage {
    case .links(let table, let type):
      let column = Entities.description(of: type).linkColumn
      positive = """
        exists (select from \(name: table) l where l.\(name: ownerColumn(of: table)) = t.id
          and l.\(name: column)::text = \(id))
        """
    default:
      positive = "t.\(name: column ?? name)::text = \(id)"
    }
    return negated ? "not (\(positive))" : positive
  }

  /// Compares with a canonical text; values with an order of their own compare by it.
  fileprivate func compares(_ comparison: Filter.Comparison, _ value: String) -> SQL {
    if let rank = choices.firstIndex(where: { $0.code == value }) {
      let allowed = choices.enumerated().filter { place, _ in
        switch comparison {
        case .equal, .contains: place == rank
        case .notEqual: place != rank
        case .atLeast: place >= rank
        case .atMost: place <= rank
        case .more: place > rank
        case .less: place < rank
        }
      }.map(\.element.code)
      return "\(text()) = any(\(allowed))"
    }
    let column: SQL = "t.\(name: column ?? name)"
    switch comparison {
    case .equal, .contains: return "\(column) = \(value)"
    case .notEqual: return "\(column) is distinct from \(value)"
    case .atLeast: return "\(column) >= \(value)"
    case .atMost: return "\(column) <= \(value)"
    case .more: return "\(column) > \(value)"
    case .less: return "\(column) < \(value)"
    }
  }
}
