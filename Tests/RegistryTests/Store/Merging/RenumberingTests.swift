import Registry
import TestSupport
import Testing

@Suite struct RenumberingTests {
  @Test func `a temporary number is replaced by the real one in one change`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let person = try Example.entity("person")
      _ = try store.add(
        Draft(
          "person", ["name": "李四", "document_number": Twins.temporary, "nation": "汉族"]))
      _ = try store.add(Twins.student(Twins.temporary, no: "T1", level: "中级工"))
      let latest = try #require(try store.latestChange())
      let outcome = try store.change(
        Draft("person", ["document_number": Twins.mistyped]), key: Twins.temporary, reason: "补录")
      #expect(outcome.notes.map(\.finding.code) == ["W-MG-02"])
      #expect(outcome.after.change == latest + 1)
      for (field, value) in [
        ("name", "李四"), ("nation", "汉族"), ("document_kind", "resident_id"), ("sex", "male"),
        ("birth_on", "2005-03-12"),
      ] {
        #expect(outcome.after.value(field, of: person) == value, "\(field)")
      }
      #expect(outcome.before.id != outcome.after.id)
      for number in [Twins.temporary, Twins.mistyped] {
        #expect(try store.show(person, key: number).id == outcome.after.id)
      }
      let student = try Example.entity("student")
      #expect(
        try store.show(student, key: "4420001/T1").value("person", of: student)
          == outcome.after.id)
      #expect(try store.rowCounts()["person"] == 2)
      let old = try store.history(person, key: Twins.temporary)
      #expect(old.map { $0.version == nil } == [false, true] && old.last?.reason == "补录")
      #expect(
        try store.show(person, key: Twins.temporary, knownAt: .change(latest)).id
          == outcome.before.id)
    }
  }

  @Test func `a number that contradicts the registered sex or birth date needs those as well`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      let person = try Example.entity("person")
      _ = try store.add(
        Draft(
          "person",
          [
            "name": "李四", "document_number": Twins.temporary, "sex": "女", "birth_on": "1992-01-01",
          ]))
      let latest = try store.latestChange()
      func change(_ values: KeyValuePairs<String, String>) throws -> [String] {
        do {
          let draft = Draft("person", values)
          return try store.change(draft, key: Twins.temporary).notes.map(\.finding.code)
        } catch StoreError.invalid(_, let findings) {
          #expect(!findings.contains { $0.finding.message.zh.contains("1992") })
          return findings.map { "\($0.finding.code) \(person.fields[$0.place ?? 0].name)" }
        }
      }
      #expect(
        try change(["document_number": Twins.real]) == ["E-ID-07 sex", "E-ID-07 birth_on"])
      #expect(
        try change(["document_number": Twins.real, "sex": "男"]) == ["E-ID-07 birth_on"])
      #expect(try store.latestChange() == latest)
      #expect(
        try change(["document_number": Twins.real, "sex": "男", "birth_on": "2005-03-12"])
          == ["W-MG-02"])
      let steps = try store.history(person, key: Twins.real)
      #expect(steps.map(\.merged.count) == [1])
    }
  }

  @Test func `a number that was put right can be put back, and its own again changes nothing`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let person = try Example.entity("person")
      let first = try store.change(
        Draft("person", ["document_number": Twins.mistyped]), key: Example.number)
      let back = try store.change(
        Draft("person", ["document_number": Example.number]), key: Twins.mistyped)
      #expect(back.after.id == first.before.id)
      #expect(try store.rowCounts()["person-alias"] == 1)
      #expect(try store.show(person, key: Twins.mistyped).id == back.after.id)
      let same = try store.change(
        Draft("person", ["document_number": Example.number]), key: Twins.mistyped)
      #expect(!same.changed)
    }
  }

  @Test func `a number that another person has, or had, is not taken from that one`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let person = try Example.entity("person")
      for number in [Twins.mistyped, Twins.woman] {
        _ = try store.add(Draft("person", ["name": "王五", "document_number": number]))
      }
      func refused(_ number: String) -> Bool {
        do {
          _ = try store.change(Draft("person", ["document_number": number]), key: Example.number)
          return false
        } catch StoreError.keyTaken(_, _, let other) {
          return (try? store.show(person, key: number).id) == other
        } catch {
          return false
        }
      }
      #expect(refused(Twins.woman))
      _ = try store.merge(
        person, Twins.woman, into: Twins.mistyped, reason: "重复", despiteDifferences: true)
      #expect(refused(Twins.woman))
      #expect {
        _ = try store.add(Draft("person", ["name": "王五", "document_number": Twins.woman]))
      } throws: { error in
        if case StoreError.formerKey = error { true } else { false }
      }
    }
  }

  @Test func `a passport in place of a temporary number needs its kind, and keeps the birth date`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      _ = try store.add(
        Draft(
          "person",
          [
            "name": "约翰", "document_number": Twins.temporary, "birth_on": "2005-03-12",
            "sex": "male",
          ]))
      #expect(throws: StoreError.self) {
        try store.change(Draft("person", ["document_number": "E12345678"]), key: Twins.temporary)
      }
      let after = try store.change(
        Draft("person", ["document_kind": "passport", "document_number": "E12345678"]),
        key: Twins.temporary
      ).after
      let person = try Example.entity("person")
      #expect(after.value("birth_on", of: person) == "2005-03-12")
      #expect(after.value("document_kind", of: person) == "passport")
    }
  }
}
