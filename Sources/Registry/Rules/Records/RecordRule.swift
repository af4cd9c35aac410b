import Postgres

/// A rule about stored records: one query that finds everything that breaks it.
///
/// The query reads the tables and facts without naming their schema, so that it answers about the
/// past as well. Its first columns are the noun, the record (the key people type), its school (a code, or
/// null) and the year (to which the case belongs; null: to any). What follows them, `detail` puts into
/// words: never a document number or birth date. Where the rule draws its line in that year, `(select
/// threshold from rule)` tells. To add one, write its `Rule` in `Rules/Catalogue`,
/// the query in the file of its subject here, and a passing and a failing case in `RecordRuleCases`.
public struct RecordRule: Sendable {
  public let rule: Rule
  let query: SQL
  let detail: @Sendable (Values) -> Text

  init(_ rule: Rule, _ query: SQL, detail: @escaping @Sendable (Values) -> Text) {
    self.rule = rule
    self.query = query
    self.detail = detail
  }

  /// What a query gives beyond the record, by place.
  struct Values: Sendable {
    let texts: ArraySlice<String?>

    subscript(_ place: Int) -> String {
      let index = texts.startIndex + place
      return texts.indices.contains(index) ? texts[index] ?? "—" : "—"
    }

    /// “ until …”, or nothing where there is no end.
    func upTo(_ place: Int) -> Text {
      self[place] == "—"
        ? Text(zh: "", en: "") : Text(zh: ",至\(self[place])", en: " until \(self[place])")
    }

    /// The name of an enumeration's code.
    func label<E: Enumeration>(_ place: Int, as type: E.Type) -> Text {
      E(rawValue: self[place])?.label ?? Text(zh: self[place], en: self[place])
    }
  }
}

/// The rules about stored records, one list per subject.
public enum RecordRules {
  public static let all: [RecordRule] =
    students + persons + graduates + certificates + agreements + committees + companies + stations
    + needs + schools + schoolYears

  static func rule(_ code: String) -> RecordRule? { all.first { $0.rule.code == code } }
}
