import Postgres
import Tables

/// What lists compare and order records by.
extension FieldDescription {
  /// What a list is ordered by: ranks for choices in their order, else the column itself.
  var orderingText: SQL {
    if !choices.isEmpty, !isList, case .column = storage {
      return "array_position(\(choices.map(\.code)), \(text()))"
    }
    if case .column(let name) = storage { return "t.\(name: name)" }
    return text()
  }

  /// What `~` looks in: keys and names of what is referred to, else the field's text.
  func searchText() -> SQL {
    target?.type.nameField == nil ? text() : "(\(text()) || ' ' || \(nameText))"
  }

  /// Whether the value, or one of several, is among codes.
  func isAmong(_ codes: [String]) -> SQL {
    isList
      ? "coalesce(t.\(name: column ?? name) && \(codes), false)" : "\(text()) = any(\(codes))"
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
  func compares(_ comparison: Filter.Comparison, _ value: String) -> SQL {
    if isList {
      let holds: SQL = "t.\(name: column ?? name) @> \(self.value(of: "\(value)"))"
      return comparison == .equal ? holds : "(\(holds)) is not true"
    }
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
      return isAmong(allowed)
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
