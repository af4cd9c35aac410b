import Postgres
import Registry
import TestSupport
import Testing

@Suite struct RevertTests {
  /// Runs changes one after the other, each from what the one before left, then undoes them all from
  /// the last to the first, and then undoes the undoing.
  @Test func `what was changed, added or removed is again as it was, and so back`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let steps: [(String, () throws -> Void)] = [
        (
          "rename",
          { _ = try store.change(Draft("school", ["name": "示例新名学院"]), key: "4420001") }
        ),
        (
          "rename again",
          { _ = try store.change(Draft("school", ["name": "示例更新学院", "town": ""]), key: "4420001") }
        ),
        (
          "add",
          { _ = try store.add(Draft("company", ["credit_code": other, "name": "乙公司"])) }
        ),
        (
          "a list of parties",
          {
            _ = try store.change(
              Draft("agreement", ["schools": "4420002", "companies": "乙公司"]), key: agreement)
          }
        ),
        ("remove", { try store.remove(try Example.entity("agreement"), key: agreement) }),
        (
          "rename a company",
          { _ = try store.change(Draft("company", ["name": "丙公司"]), key: other) }
        ),
        ("remove with its names", { try store.remove(try Example.entity("company"), key: other) }),
      ]
      var states = [try Dump(store)]
      var changes: [Int64] = []
      for (_, step) in steps {
        try step()
        changes.append(try store.latestChange() ?? 0)
        states.append(try Dump(store))
      }
      var undoings: [Int64] = []
      for place in steps.indices.reversed() {
        // What undid the later changes touched the same records as this one.
        let outcome = try store.revert(
          changes[place], overLater: place < steps.count - 1, reason: "测试")
        #expect(try Dump(store) == states[place], "\(steps[place].0)")
        undoings.append(try #require(outcome.change))
      }
      for place in steps.indices {
        _ = try store.revert(undoings.removeLast(), overLater: place > 0)
        #expect(try Dump(store) == states[place + 1], "\(steps[place].0) again")
      }
    }
  }

  @Test func `an undoing is a change that names what it undid`() async throws {
    try await TestRegistry.withRegistry { store in
      let (record, _) = try store.add(Draft("company", ["credit_code": other, "name": "甲公司"]))
      let outcome = try store.revert(record.change, reason: "误录")
      #expect(outcome.undone == record.change)
      #expect(outcome.records == ChangeCounts(added: 0, changed: 0, removed: 1))
      let connection = try TestRegistry.owner(of: store)
      let change = try connection.row("select * from changes order by id desc limit 1")
      #expect(change["id"] == outcome.change.map { "\($0)" })
      #expect(change["source"] == "revert")
      #expect(change["actor"] == "tester")
      #expect(change["reason"] == "撤销变更\(record.change):误录")
      #expect(throws: StoreError.self) { try store.revert(1_000_000) }
    }
  }

  @Test func `a whole import is undone at once`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let before = try Dump(store)
      let lines = (0..<2000).map { "示例镇公司\($0),\(Self.creditCode($0)),C34" }
      let report = try await Sheets.with { sheets in
        try store.take(
          try sheets.csv(
            "企业.csv", "企业名称,统一社会信用代码,行业", "更名有限公司,\(Example.creditCode),C35",
            lines.joined(separator: "\n")))
      }
      #expect(report.counts == [2001, 2000, 1, 0, 0], "\(report.lines.prefix(5))")
      let change = try #require(report.change)
      let after = try Dump(store)
      let outcome = try store.revert(change)
      #expect(outcome.records == ChangeCounts(added: 0, changed: 1, removed: 2001))
      #expect(try Dump(store) == before)
      let again = try store.revert(try #require(outcome.change))
      #expect(again.records == ChangeCounts(added: 2001, changed: 1, removed: 0))
      #expect(try Dump(store) == after)
    }
  }

  /// As a merge of duplicates does: what refers to one record is turned to another, which takes over
  /// the first one's unique value, and the first goes.
  @Test func `unique values that passed from record to record go back`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let connection = try TestRegistry.owner(of: store)
      try connection.execute(
        "update schools set credit_code = \(Example.creditCode) where code = '4420001'")
      let before = try Dump(store)
      try connection.transaction {
        for table in ["majors", "agreement_schools", "students"] {
          try connection.execute(
            """
            delete from \(name: table) a using schools s
            where s.id = a.school_id and s.code = '4420002'
            """)
        }
        try connection.execute(
          """
          insert into schools (code, name, tier, credit_code) values ('4420003', 'x', 'ordinary', null)
          """)
        try connection.execute(
          """
          update majors set school_id = (select id from schools where code = '4420003')
          where level = 'intermediate'
          """)
        try connection.execute(
          "update schools set name = 'y', credit_code = null where code = '4420001'")
        try connection.execute(
          """
          update schools set name = '示例技师学院', credit_code = \(Example.creditCode)
          where code = '4420003'
          """)
        try connection.execute("delete from schools where code = '4420002'")
        try connection.execute("update schools set code = '4420002' where code = '4420003'")
        try connection.execute("delete from school_names where name = '示例技师学院'")
      }
      let after = try Dump(store)
      let change = try #require(try store.latestChange())
      let outcome = try store.revert(change)
      #expect(try Dump(store) == before)
      _ = try store.revert(try #require(outcome.change))
      #expect(try Dump(store) == after)
    }
  }

  @Test func `what was undone is not undone twice, unless the undoing was undone`() async throws {
    try await TestRegistry.withRegistry { store in
      let (record, _) = try store.add(Draft("company", ["credit_code": other, "name": "甲公司"]))
      let undoing = try #require(try store.revert(record.change, reason: "误录").change)
      for overLater in [false, true] {
        #expect {
          try store.revert(record.change, overLater: overLater)
        } throws: { error in
          guard case StoreError.alreadyUndone(_, let by) = error else { return false }
          return by == undoing
        }
      }
      #expect(try store.latestChange() == undoing)
      _ = try store.revert(undoing)
      #expect(try store.revert(record.change, overLater: true).records.removed == 1)
    }
  }

  @Test func `where nothing is left to undo there is no change`() async throws {
    try await TestRegistry.withRegistry { store in
      let (record, _) = try store.add(Draft("company", ["credit_code": other, "name": "甲公司"]))
      try store.remove(try Example.entity("company"), key: other)
      let latest = try store.latestChange()
      #expect(try store.revert(record.change, overLater: true).change == nil)
      #expect(try store.latestChange() == latest)
      _ = try store.add(Draft("company", ["credit_code": other, "name": "甲公司"]))
      let second = try store.change(Draft("company", ["industry": "C34"]), key: other).after
      let third = try store.change(Draft("company", ["industry": ""]), key: other).after
      #expect(try store.revert(second.change, overLater: true).change == nil)
      #expect(try store.latestChange() == third.change)
    }
  }

  private let agreement = "校企协〔2023〕1号"
  private let other = "91442000617923454X"

  /// A valid credit code that is not used elsewhere.
  private static func creditCode(_ number: Int) -> String {
    let digits = String(100_000_000 + number).dropFirst()
    let body = "91442000M" + digits
    let check = "0123456789ABCDEFGHJKLMNPQRTUWXY".first {
      SocialCreditCode.isValid(body + String($0))
    }
    return body + String(check ?? "?")
  }
}
