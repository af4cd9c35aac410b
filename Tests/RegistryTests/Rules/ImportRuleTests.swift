import Registry
import TestSupport
import Testing

/// Every rule about rows and files accepts what keeps it and reports what breaks it.
@Suite struct ImportRuleTests {
  @Test func `every rule about rows and files has a case`() {
    let rules = Rules.all.filter { $0.scope == .row || $0.scope == .file }.map(\.code)
    #expect(Set(rules) == Set(ImportRuleCase.all.map(\.code)))
  }

  @Test func `each is reported of what breaks it and not of what keeps it`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.add(Draft("school-name", ["school": "4420001", "name": "示例高级技工学校"]))
      _ = try store.add(Draft("person", ["name": "李四", "document_number": Twins.mistyped]))
      _ = try store.merge(
        try Example.entity("person"), Twins.mistyped, into: Example.number, reason: "重复",
        despiteDifferences: true)
      try await Sheets.with { sheets in
        for item in ImportRuleCase.all {
          let broken = try codes(item, item.breaks, sheets, store)
          #expect(broken.contains(item.code), "\(item.code): \(broken)")
          let kept = try codes(item, item.keeps, sheets, store)
          #expect(!kept.contains(item.code), "\(item.code): \(kept)")
          #expect(!kept.contains { $0.hasPrefix("E") }, "\(item.code): \(kept)")
        }
      }
    }
  }

  private func codes(
    _ item: ImportRuleCase, _ input: ImportRuleCase.Input, _ sheets: Sheets, _ store: Store
  ) throws -> [String] {
    var options = ImportOptions()
    options.isDryRun = true
    options.constants = item.set
    options.roster = item.kind.flatMap(Rosters.named)
    switch input {
    case .file(let path, let sheet):
      options.sheet = sheet
      return try store.importFiles([path], options: options).problems.map(\.finding.code)
    case .lines(let lines):
      let path = try sheets.csv("\(item.code).csv", lines)
      return try store.importFiles([path], options: options).problems.map(\.finding.code)
    }
  }
}
