import Postgres
import Registry
import TestSupport
import Testing

@Suite struct DuplicatesTests {
  @Test(arguments: [
    ("中山市甲机电有限公司", "中山市甲机电有限责任公司", 90),
    ("甲机电（中山）有限公司", "甲机电(中山)有限 公司", 90),
    ("中山市甲机电有限公司", "广东省中山市甲机电有限公司", 70),
    ("甲机电有限公司", "中山市甲机电有限责任公司", 70),
    ("甲机电有限公司", "乙机电有限公司", 0),
    ("中山市有限公司", "广东省有限公司", 0),
  ])
  func `companies are alike where their names differ only in spelling or place`(
    one: String, other: String, score: Int
  ) async throws {
    try await TestRegistry.withRegistry { store in
      _ = try store.add(Twins.company(0, one))
      _ = try store.add(Twins.company(1, other))
      let found = try store.duplicates(try Example.entity("company"))
      #expect(found.pairs.map(\.score) == (score == 0 ? [] : [score]))
      #expect(found.count == found.pairs.count)
    }
  }

  @Test func `a name that a company had before counts as well`() async throws {
    try await TestRegistry.withRegistry { store in
      _ = try store.add(Twins.company(0, "甲机电有限公司"))
      _ = try store.change(Draft("company", ["name": "丙科技有限公司"]), key: Twins.codes[0])
      _ = try store.add(Twins.company(1, "甲机电有限责任公司"))
      #expect(try store.duplicates(try Example.entity("company")).pairs.map(\.score) == [90])
    }
  }

  @Test func `persons are alike by name, sex and birth date under two numbers`() async throws {
    try await TestRegistry.withRegistry { store in
      for (name, number) in [
        ("阿依·古丽", Twins.real), ("阿依古丽", Twins.mistyped), ("阿依古丽", Twins.woman),
      ] {
        _ = try store.add(Draft("person", ["name": name, "document_number": number]))
      }
      let pairs = try store.duplicates(try Example.entity("person")).pairs
      #expect(pairs.map(\.score) == [90])
      #expect(Set(pairs.flatMap { [$0.merged.name, $0.survivor.name] }) == ["阿依·古丽", "阿依古丽"])
    }
  }

  @Test func `a temporary number gives way, and the same school makes it likelier`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.add(Draft("person", ["name": "张三", "document_number": Twins.temporary]))
      #expect(try Twins.told(store, "person") == ["张三>张三 40"])
      _ = try store.add(Twins.student(Twins.temporary, no: "T1", level: "中级工"))
      let pair = try #require(try store.duplicates(try Example.entity("person")).pairs.first)
      #expect(pair.score == 80)
      #expect(pair.merged.references == 1 && pair.survivor.references == 2)
      let person = try Example.entity("person")
      #expect(
        try store.show(person, key: pair.merged.key).value("document_kind", of: person)
          == "temporary")
    }
  }

  @Test func `the record that more refer to is the one proposed to stay`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.add(Twins.company(0, "中山市示例机电有限责任公司"))
      #expect(
        try Twins.told(store, "company") == ["中山市示例机电有限责任公司>中山市示例机电有限公司 90"])
      let pair = try store.duplicates(try Example.entity("company")).pairs[0]
      #expect(pair.survivor.references == 2 && pair.survivor.key == Example.creditCode)
    }
  }

  @Test func `what was found different is proposed no more, until that is taken back`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      let company = try Example.entity("company")
      _ = try store.add(Twins.company(0, "甲机电有限公司"))
      _ = try store.add(Twins.company(1, "甲机电有限责任公司"))
      try store.dismissDuplicates(company, Twins.codes[1], Twins.codes[0], reason: "母子公司")
      #expect(try store.duplicates(company).pairs.isEmpty)
      let latest = try store.latestChange()
      var told: [String] = []
      try store.show(change: latest ?? 0) {
        told.append("\($0.counts.added)")
      } _: { record in
        told.append("\(record.entity.noun) \(record.key)")
      }
      #expect(told == ["1", "distinction company/\(Twins.codes[0])/\(Twins.codes[1])"])
      try store.dismissDuplicates(company, Twins.codes[0], Twins.codes[1], reason: "母子公司")
      #expect(try store.latestChange() == latest)
      #expect(try store.restoreDuplicates(company, Twins.codes[0], Twins.codes[1]))
      #expect(try store.duplicates(company).count == 1)
      #expect(try !store.restoreDuplicates(company, Twins.codes[0], Twins.codes[1]))
      #expect(throws: StoreError.self) {
        try store.dismissDuplicates(company, Twins.codes[0], Twins.codes[1], reason: " ")
      }
      #expect {
        try store.dismissDuplicates(company, Twins.codes[0], "甲机电有限公司", reason: "x")
      } throws: { error in
        if case StoreError.sameRecord = error { true } else { false }
      }
    }
  }

  @Test func `among a hundred thousand persons the pairs are found at once`() async throws {
    try await TestRegistry.withRegistry { store in
      let connection = try TestRegistry.owner(of: store)
      try connection.execute(
        """
        insert into persons (id, name, sex, document_kind, birth_on)
        select gen_random_uuid(), chr(19968 + i % 400) || chr(20968 + i % 211), 'male',
          case when i % 500 = 0 then 'temporary' else 'resident_id' end,
          case when i % 500 <> 0 then date '1990-01-01' + i % 9973 end
        from generate_series(1, 100000) i
        """)
      try connection.execute("analyze persons")
      let begin = ContinuousClock.now
      let found = try store.duplicates(try Example.entity("person"), limit: 20)
      let time = ContinuousClock.now - begin
      #expect(found.pairs.count == 20 && found.count > 20)
      #expect(time < .seconds(20), "\(time)")
    }
  }
}
