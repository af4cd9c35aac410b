import Postgres
import TestSupport
import Testing

@testable import Registry

/// Every rule about stored records finds what breaks it, and nothing else.
@Suite struct RecordRuleTests {
  @Test func `every rule has a case that keeps it and one that breaks it`() {
    let rules = RecordRules.all.map(\.rule.code)
    #expect(Set(rules).count == rules.count)
    #expect(Set(rules) == Set(RecordRuleCase.all.map(\.code)))
    #expect(RecordRuleCase.all.count == rules.count)
  }

  @Test func `records that keep every rule have no findings`() async throws {
    try await RecordRuleCase.withRecords { connection throws in
      for rule in RecordRules.all {
        #expect(try found(rule, on: connection) == [], "\(rule.rule.code)")
      }
    }
  }

  @Test func `each rule finds the records that break it and no others`() async throws {
    try await RecordRuleCase.withRecords { connection throws in
      for item in RecordRuleCase.all {
        let rule = try #require(RecordRules.rule(item.code))
        let kept = try undone(connection) {
          try connection.run(script: item.keeps)
          return try found(rule, on: connection)
        }
        #expect(kept == [], "\(item.code)")
        let broken = try undone(connection) {
          try connection.run(script: item.breaks)
          return try found(rule, on: connection)
        }
        #expect(broken == item.finds, "\(item.code)")
      }
    }
  }

  @Test func `a year and a school narrow what is found`() async throws {
    try await RecordRuleCase.withRecords { connection throws in
      try connection.execute(
        "update graduates set graduated_on = '2022-07-01', employed_on = '2022-01-01'")
      let rule = try #require(RecordRules.rule("W-GRA-03"))
      func count(_ request: CheckRequest, _ school: String? = nil) throws -> Int {
        var count = 0
        try rule.forEachCase(request, school: school, on: connection) { _ in count += 1 }
        return count
      }
      #expect(try count(CheckRequest()) == 2)
      #expect(try count(CheckRequest(year: 2022)) == 2)
      #expect(try count(CheckRequest(year: 2021)) == 0)
      #expect(try count(CheckRequest(), "003") == 1)
    }
  }

  @Test func `findings about an agreement are each of its schools'`() async throws {
    try await RecordRuleCase.withRecords { connection throws in
      try connection.run(
        script: """
          insert into agreement_schools (agreement_id, school_id)
          select a.id, s.id from agreements a, schools s where s.code = '002';
          delete from agreement_companies;
          update agreements set signed_on = '2020-02-02'
          """)
      for code in ["E-AGR-02", "W-AGR-04"] {
        let rule = try #require(RecordRules.rule(code))
        var schools: [String?] = []
        try rule.forEachCase(CheckRequest(), on: connection) { schools.append($0.school) }
        #expect(schools == ["001", "002"])
        try rule.forEachCase(CheckRequest(), school: "003", on: connection) { record in
          Issue.record("\(record.key)")
        }
      }
    }
  }

  @Test func `a year without students is a fall between others, or as the last full one`()
    async throws
  {
    try await RecordRuleCase.withRecords { connection throws in
      let rule = try #require(RecordRules.rule("B-SCH-01"))
      let year = try connection.row("select extract(year from current_date)::int as year").int(
        "year")
      let lastFull = try #require(year) - 1
      func falls() throws -> [String] {
        var falls: [String] = []
        try rule.forEachCase(CheckRequest(school: "002"), school: "002", on: connection) {
          falls.append("\($0.year ?? 0) \($0.finding.message.zh)")
        }
        return falls
      }
      try connection.run(script: RecordRuleCase.cohort(2))
      #expect(try falls() == [])
      try connection.run(
        script: RecordRuleCase.studies(
          school: "002", from: "make_date(extract(year from current_date)::int - 2, 9, 1)"))
      let between = "2019 上年2,本年0,变动-100.0%"
      #expect(try falls() == [between, "\(lastFull) 上年1,本年0,变动-100.0%"])
      try connection.execute("update schools set status = 'suspended'")
      #expect(try falls() == [between])
    }
  }

  /// The keys of what a rule finds; each finding says something in both languages.
  private func found(_ rule: RecordRule, on connection: Connection) throws -> [String] {
    var keys: [String] = []
    try rule.forEachCase(CheckRequest(), on: connection) { record in
      keys.append(record.key)
      let message = record.finding.message
      #expect(!message.zh.isEmpty && !message.en.isEmpty)
      #expect(!message.en.contains("—"), "\(rule.rule.code) lacks a value: \(message.en)")
      #expect(Entities.description(noun: record.noun) != nil, "\(rule.rule.code)")
    }
    return keys
  }

  /// Runs in a transaction of its own that is taken back.
  private func undone<T>(_ connection: Connection, _ body: () throws -> T) throws -> T {
    try connection.execute("begin")
    defer { _ = try? connection.execute("rollback") }
    return try body()
  }
}
