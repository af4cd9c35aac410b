import Postgres
import Registry
import TestSupport
import Testing

@Suite struct MergeTests {
  @Test func `everything that referred to a company refers to the one it was merged into`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.add(Twins.company(0, "中山市示例机电有限责任公司"))
      _ = try store.add(
        Draft(
          "agreement",
          [
            "number": "甲2", "schools": "4420001",
            "companies": "\(Twins.codes[0]);\(Example.creditCode)",
            "signed_on": "2024-01-05",
          ]))
      _ = try store.change(
        Draft("graduate", ["employer_company": Example.creditCode]), key: "4420001/2020001")
      let company = try Example.entity("company")
      let outcome = try store.merge(
        company, Example.creditCode, into: Twins.codes[0], reason: "同一企业")
      #expect(
        outcome.moved.map { "\($0.entity.noun) \($0.count)" }
          == ["agreement 2", "station 1", "graduate 1"])
      for (noun, key, field) in [
        ("agreement", "校企协〔2023〕1号", "companies"), ("agreement", "甲2", "companies"),
        ("station", "ZS-001", "host"), ("graduate", "4420001/2020001", "employer_company"),
      ] {
        let entity = try Example.entity(noun)
        let record = try store.show(entity, key: key)
        #expect(record.value(field, of: entity) == Twins.codes[0], "\(noun) \(key)")
        #expect(record.change == outcome.survivor.change)
      }
      #expect(try store.rowCounts()["company"] == 1)
      for key in [Example.creditCode, "中山市示例机电有限公司", Twins.codes[0]] {
        #expect(try store.show(company, key: key).id == outcome.survivor.id, "\(key)")
      }
      #expect(try store.rowCounts()["company-code"] == 1)
      #expect(try store.rowCounts()["company-name"] == 1)
    }
  }

  @Test func `the survivor gets what it lacks, and keeps its own where they differ`() async throws {
    try await TestRegistry.withRegistry { store in
      let company = try Example.entity("company")
      _ = try store.add(Twins.company(0, "甲公司"))
      _ = try store.add(Twins.company(1, "甲有限公司"))
      _ = try store.change(
        Draft("company", ["industry": "C34", "town": "小榄"]), key: Twins.codes[0])
      _ = try store.change(Draft("company", ["industry": "C35"]), key: Twins.codes[1])
      let outcome = try store.merge(company, Twins.codes[0], into: Twins.codes[1], reason: "重复")
      #expect(outcome.filled.map(\.name) == ["town"])
      #expect(
        outcome.differences.map { "\($0.field.name) \($0.kept) \($0.givenUp)" }
          == ["industry 35 34"])
      #expect(outcome.survivor.value("town", of: company) == "442000118")
      #expect(outcome.survivor.value("name", of: company) == "甲有限公司")
      #expect(try store.latestChange() == outcome.survivor.change)
    }
  }

  @Test func `codes of a chain of merges all lead to its end, and are taken by nobody else`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      let company = try Example.entity("company")
      for place in 0...2 { _ = try store.add(Twins.company(place, "甲公司\(place)")) }
      try store.dismissDuplicates(company, Twins.codes[0], Twins.codes[2], reason: "x")
      try store.dismissDuplicates(company, Twins.codes[0], Twins.codes[1], reason: "x")
      _ = try store.merge(company, Twins.codes[0], into: Twins.codes[1], reason: "重复")
      _ = try store.merge(company, Twins.codes[1], into: Twins.codes[2], reason: "重复")
      for code in Twins.codes {
        #expect(try store.show(company, key: code).value("name", of: company) == "甲公司2")
      }
      #expect {
        _ = try store.add(Twins.company(0, "另一公司"))
      } throws: { error in
        guard case StoreError.formerKey(_, let key, let now) = error else { return false }
        return key == Twins.codes[0] && now == Twins.codes[2]
      }
      #expect(throws: StoreError.self) {
        try store.merge(company, Twins.codes[0], into: Twins.codes[2], reason: "x")
      }
      let connection = try TestRegistry.owner(of: store)
      #expect(try connection.row("select count(*) as n from distinct_records").int("n") == 0)
    }
  }

  @Test func `persons of another sex or birth date are merged only by express wish`() async throws {
    try await TestRegistry.withRegistry { store in
      let person = try Example.entity("person")
      for number in [Twins.real, Twins.woman] {
        _ = try store.add(Draft("person", ["name": "张三", "document_number": number]))
      }
      #expect {
        try store.merge(person, Twins.woman, into: Twins.real, reason: "重复")
      } throws: { error in
        guard case StoreError.differentThings(_, _, _, let found) = error else { return false }
        return found.map(\.field.name) == ["document_number", "sex"]
          && found[0].givenUp == "442000********0021" && found[0].kept == "442000********0013"
      }
      let outcome = try store.merge(
        person, Twins.woman, into: Twins.real, reason: "重复", despiteDifferences: true)
      #expect(outcome.differences.map(\.field.name) == ["document_number", "sex"])
      #expect(try store.show(person, key: Twins.woman).id == outcome.survivor.id)
    }
  }

  @Test func `two numbers of one person are merged by express wish, and both find the person`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      let person = try Example.entity("person")
      for number in [Twins.real, Twins.mistyped] {
        _ = try store.add(Draft("person", ["name": "张三", "document_number": number]))
      }
      #expect {
        try store.merge(person, Twins.mistyped, into: Twins.real, reason: "重复")
      } throws: { error in
        guard case StoreError.differentThings(_, _, _, let found) = error else { return false }
        return found.map(\.field.name) == ["document_number"]
      }
      let outcome = try store.merge(
        person, Twins.mistyped, into: Twins.real, reason: "重复", despiteDifferences: true)
      for (number, how) in [(Twins.real, SearchHit.How.exact), (Twins.mistyped, .former)] {
        let hits = try store.search(SearchRequest(number)).hits
        #expect(hits.map(\.id) == [outcome.survivor.id] && hits.map(\.how) == [how])
        #expect(hits.allSatisfy { !$0.matched.contains(number) })
      }
      let latest = try store.latestChange()
      #expect(throws: StoreError.self) {
        try store.merge(person, Twins.mistyped, into: Twins.real, reason: "　 ")
      }
      #expect(try store.latestChange() == latest)
    }
  }

  @Test func `a temporary number is merged into a real one, never the other way`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let person = try Example.entity("person")
      _ = try store.add(
        Draft("person", ["name": "张三", "document_number": Twins.temporary, "nation": "汉族"]))
      _ = try store.add(Twins.student(Twins.temporary, no: "T1", level: "中级工"))
      #expect {
        try store.merge(person, Example.number, into: Twins.temporary, reason: "重复")
      } throws: { error in
        if case StoreError.mergesBackwards = error { true } else { false }
      }
      let outcome = try store.merge(
        person, Twins.temporary, into: Example.number, reason: "补录正式号码")
      #expect(outcome.moved.map { "\($0.entity.noun) \($0.count)" } == ["student 1"])
      #expect(outcome.filled.map(\.name) == ["nation"])
      #expect(try store.show(person, key: Twins.temporary).id == outcome.survivor.id)
      let student = try Example.entity("student")
      #expect(
        try store.show(student, key: "4420001/T1").value("person", of: student)
          == outcome.survivor.id)
      #expect(try store.duplicates(person).pairs.isEmpty)
    }
  }

  @Test func `what can't both be the survivor's is named in pairs, and nothing moves`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let person = try Example.entity("person")
      _ = try store.add(Draft("person", ["name": "张三", "document_number": Twins.mistyped]))
      _ = try store.add(Twins.student(Twins.mistyped, no: "2020002", level: "高级工"))
      let latest = try store.latestChange()
      #expect {
        try store.merge(
          person, Twins.mistyped, into: Example.number, reason: "重复", despiteDifferences: true)
      } throws: { error in
        guard case StoreError.mergeCollides(_, _, _, let collisions) = error else { return false }
        return collisions.map { "\($0.entity.noun) \($0.key) \($0.other)" }
          == ["student 4420001/2020002 4420001/2020001"]
          && collisions[0].rule.zh == "该人员已在同一专业同一时间入学"
      }
      #expect(try store.latestChange() == latest)
      #expect(try store.rowCounts()["person"] == 2)
    }
  }

  @Test func `records that collide in what neither gives are named like others`() async throws {
    try await TestRegistry.withRegistry { store in
      let company = try Example.entity("company")
      for (place, number) in ["XQ1", "XQ2"].enumerated() {
        _ = try store.add(Twins.company(place, "示例机电\(place)"))
        _ = try store.add(
          Draft(
            "demand",
            [
              "number": number, "company": Twins.codes[place], "occupation": "车工", "people": "3",
              "raised_on": "2024-01-01",
            ]))
      }
      #expect {
        try store.merge(company, Twins.codes[0], into: Twins.codes[1], reason: "重复")
      } throws: { error in
        guard case StoreError.mergeCollides(_, _, _, let collisions) = error else { return false }
        return collisions.map { "\($0.key) \($0.other)" } == ["XQ1 XQ2"]
      }
    }
  }

  @Test func `every row that a merge touches is in the past as well`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.add(Twins.company(0, "示例机电"))
      let company = try Example.entity("company")
      let before = try #require(try store.latestChange())
      var was: [[String?]] = []
      try store.list(try Example.entity("station"), .init(try Example.entity("station"))) {
        was.append($0)
      }
      _ = try store.merge(company, Example.creditCode, into: Twins.codes[0], reason: "重复")
      var then: [[String?]] = []
      try store.list(
        try Example.entity("station"), .init(try Example.entity("station")),
        knownAt: .change(before)
      ) { then.append($0) }
      #expect(then == was)
      let connection = try TestRegistry.owner(of: store)
      let untracked = try connection.rows(
        """
        select relname from pg_class where relnamespace = 'registry'::regnamespace and relkind = 'r'
          and relname not in ('changes', 'change_files', 'disclosures', 'migrations') and relname !~ '^han_'
          and to_regclass('history.' || relname) is null
        """)
      #expect(untracked.isEmpty)
    }
  }
}
