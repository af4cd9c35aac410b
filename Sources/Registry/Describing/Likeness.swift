/// How two records of an entity are recognised as one and the same, and what a merged one leaves.
public struct Likeness: Sendable {
  /// What such records have in common; a pair is told by the rule of the highest score.
  let rules: [Rule]
  /// The value that marks the record that gives way to the other: a number that was to be replaced.
  var givesWay: (field: String, value: String)?
  /// Fields in which two records of the same thing agree wherever both have them.
  var constant: [String] = []
  /// For a field by which a record is known, the entity that keeps its former values.
  var former: [String: any Entity.Type] = [:]

  /// One way to be alike: every term holds.
  struct Rule: Sendable {
    /// From 0 to 100: how likely it is that the two are the same.
    let score: Int
    let why: Text
    let terms: [Term]
  }

  enum Term: Sendable {
    /// Both have the field's value and it is equal.
    case same(String)
    /// A function of the database brings both values, or former ones, to one form.
    case alike(String, form: String)
    /// The values are equal, or one of them is not known.
    case compatible(String)
    /// Only the record that gives way has the marking value.
    case givingWay
    /// Records of another entity refer to both by `reference`, and to one record by `meeting`.
    case sharing(any Entity.Type, reference: String, meeting: String)
  }
}
