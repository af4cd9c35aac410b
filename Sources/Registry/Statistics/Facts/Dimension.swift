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
  /// Whether it is the section that the industry has in the edition of the day that a row is counted
  /// on; the column has that of 2017.
  private(set) var isOfEdition = false

  /// For what may have several of the values, the column that lists them.
  let list: String?

  init(
    _ name: String, zh: String, en: String, _ values: Values, isOfSchoolPeriod: Bool = false,
    list: String? = nil
  ) {
    self.name = name
    label = Text(zh: zh, en: en)
    self.values = values
    self.isOfSchoolPeriod = isOfSchoolPeriod
    self.list = list
  }

  /// The values it can take, where they can be listed.
  public var choices: [Choice] {
    if case .choices(let choices, _) = values { choices } else { [] }
  }

  /// The dimension with its values listed, where those are data: sections by the names that they have
  /// on a day, and found by any that they had.
  func listed(on connection: Connection, day: CalendarDate) throws -> Dimension {
    guard case .sections = values else { return self }
    let rows = try connection.rows(
      """
      select c.code, n.name, coalesce(n.name_en, n.name) as name_en, (
          select string_agg(concat_ws(';', o.name, o.name_en), ';') from industries o
          where o.code = c.code
        ) as others
      from (
        select code from industries where code ~ '^[A-Z]$' union select section from industries
      ) c
      left join lateral (
        select i.name, i.name_en from industries i where i.code = c.code
        order by coalesce(i.valid_from, '-infinity') <= \(day.text)::date desc,
          coalesce(i.valid_until, 'infinity') >= \(day.text)::date desc,
          i.valid_from desc nulls last, i.edition desc
        limit 1
      ) n on true
      where c.code is not null order by c.code
      """)
    let sections = rows.map { row -> Choice in
      let code = row["code"] ?? ""
      return Choice(
        code, zh: row["name"] ?? code, en: row["name_en"] ?? code,
        aliases: (row["others"] ?? "").split(separator: ";").map(String.init))
    }
    var listed = Dimension(
      name, zh: label.zh, en: label.en, .choices(sections, ranked: false))
    listed.isOfEdition = true
    return listed
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
