import FoundationEssentials
import Postgres
import Registry
import Tables
import TestSupport
import Testing

/// What holds for every kind of record alike.
@Suite struct EveryEntityTests {
  @Test func `every kind of record can be added, and its key finds it again`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try WholeExample.fill(store)
      let counts = try store.rowCounts()
      for entity in Entities.all {
        #expect((counts[entity.noun] ?? 0) > 0, "\(entity.noun)")
        for key in try keys(entity, store).prefix(3) {
          _ = try store.show(entity, key: key)
        }
      }
    }
  }

  @Test func `every kind of record can be changed, and its former version is told`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try WholeExample.fill(store)
      // All of a person's alias is its key, an id that nobody types.
      for entity in Entities.all where entity.noun != "person-alias" {
        let key = try #require(try keys(entity, store).last)
        let outcome = try #require(try changed(entity, key, in: store), "\(entity.noun)")
        #expect(outcome.after.values != outcome.before.values, "\(entity.noun)")
        let now = entity.keyFields.map { outcome.after.value($0.name, of: entity) ?? "" }
        let steps = try store.history(entity, key: now.joined(separator: "/"))
        #expect(
          steps.suffix(2).map(\.version?.values) == [outcome.before.values, outcome.after.values])
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `an export of every kind of record, imported again, changes nothing`(
    language: Language
  ) async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try WholeExample.fill(store)
      try await Sheets.with { sheets in
        for entity in Entities.all {
          let report = try store.take(
            try export(entity, store, language, to: sheets), as: entity.noun)
          #expect(report.lines == [], "\(entity.noun)")
          #expect(report.unchanged == report.read && report.read > 0, "\(entity.noun)")
          #expect(report.change == nil, "\(entity.noun)")
        }
      }
    }
  }

  @Test func `exports of one registry make the same registry elsewhere`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try WholeExample.fill(store)
      try await Sheets.with { sheets in
        // A person's number never leaves the registry: those it must be told once more.
        let paths = try Entities.all.filter { !$0.hasSealedField }.map {
          (noun: $0.noun, path: try export($0, store, to: sheets))
        }
        try await TestRegistry.withRegistry { other in
          _ = try other.add(Draft("person", ["name": "张三", "document_number": Example.number]))
          for (noun, path) in paths {
            #expect(try other.take(path, as: noun).lines == [], "\(noun)")
          }
          for (noun, path) in paths {
            let entity = try Example.entity(noun)
            let again = try export(entity, other, to: sheets)
            #expect(
              try String(contentsOfFile: again, encoding: .utf8)
                == String(contentsOfFile: path, encoding: .utf8), "\(noun)")
          }
        }
      }
    }
  }

  @Test func `every kind of record can be removed once nothing refers to it`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try WholeExample.fill(store)
      for draft in WholeExample.drafts.reversed() where draft.entity.noun != "transition" {
        let entity = draft.entity
        let before = try keys(entity, store)
        let key = try #require(before.last)
        try store.remove(entity, key: key)
        #expect(try keys(entity, store).count == before.count - 1, "\(entity.noun)")
      }
    }
  }

  @Test func `a template's headings are told apart and read back as its kind`() async throws {
    try await TestRegistry.withRegistry { store in
      try await Sheets.with { sheets in
        for roster in Rosters.known {
          let path = sheets.folder.appending(path: "\(roster.name).xlsx").path
          let file = try OutputFile(path: path)
          try TemplateWorkbook(roster, language: .zh).write(to: file)
          try file.commit()
          let report = try store.take(path, as: roster.name)
          // Nothing is wrong with it but that it has no rows yet.
          #expect(report.lines == ["0 W-SH-01"], "\(roster.name)")
          #expect(report.counts == [0, 0, 0, 0, 0])
        }
      }
    }
  }

  /// Changes the first field that takes another value: another choice, one more, none, a longer text.
  private func changed(
    _ entity: EntityDescription, _ key: String, in store: Store
  ) throws -> ChangeOutcome? {
    let before = try store.show(entity, key: key)
    let isKey = Set(entity.keyFields.map(\.name))
    let fields = entity.fields.enumerated().filter { $0.element.visibility == .shown }
    for (place, field) in fields.sorted(by: {
      !isKey.contains($0.element.name) && isKey.contains($1.element.name)
    }) {
      let value = before.values[place] ?? ""
      let others =
        field.choices.map(\.code).filter { $0 != value } + (Int(value).map { ["\($0 + 1)"] } ?? [])
        + (field.isRequired || value.isEmpty ? [] : [""]) + ["\(value)二", "\(value)三"]
      for other in others {
        let draft = Draft(entity.noun, [field.name: other])
        if draft.hasErrors { continue }
        if let outcome = try? store.change(draft, key: key), outcome.changed { return outcome }
      }
    }
    return nil
  }

  private func keys(_ entity: EntityDescription, _ store: Store) throws -> [String] {
    var request = ListRequest(entity)
    request.columns = entity.keyFields
    var found: [String] = []
    try store.list(entity, request) { found.append($0.map { $0 ?? "" }.joined(separator: "/")) }
    return found
  }

  /// Writes what `skillreg export` writes, as CSV; answers the path.
  private func export(
    _ entity: EntityDescription, _ store: Store, _ language: Language = .zh, to sheets: Sheets
  ) throws -> String {
    let path = sheets.folder.appending(path: "\(entity.noun)-\(UUID()).csv").path
    let output = try OutputFile(path: path)
    let request = ListRequest.whole(entity)
    let columns = request.columns.filter {
      if case .sealed = $0.storage { false } else { true }
    }
    var narrowed = request
    narrowed.columns = columns
    let writer = try TableFormat.csv.writer(
      columns: columns.map { Column(key: $0.name, label: $0.label(language), kind: $0.kind) },
      style: TableStyle(), to: output)
    try store.list(entity, narrowed) { row in
      try writer.write(
        zip(columns, row).map { field, text in text.map { field.shown($0, language) } })
    }
    try writer.finish()
    try output.commit()
    return path
  }
}
