import Testing

@testable import Registry

@Suite("How a sample's values are spelled")
struct SampleSheetsTests {
  /// All sheets of a small city, each with its layout.
  private func sheets() -> [(SampleSheet, SampleLayout)] {
    let city = SampleCity(scale: .small, seed: 5)
    let layouts = SampleLayouts(seed: 5, isPlain: false)
    let directories = DirectorySheets(city: city)
    let ledgers = LedgerSheets(city: city)
    var sheets = [directories.schools, directories.majors, directories.companies].map {
      ($0, layouts.directory($0.file))
    }
    let agreements = city.schools.indices.map(ledgers.agreements)
    sheets += (agreements + [ledgers.stations]).map { ($0, layouts.ledger($0.file)) }
    city.forEachRoll { school, students in
      let rosters = RosterSheets(school: city.schools[school])
      for year in 2017...2026 {
        let new = rosters.newStudents(students, year: year)
        let graduates = rosters.graduates(students, year: year)
        sheets += [new, graduates].map { ($0, layouts.roster($0.file)) }
      }
    }
    return sheets
  }

  @Test("Rows are as long as their headings")
  func rectangular() {
    for (sheet, _) in sheets() {
      #expect(sheet.rows.allSatisfy { $0.count == sheet.headings.count })
      #expect(!sheet.rows.isEmpty)
    }
  }

  @Test("Nothing is lost by any spelling")
  func lossless() {
    for (sheet, layout) in sheets() {
      var spelling = layout.spelling
      let lost = sheet.rows.joined().filter { !reading(spelling.cell($0), like: $0) }
      #expect(lost == [])
    }
  }

  @Test("Every layout, spelling and encoding occurs in a city")
  func variety() {
    let layouts = SampleLayouts(seed: 1, isPlain: false)
    let all = (0..<150).map { layouts.roster("名册\($0)") }
    #expect(Set(all.map(\.file)).count == 3)
    #expect(Set(all.map(\.headings)).count == 5)
    #expect(Set(all.map(\.spelling.days)).count == 6)
    #expect(Set(all.map(\.spelling.months)).count == 3)
    #expect(Set(all.map(\.spelling.guardStyle)).count == 4)
    #expect(all.contains { $0.hasGroups && $0.mergesRows && $0.hasTitle })
  }

  @Test("Plain layouts are UTF-8 without anything odd")
  func plain() {
    let layout = SampleLayouts(seed: 1, isPlain: true).roster("名册")
    #expect(layout.file == .csv && layout.spelling.dirt == 0 && layout.headings == .plain)
  }

  @Test("A school's graduates stand in its new students' rosters with the same facts")
  func graduatesAreStudents() {
    let city = SampleCity(scale: .small, seed: 3)
    city.forEachRoll { school, students in
      let rosters = RosterSheets(school: city.schools[school])
      let new = rosters.newStudents(students, year: nil)
      let graduates = rosters.graduates(students, year: nil)
      let shared = ["姓名", "性别", "身份证号码", "学校名称", "学号", "专业名称", "培养层次", "入学年月"]
      let known = Set(facts(shared, of: new))
      let told = facts(shared, of: graduates)
      #expect(!told.isEmpty && told.count < known.count)
      #expect(told.allSatisfy(known.contains))
    }
  }

  private func facts(_ headings: [String], of sheet: SampleSheet) -> [[SampleValue]] {
    let columns = headings.compactMap(sheet.headings.firstIndex(of:))
    return sheet.rows.map { row in columns.map { row[$0] } }
  }

  /// Whether a cell, cleaned of what people and programs add, says just what was meant.
  private func reading(_ cell: SampleCell, like value: SampleValue) -> Bool {
    switch (cell, value) {
    case (.blank, .blank): true
    case (.number(let number), .number(let meant)): number == meant
    case (.text(let text), .text(let meant)): text == meant && !text.isEmpty
    case (.text(let text), .name(let meant)): narrow(text) == meant
    case (.text(let text), .document(let meant)): narrow(text).uppercased() == meant
    case (.date(let day, _), .day(let meant)), (.date(let day, _), .month(let meant)): day == meant
    case (.text(let text), .day(let meant)): isDate(text, meant)
    case (.text(let text), .month(let meant)):
      isDate(text, meant) || text == "\(meant.year)年\(meant.month)月"
    default: false
    }
  }

  private func isDate(_ text: String, _ day: SampleDate) -> Bool {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    return numbers == [day.year, day.month, day.day] || text == day.compact
  }

  /// Half-width, without spaces, apostrophes and the trick `="…"`.
  private func narrow(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      if ["'", "=", "\""].contains(scalar) { continue }
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      if let plain = isWide ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar { kept.append(plain) }
    }
    return String(kept)
  }
}
