import Registry
import TestSupport

/// Records that are entered twice, as the tests of merging begin with.
enum Twins {
  /// Valid credit codes of made-up companies.
  static let codes = ["91442000617923454X", "91110000600037341L", "N2442000MF0123451B"]
  /// A temporary student number, and numbers with the same birth date and sex.
  static let temporary = "999442000100100001"
  static let real = "442000200503120013"
  static let mistyped = "44200020050312003X"
  static let woman = "442000200503120021"

  /// Pairs as `merged>survivor score`, by name.
  static func told(_ store: Store, _ noun: String) throws -> [String] {
    try store.duplicates(try Example.entity(noun)).pairs.map {
      "\($0.merged.name)>\($0.survivor.name) \($0.score)"
    }
  }

  static func company(_ code: Int, _ name: String) -> Draft {
    Draft("company", ["credit_code": codes[code], "name": name])
  }

  /// A student of the example's school and date of entry.
  static func student(_ number: String, no: String, level: String) -> Draft {
    Draft(
      "student",
      [
        "person": number, "school": "4420001", "student_no": no, "major": "数控加工", "level": level,
        "entered_on": "2020-09-01",
      ])
  }
}
