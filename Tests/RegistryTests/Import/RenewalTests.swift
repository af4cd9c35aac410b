import Registry
import TestSupport
import Testing

/// A ledger holds agreements and those that renew them; other records refer to their kind likewise.
@Suite struct RenewalTests {
  private static let header = "协议编号,合作院校,合作企业,签订日期,续签自"

  private static func row(_ number: String, _ year: String, renews: String = "") -> String {
    "\(number),示例技师学院,中山市示例机电有限公司,\(year)-01-01,\(renews)"
  }

  @Test func `a chain of renewals is taken from one ledger in any order, and once`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let rows = [
          "X-3,示例技师学院,中山市示例机电有限公司,91442000MA51ABCD47,2022-01-01,X-2",
          "X-1,示例技师学院,中山市示例机电有限公司,91442000MA51ABCD47,2020-01-01,",
          "X-2,示例技师学院,中山市示例机电有限公司,91442000MA51ABCD47,2021-01-01,X-1",
        ]
        let ledger = try sheets.csv("1.csv", ["协议编号,院校名称,企业名称,统一社会信用代码,签订日期,续签自"] + rows)
        let report = try store.take(ledger, as: "agreements")
        #expect(report.lines == [])
        #expect(report.counts == [3, 3, 0, 0, 0])
        #expect(try store.renewals() == ["X-1": nil, "X-2": "X-1", "X-3": "X-2"])
        let again = try store.take(ledger, as: "agreements")
        #expect(again.counts == [3, 0, 0, 3, 0])
        #expect(again.change == nil)
      }
    }
  }

  @Test func `sheets with the same columns may name each other's agreements`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let files = [
          try sheets.csv("1.csv", Self.header, Self.row("X-2", "2021", renews: "X-1")),
          try sheets.csv("2.csv", Self.header, Self.row("X-1", "2020")),
        ]
        #expect(try store.importFiles(files, options: ImportOptions()).counts == [2, 2, 0, 0, 0])
        #expect(try store.renewals() == ["X-1": nil, "X-2": "X-1"])
      }
    }
  }

  @Test func `a registered agreement may renew one that the same ledger brings`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let first = try sheets.csv("1.csv", Self.header, Self.row("X-2", "2021"))
        _ = try store.take(first, as: "agreement")
        let second = try sheets.csv(
          "2.csv", Self.header, Self.row("X-2", "2021", renews: "X-1"), Self.row("X-1", "2020"))
        #expect(try store.take(second, as: "agreement").counts == [2, 1, 1, 0, 0])
        #expect(try store.renewals() == ["X-1": nil, "X-2": "X-1"])
      }
    }
  }

  @Test func `what renews a refused row is refused with it, the rest is taken`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let ledger = try sheets.csv(
          "1.csv", Self.header, Self.row("X-3", "2022", renews: "X-2"),
          Self.row("X-2", "2021", renews: "X-1"), Self.row("X-1", "2020年零月"),
          Self.row("X-5", "2021", renews: "X-4"), Self.row("X-4", "2020"),
          Self.row("X-6", "2020", renews: "X-0"))
        let report = try store.take(ledger, as: "agreement", goodRows: true)
        #expect(report.lines == ["2 E-RF-01", "3 E-RF-01", "4 E-DT-02", "7 E-RF-01"])
        #expect(report.counts == [6, 2, 0, 0, 4])
        #expect(report.problems[0].finding.message.zh == "所指的校企合作协议X-2在本次导入中有误,未能登记")
        #expect(report.problems[3].finding.message.zh == "未登记的校企合作协议:X-0")
        #expect(try store.renewals() == ["X-4": nil, "X-5": "X-4"])
      }
    }
  }

  @Test func `no agreement renews itself, whether it is new or registered`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        _ = try store.take(
          try sheets.csv("1.csv", Self.header, Self.row("X-1", "2020")), as: "agreement")
        let ledger = try sheets.csv(
          "2.csv", Self.header, Self.row("X-1", "2020", renews: "X-1"),
          Self.row("X-2", "2021", renews: "X-2"))
        let report = try store.take(ledger, as: "agreement")
        #expect(report.lines == ["2 E-RF-01", "3 E-RF-01"])
        #expect(report.problems.allSatisfy { $0.finding.message.zh == "“续签自”所填为本行记录自身" })
      }
    }
  }

  @Test func `an agreement is renewed once, by the ledger and by what is registered`() async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let ledger = try sheets.csv(
          "1.csv", Self.header, Self.row("X-1", "2020"), Self.row("X-2", "2021", renews: "X-1"),
          Self.row("X-3", "2021", renews: "X-1"))
        let report = try store.take(ledger, as: "agreement", goodRows: true)
        #expect(report.lines == ["4 E-CK-01"])
        #expect(report.problems.first?.finding.message.zh == "该协议已有续签协议")
        #expect(report.counts == [3, 2, 0, 0, 1])
        let later = try sheets.csv("2.csv", Self.header, Self.row("X-4", "2021", renews: "X-1"))
        #expect(try store.take(later, as: "agreement").lines == ["2 E-CK-01"])
      }
    }
  }

  @Test func `a division and the one that succeeds it come in one sheet`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let path = try sheets.csv(
          "1.csv", "区划代码,名称,类别,停用日期,继任区划", "442000901,旧示例镇,镇,2019-12-31,442000902",
          "442000902,新示例镇,镇,,")
        let report = try store.take(path, as: "division")
        #expect(report.lines == [])
        #expect(report.counts == [2, 2, 0, 0, 0])
        let successors = try store.references("successor", of: "division", keyed: "code")
        #expect(successors["442000901"] == "442000902" && successors["442000902"] == .some(nil))
      }
    }
  }
}

extension Store {
  /// The agreements whose numbers begin with X, with what each renews.
  fileprivate func renewals() throws -> [String: String?] {
    try references("renews", of: "agreement", keyed: "number").filter { $0.key.hasPrefix("X") }
  }

  /// What the records of a kind refer to by a field, by their keys.
  fileprivate func references(
    _ field: String, of noun: String, keyed key: String
  ) throws -> [String: String?] {
    let entity = try Example.entity(noun)
    var request = ListRequest(entity)
    request.columns = [try entity.known(key), try entity.known(field)]
    var references: [String: String?] = [:]
    try list(entity, request) { row in
      if let key = row[0] { references[key] = .some(row[1]) }
    }
    return references
  }
}
