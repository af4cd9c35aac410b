import FoundationEssentials
import Glibc
import Postgres
import Registry
import TestSupport
import Testing

@Suite struct LostKeyTests {
  /// The ways in which keys can't be had, and the code that says so.
  enum Loss: String, CaseIterable, CustomTestStringConvertible {
    case missing = "E-KEY-01"
    case tooOpen = "E-KEY-02"
    case damaged = "E-KEY-03"
    case another = "E-KEY-15"
    case older = "E-KEY-12"

    var testDescription: String { "\(rawValue)" }

    /// The registry as it is without its keys.
    func store(_ people: People) throws -> Store {
      let path = people.file.path
      let copy = path + "-other"
      switch self {
      case .missing: return people.withKeys(path + "-none")
      case .tooOpen: chmod(path, 0o644)
      case .damaged:
        try "version 1\nlookup 1 00ff\n".write(toFile: path, atomically: false, encoding: .utf8)
      case .another:
        _ = try KeyFile(path: copy).openOrCreate()
        return people.withKeys(copy)
      case .older:
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        chmod(copy, 0o600)
        _ = try people.store.rotateKeys(in: people.file)
        return people.withKeys(copy)
      }
      return people.store
    }
  }

  @Test(arguments: Loss.allCases)
  func `without the keys all goes on but what needs a number, and that says why`(
    loss: Loss
  ) async throws {
    try await People.with(2) { people in
      let person = try Example.entity("person")
      let id = try people.store.show(person, key: Example.number).id
      let store = try loss.store(people)
      try expectUnhindered(store, id: id)
      func expect(_ body: () throws -> Void) {
        #expect {
          try body()
        } throws: { error in
          let finding = (error as? KeyFileError)?.finding ?? (error as? SealError)?.finding
          return finding?.code == loss.rawValue
        }
      }
      let before = try store.rowCounts()
      expect {
        _ = try store.add(
          Draft(
            "person", ["name": "李四", "document_kind": "passport", "document_number": "E12345678"]))
      }
      expect { _ = try store.show(person, key: Example.number) }
      expect { _ = try store.reveal(personKey: id, reason: "核对") }
      expect { try importPerson(store) }
      for text in [Example.number, "张三 0013", "E10000001"] {
        expect { _ = try store.search(SearchRequest(text)) }
      }
      var list = ListRequest(person)
      list.filters = [Filter("document_number", .equal, Example.number)]
      expect { try store.list(person, list) { _ in } }
      #expect(try store.attention().map(\.code) == [loss.rawValue])
      #expect(try store.rowCounts() == before)
      #expect(try store.disclosures().isEmpty)
    }
  }

  @Test func `a search without the keys gives what needs none, and says what was not searched`()
    async throws
  {
    try await People.with(2) { people in
      let store = people.withKeys(people.file.path + "-none")
      #expect(try store.search(SearchRequest("张三")).notes.isEmpty)
      #expect(try store.search(SearchRequest("4420001")).notes.isEmpty)
      let id = try people.id(1)
      #expect(try store.search(SearchRequest(id)).hits.map(\.id) == [id])
      _ = try people.store.add(
        Draft("school", ["code": "4420003", "name": "张三0013学校", "tier": "ordinary"]))
      let found = try store.search(SearchRequest("张三0013"))
      #expect(found.hits.map(\.key) == ["4420003"])
      #expect(found.notes.map(\.code) == ["E-KEY-01"])
      #expect(try people.store.attention().isEmpty)
    }
  }

  /// Reads, lists, statistics and changes that need no number.
  private func expectUnhindered(_ store: Store, id: String) throws {
    let person = try Example.entity("person")
    let school = try Example.entity("school")
    var names: [String?] = []
    try store.list(person, ListRequest(person)) { names.append($0[1]) }
    #expect(names.count == 3)
    #expect(try store.show(person, key: id).value("name", of: person) == "张三")
    #expect(try store.history(person, key: id).count == 1)
    #expect(
      try store.change(Draft("person", ["nation": "汉"]), key: id).after.value("nation", of: person)
        == "汉族")
    #expect(
      try store.change(Draft("school", ["name": "新名学校"]), key: "4420002").after
        .value("name", of: school) == "新名学校")
    _ = try store.add(Draft("major", ["school": "4420001", "name": "电工", "level": "中级工"]))
    let query = StatisticsQuery(
      try Measures.named("graduates"), from: CalendarDate(iso: "2020-01-01"),
      to: CalendarDate(iso: "2024-12-31"))
    #expect(try store.read { try query.run(on: $0) }.rows == [["1"]])
  }

  private func importPerson(_ store: Store) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "人员-\(UUID()).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "姓名,证件类型,证件号码\n李四,护照,E12345678\n".write(toFile: path, atomically: true, encoding: .utf8)
    var options = ImportOptions()
    options.roster = Entities.description(noun: "person").map(Roster.directory)
    _ = try store.importFiles([path], options: options)
  }
}

extension Attention {
  /// The code of what is wrong with the keys.
  fileprivate var code: String? {
    if case .keys(let finding) = reason { finding.code } else { nil }
  }
}
