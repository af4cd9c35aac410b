import Postgres
import Registry
import TestSupport
import Testing

/// An agreement of several kinds is found and split by each, and counts once.
@Suite struct AgreementKindsTests {
  private let agreement = Entities.description(of: Agreement.self)
  private let key = "校企协〔2023〕1号"

  @Test(arguments: [
    "实习、订单班", "internship;order_class", "订单班，实习就业,订单班", "Order class | Internship",
    "order_class,internship",
  ])
  func `kinds are read as people separate them and kept in one order`(typed: String) async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let after = try store.change(Draft("agreement", ["kinds": typed]), key: key).after
      #expect(after.value("kinds", of: agreement) == "order_class;internship")
      _ = try store.change(Draft("agreement", ["kinds": ""]), key: key)
      #expect(try store.show(agreement, key: key).value("kinds", of: agreement) == nil)
    }
  }

  @Test func `a kind that there is not is refused with those that there are`() async throws {
    var draft = Draft("agreement", ["kinds": "订单班、联谊"])
    draft.findings.removeAll { $0.finding.code != "E-EN-01" }
    #expect(draft.findings.count == 1)
    #expect(draft.findings.first?.finding.message.zh.contains("“联谊”") == true)
  }

  @Test func `a list finds an agreement by any of its kinds`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.change(Draft("agreement", ["kinds": "订单班、实习就业"]), key: key)
      func found(_ filter: String) throws -> Int {
        var request = ListRequest(agreement)
        request.filters = [try #require(Filter(parsing: filter))]
        var count = 0
        try store.list(agreement, request) { _ in count += 1 }
        return count
      }
      #expect(try found("kinds=实习就业") == 1)
      #expect(try found("kinds=订单班;实习就业") == 1)
      #expect(try found("kinds=冠名班") == 0)
      #expect(try found("kinds!=冠名班") == 1)
      #expect(try found("kinds!=订单班") == 0)
      #expect(try found("kinds~order") == 1)
      #expect(try found("kinds~实习") == 1)
      #expect(try found("kinds~冠名") == 0)
      #expect(throws: StoreError.self) { try found("kinds>=订单班") }
      #expect(throws: StoreError.self) { try found("renews>=\(key)") }
    }
  }

  @Test func `figures show an agreement under each of its kinds and count it once`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let ledger = try sheets.csv(
          "台账.csv", "协议编号,院校名称,统一社会信用代码,合作类型,签订日期,到期日期",
          "\(key),示例技师学院,\(Example.creditCode),\"订单班、实习就业\",2023-01-05,2025-12-31")
        #expect(try store.take(ledger, as: "agreement").counts == [1, 0, 1, 0, 0])
        #expect(try store.take(ledger, as: "agreement").counts == [1, 0, 0, 1, 0])
      }
      let owner = try TestRegistry.owner(of: store)
      let measure = "agreements_in_force"
      #expect(try ask(measure, on: owner) == [["1"]])
      #expect(
        try ask(measure, by: ["kind"], on: owner) == [
          ["order_class", "1"], ["internship", "1"],
        ])
      #expect(try ask(measure, where: ["kind=实习就业"], on: owner) == [["1"]])
      #expect(
        try ask(measure, by: ["合作类型"], where: ["kind=实习就业"], on: owner) == [["internship", "1"]])
      let records = try ask(measure, records: true, on: owner)
      #expect(records.map { $0.contains("order_class;internship") } == [true])
      #expect(try ask(measure, where: ["kind!=实习就业"], on: owner) == [["0"]])
      #expect(try ask(measure, where: ["kind!=冠名班"], on: owner) == [["1"]])
      let undone = try store.changes(ChangeRequest(limit: 1))[0].id
      _ = try store.revert(undone, reason: "试验")
      #expect(try store.show(agreement, key: key).value("kinds", of: agreement) == nil)
    }
  }

  @Test(arguments: [
    ("{}", "agreements_kinds_once"), ("{order_class,order_class}", "agreements_kinds_once"),
    ("{{order_class,internship}}", "agreements_kinds_once"),
    ("{order_class,NULL}", "agreements_kinds_known"), ("{club}", "agreements_kinds_known"),
  ])
  func `the database takes known kinds, each once`(kinds: String, constraint: String) async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let owner = try TestRegistry.owner(of: store)
      #expect {
        try owner.execute("update agreements set kinds = \(kinds)::text[]")
      } throws: {
        ($0 as? PostgresError)?.constraint == constraint
      }
    }
  }
}
