import FoundationEssentials
import Registry
import TestSupport
import Testing

@Suite struct OrderTests {
  @Test func `agreements are taken before those that renew them, in whatever order they come`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let head = "协议编号,合作院校,合作企业,签订日期"
        let body = "示例技师学院,中山市示例机电有限公司"
        let renewals = try sheets.csv(
          "1.csv", head + ",续签自", "X-3,\(body),2022-01-01,X-2", "X-2,\(body),2021-01-01,X-1")
        let ledger = try sheets.csv(
          "2.csv", head, "X-1,\(body),2020-01-01", "X-2,\(body),2021-01-01",
          "X-3,\(body),2022-01-01")
        let report = try store.importFiles([renewals, ledger], options: ImportOptions())
        #expect(report.lines == [])
        #expect(report.counts == [5, 3, 2, 0, 0])
        let agreement = try Example.entity("agreement")
        var request = ListRequest(agreement)
        request.columns = [try agreement.known("number"), try agreement.known("renews")]
        var rows: [[String?]] = []
        try store.list(agreement, request) { rows.append($0) }
        #expect(rows.contains(["X-3", "X-2"]) && rows.contains(["X-2", "X-1"]))
      }
    }
  }
}
