import Postgres
import Registry
import TestSupport
import Testing

@Suite struct StoreTests {
  @Test func `a record is found by its code, by its name and by a name it had`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let school = try Example.entity("school")
      _ = try store.change(Draft("school", ["name": "示例高级技工学校"]), key: "4420002")
      for key in ["4420002", "示例高级技工学校", "示例技工学校"] {
        #expect(try store.show(school, key: key).value("name", of: school) == "示例高级技工学校")
      }
    }
  }

  @Test func `a town that was merged stands for the one it became part of, and says so`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      let (record, notes) = try store.add(
        Draft(
          "school", ["code": "4420009", "name": "东升学校", "tier": "技工学校", "town": "东升镇"]))
      #expect(record.value("town", of: try Example.entity("school")) == "442000118")
      #expect(notes.map(\.finding.code) == ["W-DIV-01"])
    }
  }

  @Test func `an unknown reference names the nearest and writes nothing`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let before = try store.rowCounts()
      do {
        _ = try store.add(
          Draft("major", ["school": "示例技师学院校", "name": "电工", "level": "中级工"]))
        Issue.record("it was taken")
      } catch StoreError.invalid(_, let findings) {
        #expect(findings.map(\.finding.code) == ["E-RF-01"])
        #expect(findings[0].finding.fix.zh == "是否为:示例技师学院、示例技工学校")
      }
      #expect(try store.rowCounts() == before)
    }
  }

  @Test func `a second record of the same key is refused by naming the first`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      #expect {
        _ = try store.add(
          Draft("school", ["code": "4420001", "name": "另一学校", "tier": "技工学校"]))
      } throws: { error in
        if case StoreError.duplicate(let entity, let key) = error {
          return entity.noun == "school" && key == "4420001"
        }
        return false
      }
    }
  }

  @Test func `a change that says nothing new is no change`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let latest = try store.latestChange()
      let outcome = try store.change(
        Draft("agreement", ["schools": "4420002;4420001", "signed_on": "2023年1月5日"]),
        key: "校企协〔2023〕1号")
      #expect(!outcome.changed)
      #expect(try store.latestChange() == latest)
    }
  }

  @Test func `changing a list of parties makes a new version of the agreement`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let outcome = try store.change(
        Draft("agreement", ["schools": "4420002"]), key: "校企协〔2023〕1号")
      #expect(outcome.changed)
      let agreement = try Example.entity("agreement")
      #expect(outcome.after.value("schools", of: agreement) == "4420002")
      let then = try store.show(
        agreement, key: "校企协〔2023〕1号", knownAt: .change(outcome.before.change))
      #expect(then.value("schools", of: agreement) == "4420001;4420002")
    }
  }

  @Test func `an empty value clears a field, a missing one keeps it`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let school = try Example.entity("school")
      let after = try store.change(
        Draft("school", ["town": "", "tier": "advanced"]), key: "4420001"
      ).after
      #expect(after.value("town", of: school) == nil)
      #expect(after.value("name", of: school) == "示例技师学院")
    }
  }

  @Test func `who was second to change a record is told both versions`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let company = try Example.entity("company")
      let seen = try store.show(company, key: Example.creditCode).change
      _ = try store.change(
        Draft("company", ["industry": "C34"]), key: Example.creditCode, expect: seen)
      #expect {
        _ = try store.change(
          Draft("company", ["industry": "C35"]), key: Example.creditCode, expect: seen)
      } throws: { error in
        guard case StoreError.conflict(let conflict) = error else { return false }
        return conflict.theirs.value("industry", of: company) == "34"
          && conflict.yours.value("industry", of: company) == "35"
      }
    }
  }

  @Test func `what others refer to stays, and the others are named`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      #expect {
        try store.remove(try Example.entity("school"), key: "4420001")
      } throws: { error in
        guard case StoreError.referenced(_, _, let referrers) = error else { return false }
        return referrers.map { "\($0.entity.noun) \($0.count)" }
          == ["major 2", "agreement 1", "student 1"]
      }
    }
  }

  @Test func `history tells every version, and the removal`() async throws {
    try await TestRegistry.withRegistry { store in
      let company = try Example.entity("company")
      _ = try store.add(Draft("company", ["credit_code": Example.creditCode, "name": "甲公司"]))
      _ = try store.change(Draft("company", ["name": "乙公司"]), key: "甲公司", reason: "更名")
      #expect {
        try store.remove(company, key: "甲公司")
      } throws: { error in
        guard case StoreError.notFound(_, _, let nearest) = error else { return false }
        return nearest.map(\.zh) == [Example.creditCode]
      }
      try store.remove(company, key: "乙公司", reason: "注销")
      let steps = try store.history(company, key: Example.creditCode)
      #expect(
        steps.map { $0.version?.value("name", of: company) } == ["甲公司", "乙公司", nil])
      #expect(steps.map(\.reason) == [nil, "更名", "注销"])
      #expect(steps.allSatisfy { $0.actor == "tester" })
    }
  }

  @Test func `a person's number is nowhere in the database, and names the person all the same`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let person = try Example.entity("person")
      #expect(try store.show(person, key: Example.number).value("name", of: person) == "张三")
      var dump = ""
      let connection = try TestRegistry.owner(of: store)
      for table in ["registry.persons", "registry.changes", "history.persons"] {
        try connection.copyOut(
          "copy \(names: table.split(separator: ".").map(String.init)) to stdout"
        ) {
          dump += $0.map { $0 ?? "" }.joined(separator: "\t")
        }
      }
      #expect(!dump.contains(Example.number))
      #expect(!dump.contains(Example.number.suffix(6)))
    }
  }

  @Test func `a list for people names what it refers to, one for programs gives the keys`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let station = try Example.entity("station")
      var request = ListRequest(station)
      request.columns = [try station.known("host")]
      for (names, expected) in [(true, "中山市示例机电有限公司"), (false, Example.creditCode)] {
        request.namesReferences = names
        try store.list(station, request) { #expect($0 == [expected]) }
      }
      let agreement = try Example.entity("agreement")
      request = ListRequest(agreement)
      request.columns = [try agreement.known("schools")]
      request.namesReferences = true
      try store.list(agreement, request) { #expect($0 == ["示例技工学校;示例技师学院"]) }
    }
  }

  @Test func `lists filter by rank, by reference and by part of a name`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      func keys(_ noun: String, _ conditions: String...) throws -> [String?] {
        var request = ListRequest(try Example.entity(noun))
        request.filters = conditions.compactMap { Filter(parsing: $0) }
        var found: [String?] = []
        try store.list(try Example.entity(noun), request) { found.append($0[0]) }
        return found
      }
      #expect(try keys("certificate", "level>=高级工").count == 1)
      #expect(try keys("certificate", "level>高级工").isEmpty)
      #expect(try keys("school", "town=小榄镇") == ["4420001"])
      #expect(try keys("school", "name~技工") == ["4420002"])
      #expect(try keys("agreement", "schools=4420002").count == 1)
      #expect(try keys("agreement", "companies~示例机电", "schools~技工").count == 1)
      #expect(try keys("agreement", "schools~4420001").count == 1)
      #expect(try keys("agreement", "companies~别的").isEmpty)
      #expect(throws: StoreError.self) { try keys("school", "nmae=x") }
    }
  }

  @Test func `what is dated is listed by its days within what it belongs to`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      for (status, day) in [("整改", "2024-02-01"), ("挂牌", "2024-03-01"), ("撤销", "2024-06-30")] {
        _ = try store.add(
          Draft("transition", ["station": "ZS-001", "status": status, "happened_on": day]))
      }
      let transition = try Example.entity("transition")
      var days: [String?] = []
      try store.list(transition, ListRequest(transition)) { days.append($0[2]) }
      #expect(days == ["2023-05-01", "2024-02-01", "2024-03-01", "2024-06-30"])
    }
  }
}
