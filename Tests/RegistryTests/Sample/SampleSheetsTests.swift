import Tables
import Testing

@testable import Registry

@Suite("How a sample's values are spelled")
struct SampleSheetsTests {
  private let model = SampleModel(.small, seed: 5)

  /// All sheets of a small city, each with a layout.
  private func sheets() -> [(SampleSheet, SampleLayout)] {
    let layouts = SampleLayouts(seed: 5, isPlain: false)
    let rosters = ["new-students", "graduates", "certificates", "posts", "attendances"]
    return model.sheets.map { kind, sheet in
      let isRoster = rosters.contains(kind)
      return (sheet, isRoster ? layouts.roster(sheet.file) : layouts.ledger(sheet.file))
    }
  }

  @Test("Every sheet's headings tell its kind, without its title or the file's name")
  func kinds() {
    for (kind, sheet) in model.sheets {
      let cells = sheet.headings.map { Cell($0) }
      let finding = HeaderFinding(rows: [SourceRow(number: 1, cells: cells)], map: [:])
      let kinds = finding.kinds(among: Rosters.known, hint: "")
      #expect(kinds.map(\.name) == [kind], "\(sheet.file)")
      let matching = kinds.first.flatMap { finding.find(for: $0)?.matching }
      #expect(matching?.unknown == [], "\(sheet.file)")
    }
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
