import Registry
import TestSupport

/// A small registry that store tests begin with.
enum Example {
  static let creditCode = "91442000MA51ABCD47"
  static let number = "442000200503120013"

  static func fill(_ store: Store) throws {
    for draft in [
      Draft(
        "school",
        ["code": "4420001", "name": "示例技师学院", "tier": "technician_college", "town": "小榄"]),
      Draft("school", ["code": "4420002", "name": "示例技工学校", "tier": "技工学校"]),
      Draft("major", ["school": "4420001", "name": "数控加工", "level": "高级工"]),
      Draft("major", ["school": "4420001", "name": "数控加工", "level": "中级工"]),
      Draft("company", ["credit_code": creditCode, "name": "中山市示例机电有限公司"]),
      Draft(
        "agreement",
        [
          "number": "校企协〔2023〕1号", "schools": "示例技师学院;4420002",
          "companies": creditCode, "signed_on": "2023-01-05", "ends_on": "2025-12-31",
        ]),
      Draft(
        "station",
        ["plaque_number": "ZS-001", "name": "示例站", "host": creditCode, "listed_on": "2023-05-01"]),
      Draft("person", ["name": "张三", "document_number": number]),
      Draft(
        "student",
        [
          "person": number, "school": "4420001", "student_no": "2020001", "major": "数控加工",
          "level": "高级工", "entered_on": "2020-09-01",
        ]),
      Draft("graduate", ["student": "4420001/2020001", "graduated_on": "2023-07-01"]),
      Draft(
        "certificate",
        [
          "number": "Y000144000001233000001", "person": number, "occupation": "车工",
          "level": "高级工", "issued_on": "2023-06-10", "station": "ZS-001",
        ]),
    ] {
      _ = try store.add(draft)
    }
  }

  /// The registry as it was before the student graduated.
  static func fillEnrolled(_ store: Store) throws {
    try fill(store)
    _ = try store.remove(try entity("graduate"), key: "4420001/2020001")
  }

  static func entity(_ noun: String) throws -> EntityDescription {
    guard let entity = Entities.description(noun: noun) else { throw NoSuchNoun() }
    return entity
  }

  struct NoSuchNoun: Error {}
}

extension RecordVersion {
  /// The value of a field, by its name.
  func value(_ name: String, of entity: EntityDescription) -> String? {
    entity.position(of: name).flatMap { values[$0] }
  }
}
