import FoundationEssentials
import Registry
import Tables
import TestSupport
import Testing

/// An exported workbook that comes back after others went on working writes over none of their work.
@Suite struct ExportMomentTests {
  private let company = Entities.description(of: Company.self)
  private let agreement = Entities.description(of: Agreement.self)
  private static let key = Example.creditCode

  @Test func `what the sheet leaves as it was exported keeps what others changed`() async throws {
    try await withExport { store, export throws in
      _ = try store.change(Draft("company", ["size": "中型"]), key: Self.key)
      let report = try store.take(try export(["town": "小榄镇"]))
      #expect(report.lines == ["2 W-CF-06"])
      #expect(report.problems.first?.finding.message.zh.contains("“中型”") == true)
      #expect(report.counts == [1, 0, 1, 0, 0])
      #expect(try values(store, "size", "town") == ["medium", "442000118"])
      #expect(try store.take(try export(["town": "小榄镇"])).counts == [1, 0, 0, 1, 0])
    }
  }

  @Test func `what both changed is refused, and taken over theirs where asked for`() async throws {
    try await withExport { store, export throws in
      _ = try store.change(Draft("company", ["size": "中型"]), key: Self.key)
      let path = try export(["size": "大型"])
      let report = try store.take(path)
      #expect(report.lines == ["2 E-CF-05"])
      #expect(report.meetsOthersOnly)
      #expect(report.change == nil)
      #expect(report.problems.first?.finding.message.zh == "表中为“大型”,登记库在导出后已改为“中型”")
      var options = ImportOptions()
      options.isOverLater = true
      #expect(try store.importFiles([path], options: options).lines == [])
      #expect(try values(store, "size") == ["large"])
    }
  }

  @Test func `both may have made the same change, and other records are free`() async throws {
    try await withExport { store, export throws in
      _ = try store.change(Draft("company", ["size": "中型"]), key: Self.key)
      #expect(try store.take(try export(["size": "中型"])).counts == [1, 0, 0, 1, 0])
      _ = try store.change(Draft("school", ["name": "新名学校"]), key: "4420002")
      #expect(try store.take(try export(["size": "中型", "town": "小榄镇"])).lines == [])
    }
  }

  @Test func `a record that was removed meanwhile does not come back by itself`() async throws {
    try await TestRegistry.withRegistry { store in
      _ = try store.add(Draft("company", ["credit_code": Self.key, "name": "示例公司"]))
      try await Sheets.with { sheets in
        let export = try Export(company, of: store, to: sheets)
        try store.remove(company, key: Self.key)
        #expect(try store.take(try export()).lines == ["2 E-CF-05"])
        var options = ImportOptions()
        options.isOverLater = true
        #expect(try store.importFiles([try export()], options: options).counts[1] == 1)
      }
    }
  }

