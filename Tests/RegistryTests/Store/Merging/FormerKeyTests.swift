import Registry
import TestSupport
import Testing

/// The codes and numbers of merged records wherever somebody still uses them.
@Suite struct FormerKeyTests {
  @Test func `an old code or number leads to the survivor, and says so`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let (company, person) = (try Example.entity("company"), try Example.entity("person"))
      _ = try store.add(Twins.company(0, "示例机电"))
      _ = try store.add(Draft("person", ["name": "张三", "document_number": Twins.mistyped]))
      let before = try #require(try store.latestChange())
      _ = try store.merge(company, Twins.codes[0], into: Example.creditCode, reason: "重复")
      _ = try store.merge(
        person, Twins.mistyped, into: Example.number, reason: "重复", despiteDifferences: true)
      let shown = try store.show(company, key: Twins.codes[0])
      #expect(shown.notes.map(\.code) == ["W-RF-03"])
      #expect(shown.notes[0].message.zh.contains("中山市示例机电有限公司(\(Example.creditCode))"))
      let note = try #require(try store.show(person, key: Twins.mistyped).notes.first)
      #expect(!note.message.zh.contains(Twins.mistyped))
      #expect(try store.show(person, key: Example.number).notes.isEmpty)
      #expect(
        try store.show(company, key: Twins.codes[0], knownAt: .change(before))
          .value("name", of: company) == "示例机电")
      let (_, notes) = try store.add(
        Draft(
          "station",
          ["plaque_number": "ZS-2", "name": "站", "host": Twins.codes[0], "listed_on": "2024-01-01"])
      )
      #expect(notes.map(\.finding.code) == ["W-RF-03"])
      let student = try store.add(Twins.student(Twins.mistyped, no: "S2", level: "中级工"))
      #expect(!student.1.contains { $0.finding.message.en.contains(Twins.mistyped) })
      let steps = try store.history(company, key: Twins.codes[0])
      #expect(steps.map { $0.version?.value("name", of: company) } == ["示例机电", nil])
      let survivor = try store.history(company, key: Example.creditCode)
      #expect(survivor.map(\.merged) == [[], [Twins.codes[0]]])
    }
  }

  @Test func `a person's number is masked where it leads nowhere`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      do {
        _ = try store.add(Twins.student(Twins.woman, no: "S2", level: "中级工"))
        Issue.record("it was taken")
      } catch StoreError.invalid(_, let findings) {
        let words = findings.map {
          "\($0.value ?? "")\($0.finding.message.zh)\($0.finding.message.en)"
        }
        #expect(!words.joined().contains(Twins.woman))
      }
    }
  }

  @Test func `the roster that had made the second person changes nothing after the merge`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let heading = "姓名,身份证号码,院校,专业,层次,学号,入学年月,民族"
        let path = try sheets.csv(
          "新生.csv", heading, "阿依·古丽,\(Twins.real),4420001,数控加工,中级工,N1,2023-09,汉族",
          "阿依古丽,\(Twins.mistyped),4420001,数控加工,高级工,N2,2023-09,满族",
          "阿依古丽,\(Twins.temporary),4420002,数控加工,高级工,N3,2023-09,")
        // The example's own person has the first number under another name.
        let person = try Example.entity("person")
        _ = try store.change(Draft("person", ["name": "阿依·古丽"]), key: Twins.real)
        _ = try store.add(Draft("major", ["school": "4420002", "name": "数控加工", "level": "高级工"]))
        let first = try store.take(path, as: "new-students")
        #expect(first.counts == [3, 3, 0, 0, 0], "\(first.lines)")
        for number in [Twins.mistyped, Twins.temporary] {
          _ = try store.merge(
            person, number, into: Twins.real, reason: "重复", despiteDifferences: true)
        }
        let again = try store.take(path, as: "new-students")
        #expect(again.counts == [3, 0, 0, 3, 0])
        #expect(again.change == nil)
        #expect(again.lines.filter { !$0.contains("W-ID") } == ["3 W-MG-01", "4 W-MG-01"])
        #expect(try store.rowCounts()["person"] == 1)
        // New facts of the row attach to the survivor.
        let more = try sheets.csv(
          "更新.csv", heading, "阿依古丽,\(Twins.mistyped),4420001,数控加工,高级工,N2,2023-10,",
          "阿依古丽,\(Twins.temporary),4420001,数控加工,高级工,N4,2024-09,")
        let later = try store.take(more, as: "new-students")
        #expect(later.counts == [2, 1, 1, 0, 0], "\(later.lines)")
        let student = try Example.entity("student")
        let survivor = try store.show(person, key: Twins.real)
        #expect(
          try store.show(student, key: "4420001/N4").value("person", of: student) == survivor.id)
        #expect(survivor.value("nation", of: person) == "汉族")
      }
    }
  }

  @Test func `a merged person's number under a name that nobody had is refused`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let person = try Example.entity("person")
        for (name, number) in [("张三", Twins.real), ("张叁", Twins.mistyped)] {
          _ = try store.add(Draft("person", ["name": name, "document_number": number]))
        }
        _ = try store.merge(
          person, Twins.mistyped, into: Twins.real, reason: "重复", despiteDifferences: true)
        let path = try sheets.csv(
          "人员.csv", "姓名,身份证号码", "张三,\(Twins.mistyped)", "张叁,\(Twins.mistyped)",
          "王五,\(Twins.mistyped)")
        let report = try store.take(path, as: "person")
        #expect(
          report.lines == ["2 W-MG-01", "3 W-MG-01", "4 E-DUP-02", "4 W-MG-01"])
        #expect(report.counts == [3, 0, 0, 2, 1])
      }
    }
  }

  @Test func `directories and ledgers that hold a merged company's code change nothing`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let companies = try sheets.csv(
          "企业.csv", "统一社会信用代码,企业名称,行业", "\(Twins.codes[0]),甲有限公司,C34",
          "\(Twins.codes[1]),甲有限责任公司,C35")
        let stations = try sheets.csv(
          "服务站.csv", "站牌编号,服务站名称,建站单位,统一社会信用代码,挂牌日期",
          "ZS-1,一站,甲有限公司,\(Twins.codes[0]),2024-01-01",
          "ZS-2,二站,甲有限责任公司,\(Twins.codes[1]),2024-01-01")
        #expect(try store.take(companies, as: "company").counts == [2, 2, 0, 0, 0])
        #expect(try store.take(stations, as: "stations").counts == [2, 2, 0, 0, 0])
        let company = try Example.entity("company")
        _ = try store.merge(company, Twins.codes[0], into: Twins.codes[1], reason: "重复")
        for (path, kind) in [(companies, "company"), (stations, "stations")] {
          let again = try store.take(path, as: kind)
          #expect(again.counts == [2, 0, 0, 2, 0], "\(again.lines)")
          #expect(again.change == nil)
          #expect(again.lines.filter { $0.hasSuffix("W-MG-01") } == ["2 W-MG-01"])
        }
      }
    }
  }
}
