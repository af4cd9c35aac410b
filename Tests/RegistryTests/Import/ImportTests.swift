import FoundationEssentials
import Postgres
import Registry
import Tables
import TestSupport
import Testing

@Suite struct ImportTests {
  @Test func `the dirty roster is refused row by row for the right reasons`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      for major in ["智能制造技术应用", "计算机网络应用"] {
        _ = try store.add(Draft("major", ["school": "4420001", "name": major, "level": "中级工"]))
      }
      let path = Sheets.fixture("dirty.xlsx")
      let bare = try store.take(path, as: "new-students")
      #expect(bare.lines == ["0 E-HD-02", "5 E-ID-05", "6 E-DUP-02", "7 E-DUP-02", "8 E-DT-03"])
      #expect(bare.change == nil)
      let whole = try store.take(
        path, as: "new-students", set: ["school": "4420001", "level": "中级工"], goodRows: true)
      #expect(whole.lines == ["5 E-ID-05", "6 E-DUP-02", "7 E-DUP-02", "8 E-DT-03"])
      #expect(whole.counts == [4, 0, 0, 0, 4])
    }
  }

  @Test func `what is fine in a dirty roster is taken when good rows are asked for`() async throws {
    try await TestRegistry.withRegistry { store in
      _ = try store.add(Draft("school", ["code": "4420001", "name": "示例学校", "tier": "技工学校"]))
      for major in ["智能制造技术应用", "数控加工", "计算机网络应用"] {
        _ = try store.add(Draft("major", ["school": "4420001", "name": major, "level": "中级工"]))
      }
      let report = try store.take(
        Sheets.fixture("dirty.xlsx"), as: "new-students", set: ["school": "4420001"],
        goodRows: true)
      #expect(report.lines == ["5 E-ID-05", "7 E-DUP-02", "8 E-DT-03"])
      #expect(report.counts == [4, 1, 0, 0, 3])
      let student = try Example.entity("student")
      var request = ListRequest(student)
      request.columns = [try student.known("major"), try student.known("entered_on")]
      var rows: [[String?]] = []
      try store.list(student, request) { rows.append($0) }
      #expect(rows == [["数控加工", "2023-09-01"]])
    }
  }

  @Test func `personal numbers are masked in every problem`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let path = try sheets.csv(
          "p.csv", "姓名,身份证号码", "张三,442000200503120010", "李四,44200020050312OO13",
          "王五,442000200513010053")
        let report = try store.take(path, as: "person")
        #expect(report.counts == [3, 0, 0, 0, 3])
        let words = report.problems.map {
          "\($0.value ?? "")\($0.finding.message.zh)\($0.finding.message.en)"
        }
        .joined()
        for number in ["442000200503120010", "44200020050312OO13", "442000200513010053"] {
          #expect(!words.contains(number))
        }
        #expect(words.contains("442000********0010"))
      }
    }
  }

  @Test func `all problems of all rows come in one pass and nothing is written`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let path = try sheets.csv(
          "schools.csv", "院校代码,院校名称,院校类型,统一社会信用代码,所属镇街",
          "4420001,甲技工学校,技工学校,,石岐", "4420002,乙技工学校,大学,91442000M051ABCD47,不存在镇",
          "4420001,丙技工学校,技工学校,,东区", "4420003,,技工学校,,")
        let before = try store.rowCounts()
        let report = try store.take(path)
        #expect(
          report.lines == [
            "3 E-EN-01", "3 E-RF-01", "3 E-UC-01", "4 E-DUP-01", "5 E-RQ-01",
          ])
        #expect(report.counts == [4, 1, 0, 0, 3])
        #expect(try store.rowCounts() == before)
      }
    }
  }

  @Test func `a dry run finds what the run finds and writes nothing`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let path = try sheets.csv(
          "s.csv", "院校代码,院校名称,院校类型", "4420001,甲技工学校,技工学校")
        #expect(try store.take(path, dryRun: true).counts == [1, 1, 0, 0, 0])
        #expect(try store.rowCounts()["school"] == 0)
        #expect(try store.take(path).counts == [1, 1, 0, 0, 0])
        let again = try store.take(path)
        #expect(again.counts == [1, 0, 0, 1, 0])
        #expect(again.change == nil)
      }
    }
  }

  @Test func `a blank cell keeps what is stored, the clear token empties it`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let keep = try sheets.csv("a.csv", "院校代码,院校名称,院校类型,所属镇街", "4420001,,,")
        #expect(try store.take(keep, as: "school").counts == [1, 0, 0, 1, 0])
        let new = try sheets.csv("n.csv", "院校代码,院校名称,院校类型,所属镇街", "4420077,,,")
        #expect(try store.take(new, as: "school").lines == ["2 E-RQ-01", "2 E-RQ-01"])
        let clear = try sheets.csv(
          "b.csv", "院校代码,院校名称,院校类型,所属镇街", "4420001,示例技师学院,技师学院,〈空〉")
        #expect(try store.take(clear, as: "school").counts == [1, 0, 1, 0, 0])
        let school = try Example.entity("school")
        #expect(try store.show(school, key: "4420001").value("town", of: school) == nil)
      }
    }
  }

  @Test func `totals and footers are no records, and a wrong total is told`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let path = try sheets.csv(
          "名录.csv", "技工院校名录,,", "填报单位:示例局,,", "院校代码*,院校名称(必填),院校类型",
          "4420001,甲技工学校,技工学校", "4420002,乙技工学校,技工学校", "合计,3,", "填表人:张三,,")
        let report = try store.take(path)
        #expect(report.counts == [2, 2, 0, 0, 0])
        #expect(report.lines == ["0 W-TT-01"])
      }
    }
  }

  @Test func `a file that can't be read is told by a code of its own`() async throws {
    try await TestRegistry.withRegistry { store in
      for (file, code) in [
        ("none.xlsx", "E-FILE-01"), ("", "E-FILE-03"), ("empty.csv", "E-FILE-05"),
        ("table.xls", "E-FILE-02"), ("encrypted.xlsx", "E-FILE-06"),
        ("truncated.xlsx", "E-FILE-07"), ("archive.zip", "E-FILE-08"), ("bad_utf8.csv", "E-ENC-01"),
      ] {
        let report = try store.take(Sheets.fixture(file), as: "school")
        #expect(report.problems.map(\.finding.code) == [code], "\(file)")
        #expect(report.counts == [0, 0, 0, 0, 0])
      }
    }
  }

  @Test func `what every entity exports imports again without a change`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        for entity in Entities.all {
          for language in Language.allCases {
            let path = try sheets.export(entity, of: store, in: language)
            let report = try store.take(path, as: entity.noun)
            #expect(!report.hasErrors, "\(entity.noun) \(report.lines)")
            #expect(report.counts == [report.read, 0, 0, report.read, 0], "\(entity.noun)")
            #expect(report.change == nil)
          }
        }
      }
    }
  }

  @Test func `a connection that breaks in the middle of an import leaves nothing`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let path = try sheets.csv(
          "s.csv", "院校代码,院校名称,院校类型", "4420001,甲技工学校,技工学校")
        let other = try TestRegistry.owner(of: store)
        #expect {
          _ = try store.importFiles([path], options: ImportOptions()) { _, _ in
            _ = try? other.execute(
              """
              select pg_terminate_backend(pid) from pg_stat_activity
              where datname = current_database() and pid <> pg_backend_pid()
              """)
          }
        } throws: { error in
          if case StoreError.connectionLost = error { return true }
          return false
        }
        #expect(try store.rowCounts()["school"] == 0)
        #expect(try store.take(path).counts == [1, 1, 0, 0, 0])
      }
    }
  }

  @Test func `a small city imports whole, and a second time changes nothing`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        let city = SampleCity(scale: .small, seed: 1)
        let files = try city.write(to: sheets.folder.path) { _ in }
        let report = try store.importFiles(files, options: ImportOptions())
        #expect(report.problems.filter { $0.finding.severity == .error }.isEmpty)
        #expect(report.rejected == 0)
        let counts = try store.rowCounts()
        #expect(counts["station"].map { $0 >= city.targets.stations } == true)
        // Former codes and ids come from merging records, and a city's sheets tell of no merge.
        #expect(
          Entities.all.map(\.noun).filter { counts[$0, default: 0] == 0 }
            == ["company-code", "person-alias"])
        let again = try store.importFiles(files, options: ImportOptions())
        #expect(again.counts == [report.read, 0, 0, report.read, 0])
        #expect(again.change == nil)
      }
    }
  }
}

extension Sheets {
  /// Writes what `skillreg export` would write, and answers the path.
  fileprivate func export(
    _ entity: EntityDescription, of store: Store, in language: Language
  ) throws -> String {
    let request = ListRequest(entity)
    let path = folder.appending(path: "\(entity.noun).csv").path
    let output = try OutputFile(path: path)
    let table = try TableFormat.csv.writer(
      columns: request.columns.map { Column(key: $0.name, label: $0.label(language)) }, to: output)
    try store.list(entity, request) { row in
      try table.write(
        zip(request.columns, row).map { field, text in
          if case .sealed = field.storage { return "442000********0013" }
          return text.map { field.shown($0, language) }
        })
    }
    try table.finish()
    try output.commit()
    return path
  }
}
