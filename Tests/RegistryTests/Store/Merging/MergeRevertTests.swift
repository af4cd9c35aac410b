import Registry
import TestSupport
import Testing

/// A merge is one change, and undoing that change undoes the whole of it.
@Suite struct MergeRevertTests {
  @Test func `undoing merges and a new number leaves everything as it was before`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let (company, person) = (try Example.entity("company"), try Example.entity("person"))
      for place in 0...1 { _ = try store.add(Twins.company(place, "示例机电\(place)")) }
      _ = try store.change(Draft("company", ["industry": "C34"]), key: Example.creditCode)
      _ = try store.change(Draft("company", ["name": "示例旧名"]), key: Example.creditCode)
      _ = try store.add(
        Draft(
          "agreement",
          [
            "number": "XQ2", "schools": "4420001",
            "companies": "\(Twins.codes[0]);\(Example.creditCode)", "signed_on": "2024-01-05",
          ]))
      _ = try store.add(
        Draft("person", ["name": "张三", "document_number": Twins.temporary, "nation": "汉族"]))
      _ = try store.add(Twins.student(Twins.temporary, no: "T1", level: "中级工"))
      try store.dismissDuplicates(company, Twins.codes[1], Example.creditCode, reason: "x")
      let steps: [() throws -> Void] = [
        { _ = try store.merge(company, Example.creditCode, into: Twins.codes[0], reason: "重复") },
        { _ = try store.merge(company, Twins.codes[0], into: Twins.codes[1], reason: "重复") },
        { _ = try store.merge(person, Twins.temporary, into: Example.number, reason: "补录") },
        {
          _ = try store.change(
            Draft("person", ["document_number": Twins.mistyped]), key: Example.number)
        },
        {
          _ = try store.change(
            Draft("person", ["document_number": Example.number]), key: Twins.mistyped)
        },
      ]
      var states = [try Dump(store)]
      var changes: [Int64] = []
      for step in steps {
        try step()
        changes.append(try #require(try store.latestChange()))
        states.append(try Dump(store))
      }
      var undoings: [Int64] = []
      for place in steps.indices.reversed() {
        let outcome = try store.revert(
          changes[place], overLater: place < steps.count - 1, reason: "误并")
        #expect(try Dump(store) == states[place], "\(place)")
        undoings.append(try #require(outcome.change))
      }
      for place in steps.indices {
        _ = try store.revert(undoings.removeLast(), overLater: true)
        #expect(try Dump(store) == states[place + 1], "\(place) again")
      }
    }
  }

  @Test
  func `what came to the survivor since stops the undoing, and stays there when told to go on`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      let company = try Example.entity("company")
      for place in 0...1 { _ = try store.add(Twins.company(place, "示例机电\(place)")) }
      for (number, code) in [("XQ1", Twins.codes[0]), ("XQ2", Twins.codes[1])] {
        _ = try store.add(Self.demand(number, of: code))
      }
      let merge = try store.merge(company, Twins.codes[0], into: Twins.codes[1], reason: "重复")
        .survivor.change
      // What either had before may be changed: it goes back to the one that it was of.
      _ = try store.change(Draft("demand", ["people": "9"]), key: "XQ2")
      let later = try store.add(Self.demand("XQ3", of: Twins.codes[0])).0.change
      let told = { (changes: [LaterChange]) in
        changes.map { "\($0.id) \($0.records.map { "\($0.noun) \($0.keys)" })" }
      }
      let expected = ["\(later) [\"demand [\\\"XQ3\\\"]\"]"]
      #expect {
        try store.revert(merge)
      } throws: { error in
        guard case StoreError.changedSince(_, let changes) = error else { return false }
        return told(changes) == expected
      }
      let outcome = try store.revert(merge, overLater: true)
      #expect(told(outcome.staying) == expected)
      let demand = try Example.entity("demand")
      for (number, code) in [("XQ1", 0), ("XQ2", 1), ("XQ3", 1)] {
        #expect(
          try store.show(demand, key: number).value("company", of: demand) == Twins.codes[code])
      }
    }
  }

  private static func demand(_ number: String, of company: String) -> Draft {
    Draft(
      "demand",
      [
        "number": number, "company": company, "occupation": "车工", "people": "3",
        "raised_on": "2024-01-0\(number.suffix(1))",
      ])
  }
}
