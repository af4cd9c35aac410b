import Postgres

/// Two records that look the same and were found different. People dismiss and restore such a pair;
/// what changes did to it is told like that of any record.
struct Distinction: DerivedRows {
  static let table = "distinct_records"
  static let noun = "distinction"
  static let title = Text(zh: "不重复确认", en: "Pair found different")
  static let key = ["noun", "one", "other"]

  let kind = Field<PlainText>("noun", zh: "类别", en: "Kind")
  let one = Field<PlainText>("one", zh: "其一", en: "One")
  let other = Field<PlainText>("other", zh: "其二", en: "The other")

  /// The pair by the keys of the two, or by the id of what is gone.
  static var rows: SQL {
    """
    (select d.id, d.change_id, d.noun, \(key(of: "d.one_id")) as one,
      \(key(of: "d.other_id")) as other from \(name: table) d)
    """
  }

  private static func key(of id: SQL) -> SQL {
    let alike = Entities.all.filter { $0.type.likeness != nil }
    let cases = alike.map { entity -> SQL in
      """
      when \(literal: entity.noun) then (select \(entity.keyText()) from \(entity.from)
        where t.id = \(id)::\(trusted: entity.type.idType))
      """
    }
    return "coalesce(case d.noun \(cases.joined(separator: " ")) end, \(id))"
  }
}

extension Entities {
  /// What changes are told of: all entities, and what people found of their records.
  static let told = all + [EntityDescription(Distinction.self)]
}
