import FoundationEssentials
import Registry
import Tables
import Testing

@Suite struct DictionaryTests {
  @Test func `a field's row tells its labels, column, type, key, default and values`() throws {
    let station = try Example.entity("station")
    let status = try station.known("status")
    #expect(
      DataDictionary.cells(of: station)
        == ["station", "企业技能人才服务站 / Station", "stations", "plaque_number"])
    #expect(
      DataDictionary.cells(of: status)
        == [
          "status", "状态", "Status", "status", "text", "choice", nil, "listed", nil, "服务站状态",
        ])
    #expect(DataDictionary.choices(of: status)?.contains("revoked 撤销 / Revoked\n") == true)
    #expect(
      DataDictionary.cells(of: try station.known("schools"))[3...8]
        == ["(station_schools)", nil, "references", nil, nil, "school"])
    #expect(
      DataDictionary.cells(of: try station.known("host"))[3...6]
        == ["host_id", "bigint", "reference", "yes"])
    #expect(
      DataDictionary.cells(of: try Example.entity("person").known("document_number"))[3...5]
        == ["number_sealed", "bytea", "sealed"])
  }

  @Test func `the document has a section for every entity and names every field and value`() throws
  {
    let path = FileManager.default.temporaryDirectory.appending(path: "dictionary-\(UUID()).md")
      .path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = try OutputFile(path: path)
    try DictionaryDocument(DataDictionary()).write(to: file)
    try file.commit()
    let sections = try String(contentsOfFile: path, encoding: .utf8).components(
      separatedBy: "\n## "
    ).dropFirst()
    #expect(sections.count == Entities.all.count)
    for (entity, section) in zip(Entities.all, sections) {
      #expect(section.hasPrefix("\(entity.title.zh) / \(entity.title.en)\n"))
      for field in entity.fields {
        #expect(section.contains("| \(field.name) "), "\(entity.noun).\(field.name)")
        for choice in field.choices {
          #expect(section.contains("`\(choice.code)` \(choice.label.zh)"))
        }
      }
    }
  }

  @Test func `the diagram draws every entity once and every reference with its cardinalities`() {
    let lines = EntityDiagram().text.split(separator: "\n")
    let references = Entities.all.flatMap(\.fields).filter { $0.target != nil }
    #expect(lines.count == 1 + Entities.all.count + references.count)
    #expect(lines.first == "erDiagram")
    #expect(lines.contains("  schools[\"技工院校 School\"]"))
    #expect(lines.contains("  schools ||--o{ majors : \"院校\""))
    #expect(lines.contains("  divisions |o--o{ schools : \"所属镇街\""))
    #expect(lines.contains("  students ||--o| graduates : \"学生\""))
    #expect(lines.contains("  companies }|--o{ agreements : \"合作企业\""))
    #expect(lines.contains("  schools }o--o{ stations : \"合作院校\""))
  }
}
