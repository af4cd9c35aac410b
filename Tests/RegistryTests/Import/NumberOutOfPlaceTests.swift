import Registry
import TestSupport
import Testing

/// Document numbers in columns that would keep them unsealed.
@Suite struct NumberOutOfPlaceTests {
  private let number = Example.number

  @Test func `a resident number is refused in every field that would keep it`() throws {
    for entity in Entities.all {
      for field in entity.fields {
        let draft = Draft(entity.noun, ["\(field.name)": number])
        let isRefused = draft.hasErrors && draft[field.name] == nil
        let isLookedUp = field.target != nil || field.isSealed
        #expect(isRefused != isLookedUp, "\(entity.noun) \(field.name)")
      }
    }
  }

  @Test(arguments: [
    "442000200503120013", "４４２０００２００５０３１２００１３", "442000 20050312 0013", "见442000200503120013号",
    "44200020050312003x",
  ])
  func `in whatever form it stands`(text: String) {
    let draft = Draft("recognition", ["title": text, "remarks": text])
    #expect(draft.findings.contains { $0.finding.code == "E-ID-14" })
    #expect(!draft.findings.contains { $0.value?.contains("20050312") == true })
  }

  @Test func `other codes stay allowed`() {
    for (noun, field, text) in [
      ("school", "credit_code", "442000200504010158"),
      ("school", "credit_code", "124420004557000547"),
      ("school", "code", "124420004557000547"), ("student", "student_no", "442000200503120010"),
      ("certificate", "number", "Y000144000001233000001"),
      ("certificate", "number", "1819000000403456"), ("agreement", "number", "202309011234567890"),
    ] {
      let draft = Draft(noun, ["\(field)": text])
      #expect(draft[field] == text && !draft.hasErrors, "\(noun) \(field) \(text)")
    }
  }

  @Test func `an import tells each such row, and a value set for all rows`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let path = try sheets.csv(
          "院校.csv", "院校代码,院校名称,院校类型", "001,甲学校,技工学校", "\(number),乙学校,技工学校")
        let report = try store.take(path, as: "school")
        #expect(report.lines == ["3 E-ID-14"] && report.change == nil)
        #expect(report.problems.map(\.value) == ["442000********0013"])
        #expect(try store.take(path, as: "school", goodRows: true).counts == [2, 1, 0, 0, 1])
        let all = try store.take(path, as: "school", set: ["authority": "教育局\(number)"])
        #expect(all.lines == ["0 E-ID-14", "3 E-ID-14"])
      }
    }
  }
}
