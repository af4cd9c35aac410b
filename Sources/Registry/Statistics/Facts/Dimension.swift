import Postgres
public import Tables

/// Something that figures can be split or filtered by: a column of the facts that have it.
public struct Dimension: Sendable {
  /// How a typed value is understood.
  enum Values: Sendable {
    case period(Period)
    /// One of a list; ranked ones compare by their place in it.
    case choices([Choice], ranked: Bool)
    /// Sections of the industries that are registered, by the names of their latest edition.
    case sections
    /// A record's key or any name it has had; `id` is the fact's column that refers to it, and
    /// `search` are those that `~` looks in.
    case record(any Entity.Type, id: String, search: [String])
    /// Any text that stands in a column of a table.
    case words(table: String, column: String)
  }

  /// The column in the facts' views, and what people type.
  public let name: String
  public let label: Text
  let values: Values
  /// Whether it is the school's of the day that a row is counted on, told by `school_tiers`; the
  /// column has it as it is today.
  let isOfSchoolPeriod: Bool

  init(
    _ name: String, zh: String, en: String, _ values: Values, isOfSchoolPeriod: Bool = false
  ) {
    self.name = name
    label = Text(zh: zh, en: en)
    self.values = values
    self.isOfSchoolPeriod = isOfSchoolPeriod
  }

  /// The values it can take, where they can be listed.
  public var choices: [Choice] {
    if case .choices(let choices, _) = values { choices } else { [] }
  }

  /// The dimension with its values listed, where those are data.
  func listed(on connection: Connection) throws -> Dimension {
    guard case .sections = values else { return self }
    let sections = try connection.rows(
      """
      select distinct on (code) code, name, coalesce(name_en, name) as name_en from industries
      where code ~ '^[A-Z]$'
      order by code, coalesce(valid_until, 'infinity') desc, valid_from desc nulls last, edition desc
      """
    ).map { Choice($0["code"] ?? "", zh: $0["name"] ?? "", en: $0["name_en"] ?? "") }
    return Dimension(name, zh: label.zh, en: label.en, .choices(sections, ranked: false))
  }

  public var kind: ValueKind {
    if case .period(.year) = values { .integer } else { .text }
  }

  var period: Period? {
    if case .period(let period) = values { period } else { nil }
  }
}

/// The years that figures are made up for.
enum Period: Sendable, Hashable {
  case year
  /// From 1 September to 31 August, written `2023/24`.
  case schoolYear

  /// The canonical text of a typed year (`2023`, `2023年`; `2023/24`, `2023-2024`, `2023学年`).
  func canonical(_ typed: String) -> String? {
    let digits = typed.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    guard let first = digits.first, first.count == 4, let start = Int(first) else { return nil }
    switch self {
    case .year:
      return digits.count == 1 ? first : nil
    case .schoolYear:
      let ending = String("\(start + 1)".suffix(2))
      let endings = digits.dropFirst()
      let isNext = endings.isEmpty || endings == [ending] || endings == ["\(start + 1)"]
      guard isNext else { return nil }
      return "\(first)/\(ending)"
    }
  }
}
