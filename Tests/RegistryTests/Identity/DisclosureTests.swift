import Postgres
import Registry
import TestSupport
import Testing

@Suite struct DisclosureTests {
  @Test func `a number is shown for a reason only, and who asked is on record`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      for reason in ["", " \u{3000}\n"] {
        #expect(throws: DisclosureError.noReason) {
          try store.reveal(personKey: Example.number, reason: reason)
        }
      }
      #expect(throws: StoreError.self) {
        try store.reveal(personKey: "442000200503120014", reason: "核对")
      }
      #expect(try store.disclosures().isEmpty)
      let person = try Example.entity("person")
      let id = try store.show(person, key: Example.number).id
      #expect(try store.reveal(personKey: id, reason: "核对毕业证书") == Example.number)
      let found = try #require(try store.disclosures().first)
      #expect(
        [found.actor, found.person, found.name, found.reason] == ["tester", id, "张三", "核对毕业证书"])
      #expect(found.keyID == 1 && !found.account.isEmpty)
      #expect(try store.disclosures(personKey: Example.number) == [found])
    }
  }

  @Test func `the record stays when the person is removed`() async throws {
    try await TestRegistry.withRegistry { store in
      let draft = Draft(
        "person", ["name": "李四", "document_kind": "passport", "document_number": "E12345678"])
      let id = try store.add(draft).0.id
      _ = try store.reveal(personKey: id, reason: "核对")
      try store.remove(try Example.entity("person"), key: id)
      #expect(try store.disclosures(personKey: id).map(\.name) == [nil])
    }
  }

  @Test func `the program's own role can neither change, remove nor date the record`() async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.reveal(personKey: Example.number, reason: "核对")
      let before = try store.disclosures()
      let attempts: [SQL] = [
        "delete from registry.disclosures", "truncate registry.disclosures",
        "update registry.disclosures set reason = 'x'", "drop table registry.disclosures",
        """
        insert into registry.disclosures (person_id, reason, key_id, actor)
        select id, 'x', 1, 'somebody else' from registry.persons
        """,
        """
        insert into registry.disclosures (person_id, reason, key_id, made_at)
        select id, 'x', 1, '2000-01-01' from registry.persons
        """,
      ]
      for sql in attempts {
        #expect {
          try store.write { try $0.execute(sql) }
        } throws: { ($0 as? PostgresError)?.sqlState == "42501" }
      }
      #expect(try store.disclosures() == before)
    }
  }

  @Test func `a number is nowhere but in what reveal answers, whatever the reasons say`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.reveal(personKey: Example.number, reason: "核对\(Example.number)")
      #expect(try store.disclosures().map(\.reason) == ["核对442000********0013"])
      _ = try store.change(
        Draft("person", ["nation": "汉"]), key: Example.number,
        reason: "补登 442000 20050312 0013 的民族,证书1819000000403456")
      #expect(
        try store.changes(ChangeRequest(limit: 1)).map(\.reason)
          == ["补登 442000********0013 的民族,证书1819000000403456"])
      try await Sheets.with { sheets in
        let path = try sheets.csv("\(Example.number).csv", "院校代码,院校名称,院校类型", "001,甲学校,技工学校")
        let report = try store.take(path, as: "school")
        let change = try #require(report.change)
        #expect(try store.files(ofChange: change).map(\.name) == ["442000********0013.csv"])
      }
      var dump = ""
      let connection = try TestRegistry.owner(of: store)
      for table in ["disclosures", "changes", "change_files", "persons"] {
        try connection.copyOut("copy \(names: ["registry", table]) to stdout") {
          dump += $0.map { $0 ?? "" }.joined(separator: "\t")
        }
      }
      #expect(dump.contains("核对"))
      #expect(!dump.contains(Example.number))
    }
  }
}
