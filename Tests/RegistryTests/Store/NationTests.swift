import Postgres
import Registry
import Schema
import TestSupport
import Testing

/// Nations are data: how they are called, and how an edition that comes later is taken.
@Suite struct NationTests {
  @Test(arguments: [
    ("汉", "汉族"), ("汉族", "汉族"), ("01", "汉族"), ("1", "汉族"), ("Han", "汉族"), ("毛难族", "毛南族"),
    ("毛南", "毛南族"), ("崩龙", "德昂族"), ("56", "基诺族"), ("土家", "土家族"), ("其他", "其他"),
    ("穿青人", "其他"), ("98", "外国血统中国籍人士"), ("滿族", "满族"), ("畬族", "畲族"),
  ])
  func `a nation goes by name, code and other names`(typed: String, name: String) async throws {
    try await TestRegistry.withRegistry { store in
      let (added, notes) = try store.add(Self.person(of: typed))
      #expect(added.value("nation", of: try Example.entity("person")) == name)
      #expect(notes.isEmpty)
    }
  }

  @Test(arguments: ["汉汉", "57", "001", "族"])
  func `what no nation goes by is refused`(typed: String) async throws {
    _ = try await TestRegistry.withRegistry { store in
      #expect {
        _ = try store.add(Self.person(of: typed))
      } throws: {
        guard case StoreError.invalid(_, let findings) = $0 else { return false }
        return findings.map(\.finding.code) == ["E-RF-01"]
      }
    }
  }

  @Test func `a later edition is data, and what it renames keeps its former name`() async throws {
    try await TestRegistry.withRegistry { store in
      let person = try Example.entity("person")
      let nation = try Example.entity("nation")
      let key = try store.add(Self.person(of: "毛南")).0.id
      let before = try #require(try store.changes(ChangeRequest(limit: 1)).first?.id)
      try await Sheets.with { sheets in
        let edition = try sheets.csv(
          "民族.csv", "版本,代码,名称,罗马字母拼写,启用日期,停用日期", "试验版,36,新名族,Xinming,2031-01-01,",
          "试验版,57,后来族,Houlai,2031-01-01,", "1991,56,基诺族,Jino,,2030-12-31")
        let report = try store.take(edition, as: "nation")
        #expect(report.lines == ["2 W-DUP-06"])
        #expect(report.counts == [3, 1, 2, 0, 0])
      }
      #expect(try store.show(person, key: key).value("nation", of: person) == "新名族")
      let then = try store.show(person, key: key, knownAt: .change(before))
      #expect(then.value("nation", of: person) == "毛南族")
      for name in ["毛南", "36", "毛难族", "新名族"] {
        #expect(try store.show(nation, key: name).value("edition", of: nation) == "试验版")
      }
      _ = try store.change(Draft("person", ["nation": "后来"]), key: key)
    }
  }

  @Test func `a name means the nation whose own it is before another's`() async throws {
    try await TestRegistry.withRegistry { store in
      let nation = try Example.entity("nation")
      for name in ["回族", "04"] {
        #expect(throws: StoreError.self) {
          try store.add(Draft("nation-name", ["nation": "汉", "name": name]))
        }
      }
      _ = try store.change(Draft("nation", ["name": "回回族"]), key: "03")
      _ = try store.change(Draft("nation", ["name": "回族"]), key: "04")
      #expect(try store.show(nation, key: "回族").value("code", of: nation) == "04")
      #expect(try store.show(nation, key: "回回").value("code", of: nation) == "03")
    }
  }

  @Test func `the code tells which nation a sheet means, whatever names it gives`() async throws {
    try await TestRegistry.withRegistry { store in
      let nation = try Example.entity("nation")
      try await Sheets.with { sheets in
        let heading = "版本,代码,名称"
        let swapped = try sheets.csv("1.csv", heading, "试验版,02,回族", "试验版,03,蒙古族")
        #expect(try store.take(swapped, as: "nation").counts == [2, 0, 2, 0, 0])
        #expect(try store.show(nation, key: "03").value("name", of: nation) == "蒙古族")
        let recoded = try sheets.csv("2.csv", heading, "试验版,58,蒙古族")
        #expect(try store.take(recoded, as: "nation").lines == ["2 E-CK-01"])
      }
    }
  }

  @Test func `a nation that persons are of stays`() async throws {
    try await TestRegistry.withRegistry { store in
      _ = try store.add(Self.person(of: "汉"))
      #expect {
        _ = try store.remove(try Example.entity("nation"), key: "汉族")
      } throws: {
        guard case StoreError.referenced(_, _, let referrers) = $0 else { return false }
        return referrers.map(\.entity.noun) == ["person"]
      }
    }
  }

  @Test func `what the bureau makes of reference data stays when the program is set up again`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      let nation = try Example.entity("nation")
      _ = try store.change(Draft("nation", ["name": "汉民族"]), key: "汉族")
      _ = try store.remove(try Example.entity("nation-name"), key: "其他/穿青人")
      let report = try TestRegistry.store(store.conninfo, source: .`init`).loadReferenceData()
      #expect(report.read == 0)
      #expect(try store.show(nation, key: "01").value("name", of: nation) == "汉民族")
      #expect(throws: StoreError.self) { _ = try store.show(nation, key: "穿青人") }
    }
  }

  @Test func `codes that persons had become nations`() async throws {
    try await TestDatabase.withOwnDatabase { conninfo in
      let connection = try Connection(conninfo: conninfo)
      let steps = Schema.migrations.map { step in
        Migration(
          number: Int(step.name.prefix(3)) ?? 0, name: step.name, script: SQL(trusted: step.text))
      }
      try Migrations(steps.filter { $0.number < 31 }, schema: "registry").apply(connection)
      try connection.execute(
        """
        insert into registry.persons (id, name, sex, birth_on, document_kind, number_sealed, nation)
        select gen_random_uuid(), name, 'male', '2000-01-01', 'resident_id',
          '\\x0101'::bytea || decode(repeat('00', 40), 'hex'), nation
        from (values ('甲', '01'), ('乙', '36'), ('丙', null)) as p (name, nation)
        """)
      try connection.execute("update registry.persons set nation = '08' where name = '甲'")
      try Migrations(steps, schema: "registry").apply(connection)
      try TestRegistry.store(conninfo, source: .`init`).loadReferenceData()
      let people = try connection.rows(
        """
        select p.name, n.name as nation from (
          select name, nation_id from registry.persons
          union all select name, nation_id from history.persons
        ) p left join registry.nations n on n.id = p.nation_id order by p.name, n.code
        """)
      #expect(
        people.map { [$0["name"], $0["nation"]] } == [
          ["丙", nil], ["乙", "毛南族"], ["甲", "汉族"], ["甲", "壮族"],
        ])
    }
  }

  private static func person(of nation: String) -> Draft {
    Draft("person", ["name": "张三", "document_number": Example.number, "nation": nation])
  }
}
