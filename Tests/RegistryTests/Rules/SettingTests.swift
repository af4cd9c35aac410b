import Postgres
import TestSupport
import Testing

@testable import Registry

/// The bureau's settings decide how much a rule weighs, and whether it is checked.
@Suite struct SettingTests {
  /// A credit code whose inner check fails: W-UC-02.
  private static let odd = "91442000MA5EXAMR1T"

  @Test func `a warning that was raised keeps its row out, one that is off says nothing`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let path = try sheets.csv("c.csv", "统一社会信用代码,企业名称", "\(Self.odd),示例厂")
        #expect(try store.take(path, as: "company", dryRun: true).lines == ["2 W-UC-02"])
        let key = try set(store, "W-UC-02", "1900", severity: "error")
        let raised = try store.take(path, as: "company")
        #expect(raised.lines == ["2 W-UC-02"] && raised.hasErrors && raised.rejected == 1)
        #expect(throws: StoreError.self) {
          try store.add(Draft("company", ["credit_code": Self.odd, "name": "示例厂"]))
        }
        _ = try store.change(
          Draft("rule-setting", ["severity": "", "enabled": "否"]), key: key)
        let off = try store.take(path, as: "company")
        #expect(off.lines == [] && off.counts == [1, 1, 0, 0, 0])
      }
    }
  }

  @Test func `what can't be stored can be neither lowered nor switched off`() async throws {
    try await TestRegistry.withRegistry { store in
      for values: KeyValuePairs in [
        ["rule": "E-ID-02", "year_from": "2020", "severity": "warning"],
        ["rule": "E-ID-02", "year_from": "2020", "enabled": "否"],
      ] {
        #expect(try codes(store, values) == ["E-RS-02"])
      }
      #expect(try codes(store, ["rule": "E-ID-99", "year_from": "2020"]) == ["E-RS-01"])
      #expect(
        try codes(store, ["rule": "W-ID-02", "year_from": "2020", "year_until": "2019"])
          == ["E-RS-03"])
      // Plain SQL can write such a setting, which then has no effect.
      try TestRegistry.owner(of: store).execute(
        "insert into rule_settings (rule, year_from, enabled) values ('E-ID-02', 1900, false)")
      let settings = try store.read { try RuleSettings(on: $0) }
      #expect(settings.severity(of: try Rules.named("E-ID-02")) == .error)
    }
  }

  @Test func `each case is judged by the settings of its own year`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try TestRegistry.owner(of: store).run(
        script: """
          insert into students (person_id, school_id, student_no, major_id, level, entered_on)
          select person_id, school_id, '2019001', major_id, level, '2019-09-01' from students;
          insert into graduates (student_id, graduated_on)
          select id, '2022-07-01' from students where student_no = '2019001';
          update graduates set employed_on = graduated_on - 1
          """)
      func found(_ year: Int? = nil) throws -> [String] {
        let request = CheckRequest(year: year, rule: "W-GRA-03")
        var records: [String] = []
        try store.checkRecords(request) {
          records.append("\($0.year ?? 0) \($0.finding.severity)")
        }
        #expect(try store.check(request).reduce(0) { $0 + $1.count } == records.count)
        return records.sorted()
      }
      #expect(try found() == ["2022 warning", "2023 warning"])
      _ = try set(store, "W-GRA-03", "2000", until: "2022", severity: "explanation")
      #expect(try found() == ["2022 explanation", "2023 warning"])
      #expect(
        Set(try store.check(CheckRequest(rule: "W-GRA-03")).map(\.severity))
          == [.explanation, .warning])
      _ = try set(store, "W-GRA-03", "2022", until: "2022", enabled: "false")
      #expect(try found() == ["2023 warning"])
      #expect(try found(2022) == [])
      _ = try set(store, "W-GRA-03", "2023", severity: "error")
      #expect(try found() == ["2023 error"])
      #expect(try found(2023) == ["2023 error"])
      let judgements = try store.ruleSettings().judgements(of: try Rules.named("W-GRA-03"))
      #expect(judgements.map(\.years.upperBound) == [1999, 2021, 2022, .max])
      #expect(judgements.map(\.severity) == [.warning, .explanation, nil, .error])
    }
  }

  @Test func `what belongs to no year counts to the one that runs`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let owner = try TestRegistry.owner(of: store)
      try owner.execute(
        """
        insert into persons (id, name, document_kind)
        values ('00000000-0000-8000-8000-000000000099', '李四', 'temporary')
        """)
      let year =
        try owner.row("select extract(year from current_date)::int as year").int("year") ?? 0
      func count(_ year: Int? = nil) throws -> Int {
        try store.check(CheckRequest(year: year, rule: "W-ID-05")).count
      }
      #expect(try [count(), count(year), count(year - 1)] == [1, 1, 0])
      _ = try set(store, "W-ID-05", "\(year - 9)", until: "\(year - 1)", enabled: "false")
      #expect(try [count(), count(year), count(year - 1)] == [1, 1, 0])
      _ = try set(store, "W-ID-05", "\(year)", enabled: "false")
      #expect(try [count(), count(year), count(year - 1)] == [0, 0, 0])
    }
  }

  @Test func `a rule draws its line where the setting of the year has it`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      // The example's student entered at 15.
      func found(_ year: Int? = nil) throws -> [String] {
        var details: [String] = []
        try store.checkRecords(CheckRequest(year: year, rule: "W-STU-02")) {
          details.append($0.finding.message.zh)
        }
        return details
      }
      #expect(try found(2020) == [])
      _ = try store.add(
        Draft(
          "rule-setting",
          ["rule": "W-STU-02", "year_from": "2020", "year_until": "2020", "threshold": "16"]))
      #expect(try found(2020) == ["入学时不满16周岁"])
      #expect(try found() == ["入学时不满16周岁"])
      _ = try store.change(
        Draft("rule-setting", ["year_from": "2021", "year_until": "2021"]), key: "W-STU-02/2020")
      #expect(try found() == [])
      #expect(
        try codes(store, ["rule": "W-STU-01", "year_from": "2020", "threshold": "1"]) == ["E-RS-05"]
      )
    }
  }

  @Test func `the settings that come with the program name rules that may be lowered`() async throws
  {
    try await TestRegistry.withRegistry { store in
      let entity = try Example.entity("rule-setting")
      var rows: [[String?]] = []
      try store.list(entity, ListRequest(entity)) { rows.append($0) }
      #expect(rows == [["B-STN-05", "1900", nil, nil, nil, "false", "本市尚无服务站考核办法,待制定后启用"]])
    }
  }

  /// Adds a setting and answers its key.
  private func set(
    _ store: Store, _ rule: String, _ from: String, until: String? = nil, severity: String? = nil,
    enabled: String = "true"
  ) throws -> String {
    var draft = Draft("rule-setting", ["rule": rule, "year_from": from, "enabled": enabled])
    draft["year_until"] = until
    draft["severity"] = severity
    _ = try store.add(draft)
    return "\(rule)/\(from)"
  }

  /// The codes of why a setting is refused.
  private func codes(_ store: Store, _ values: KeyValuePairs<String, String>) throws -> [String] {
    do {
      _ = try store.add(Draft("rule-setting", values))
      return []
    } catch StoreError.invalid(_, let findings) {
      return findings.map(\.finding.code)
    }
  }
}
