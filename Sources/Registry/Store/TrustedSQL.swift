import Postgres

/// Interpolations for texts that the project's own code wrote, never a person.
extension SQL.Interpolation {
  /// A type's name from a field's description.
  mutating func appendInterpolation(trusted text: String) {
    appendInterpolation(SQL(trusted: text))
  }

  /// A number that is part of an alias.
  mutating func appendInterpolation(index: Int) {
    appendInterpolation(SQL(trusted: "\(index)"))
  }
}
