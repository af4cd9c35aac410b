import Registry
import Tables
import TestSupport
import Testing

@Suite struct AttentionTests {
  @Test func `temporary numbers are counted as what needs attention, and marked`() async throws {
    try await TestRegistry.withRegistry { store in
      #expect(try store.attention().isEmpty)
      for index in 1...3 {
        _ = try store.add(
          Draft("person", ["name": "学员", "document_number": "99944200000010000\(index)"]))
      }
      let found = try store.attention()
      #expect(found.map(\.count) == [3])
      let kind = try Example.entity("person").known("document_kind")
      #expect(found.map(\.field.name) == [kind.name])
      #expect(kind.shown("temporary", .zh) == "临时学籍号(待更换)")
      var notes: [Finding] = []
      for language in Language.allCases {
        #expect(try kind.read(.init(kind.shown("temporary", language)), &notes) == "temporary")
      }
      #expect(kind.shown("passport", .zh) == "护照")
    }
  }
}