  @Test func `a record whose key others changed does not come back under the old one`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let export = try Export(agreement, of: store, to: sheets)
        _ = try store.change(Draft("agreement", ["number": "新号"]), key: "校企协〔2023〕1号")
        let report = try store.take(try export())
        #expect(report.lines == ["2 E-CF-05"])
        #expect(report.problems.first?.finding.message.zh.contains("新号") == true)
      }
    }
  }

  @Test func `a correction of what the sheet brought is not undone by the sheet`() async throws {
    try await withExport { store, export throws in
      let path = try export(["size": "大型"])
      #expect(try store.take(path).counts == [1, 0, 1, 0, 0])
      _ = try store.change(Draft("company", ["size": "小型"]), key: Self.key)
      #expect(try store.take(path).lines == ["2 E-CF-05"])
      #expect(try values(store, "size") == ["small"])
    }
  }

  @Test func `the same workbook may be edited on and imported again`() async throws {
    try await withExport { store, export throws in
      let path = try export(["size": "大型"])
      #expect(try store.take(path).counts == [1, 0, 1, 0, 0])
      for size in ["微型", "中型"] {
        _ = try export(["size": size], to: path)
        #expect(try store.take(path).lines == [], "\(size)")
      }
      #expect(try values(store, "size") == ["medium"])
      _ = try store.change(Draft("company", ["size": "小型"]), key: Self.key)
      _ = try export(["size": "大型"], to: path)
      #expect(try store.take(path).lines == ["2 E-CF-05"])
    }
  }

  @Test func `the copy that marks what is wrong notes the moment as well`() async throws {
    try await withExport { store, export throws in
      let path = try export(["town": "不存在镇"])
      let report = try store.take(path)
      let copy = path + ".marked.xlsx"
      let output = try OutputFile(path: copy)
      let book = MarkedWorkbook(of: [path], options: .init(), report: report, language: .zh)
      #expect(try book.write(to: output))
      try output.commit()
      let noted = try SourceFile.open(copy).properties
      #expect(noted["skillreg.change"] == export.noted["skillreg.change"])
    }
  }

  @Test func `lists of references are compared as wholes`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let export = try Export(agreement, of: store, to: sheets)
        let old = try export()
        let mine = try export(["schools": "4420002"])
        let key = "校企协〔2023〕1号"
        _ = try store.change(Draft("agreement", ["schools": "4420001"]), key: key)
        #expect(try store.take(old).lines == ["2 W-CF-06"])
        #expect(try store.take(mine).lines == ["2 E-CF-05"])
        let stored = try store.show(agreement, key: key)
        #expect(stored.value("schools", of: agreement) == "4420001")
      }
    }
  }

  @Test func `what another registry exported is taken as any sheet`() async throws {
    try await withExport { store, export throws in
      _ = try store.change(Draft("company", ["size": "中型"]), key: Self.key)
      let path = try export(
        ["size": "大型"],
        noting: [
          "skillreg.change":
            "1 2020-01-01T00:00:00.000000Z 8C3B6A55-0E2B-4B1C-9E7B-0C1D2E3F4A5B"
        ])
      #expect(try store.take(path).lines == [])
      #expect(try values(store, "size") == ["large"])
    }
  }

  // MARK: Exports

  /// Exports the example's company, then lets the body change the registry and edit the sheet.
  private func withExport(
    _ body: (Store, Export) throws -> Void
  ) async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.change(Draft("company", ["size": "小型"]), key: Self.key)
      try await Sheets.with { sheets in
        try body(store, Export(company, of: store, to: sheets))
      }
    }
  }

  /// The records of an entity as they were exported.
  private struct Export {
    let entity: EntityDescription
    let folder: URL
    let noted: [String: String]
    private var rows: [[String?]] = []

    init(_ entity: EntityDescription, of store: Store, to sheets: Sheets) throws {
      self.entity = entity
      folder = sheets.folder
      noted = try store.exportProperties()
      try store.list(entity, .whole(entity)) { rows.append($0) }
    }

    /// Writes a workbook; the edits stand in every row.
    func callAsFunction(
      _ edits: [String: String] = [:], noting properties: [String: String]? = nil,
      to given: String? = nil
    ) throws -> String {
      let path = given ?? folder.appending(path: "\(UUID()).xlsx").path
      let output = try OutputFile(path: path)
      var style = TableStyle()
      style.properties = properties ?? noted
      let columns = ListRequest.whole(entity).columns
      let writer = try TableFormat.xlsx.writer(
        columns: columns.map { Column(key: $0.name, label: $0.label.zh, kind: $0.kind) },
        style: style, to: output)
      for row in rows { try writer.write(zip(columns, row).map { edits[$0.name] ?? $1 }) }
      try writer.finish()
      try output.commit()
      return path
    }
  }

  private func values(_ store: Store, _ names: String...) throws -> [String?] {
    let record = try store.show(company, key: Self.key)
    return names.map { record.value($0, of: company) }
  }
}
