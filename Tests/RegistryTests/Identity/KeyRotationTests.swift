import FoundationEssentials
import Glibc
import Postgres
import TestSupport
import Testing

@testable import Registry

@Suite struct KeyRotationTests {
  @Test func `a rotation seals every number anew, past versions too, and nobody is changed by it`()
    async throws
  {
    try await People.with(300) { people in
      let before = try people.numbers()
      let person = try Example.entity("person")
      let steps = try people.store.history(person, key: try people.id(3)).map(\.change)
      let changes = try people.store.latestChange() ?? 0
      let rotation = try people.store.rotateKeys(in: people.file, batch: 50)
      #expect(rotation == KeyRotation(keyID: 2, isResumed: false, persons: 301, versions: 90))
      #expect(before.count == 391)
      #expect(try people.numbers() == before)
      #expect(try people.store.keyUse() == [KeyUse(keyID: 2, persons: 301, versions: 90)])
      #expect(try people.store.history(person, key: try people.id(3)).map(\.change) == steps)
      #expect(steps.count == 2)
      #expect(try people.store.latestChange() == changes + 1)
      let then = try people.store.show(person, key: try people.id(3), knownAt: .change(steps[0]))
      #expect(then.value("name", of: person) == "人员3")
      let sealed = try #require(SealedNumber(text: then.value("document_number", of: person) ?? ""))
      let id = try #require(PersonID(text: then.id))
      #expect(try people.file.open().open(sealed, of: id) == People.number(3))
    }
  }

  @Test func `a rotation that was interrupted goes on where it was, with the same key`()
    async throws
  {
    try await People.with(300) { people in
      struct Stop: Error {}
      let before = try people.numbers()
      #expect(throws: Stop.self) {
        _ = try people.store.rotateKeys(in: people.file, batch: 50) { done, _ in
          if done >= 150 { throw Stop() }
        }
      }
      #expect(try people.store.keyUse().map(\.persons) == [151, 150])
      #expect(try people.numbers() == before)
      #expect(throws: KeysInUse.self) { try people.store.dropOldKeys(in: people.file) }
      #expect(try people.file.open().keyIDs == [1, 2])
      let rest = try people.store.rotateKeys(in: people.file, batch: 50)
      #expect(rest == KeyRotation(keyID: 2, isResumed: true, persons: 151, versions: 90))
      #expect(try people.numbers() == before)
    }
  }

  @Test func `one that made its key and did no more is taken up as well`() async throws {
    try await People.with(3) { people in
      _ = try people.file.rotate()
      let rotation = try people.store.rotateKeys(in: people.file)
      #expect(rotation == KeyRotation(keyID: 2, isResumed: true, persons: 4, versions: 1))
      #expect(try people.store.rotateKeys(in: people.file).keyID == 3)
    }
  }

  @Test func `what was changed while a batch was at work stays changed`() async throws {
    try await People.with(20) { people in
      let person = try Example.entity("person")
      var isFirst = true
      _ = try people.store.rotateKeys(in: people.file, batch: 5) { _, _ in
        guard isFirst else { return }
        isFirst = false
        for index in 0..<20 {
          _ = try people.store.change(
            Draft("person", ["nation": "汉"]), key: try people.id(index))
        }
        _ = try people.store.add(
          Draft(
            "person",
            ["name": "王五", "document_kind": "passport", "document_number": "E99999999"]))
      }
      #expect(try people.store.keyUse().map(\.keyID) == [2])
      for index in 0..<20 {
        let now = try people.store.show(person, key: try people.id(index))
        #expect(now.value("nation", of: person) == "汉族")
      }
      #expect(try people.numbers().contains("E99999999"))
    }
  }

  @Test func `old keys go once nothing is sealed under them, and the database refuses them then`()
    async throws
  {
    try await People.with(3) { people in
      let copy = people.file.path + "-copy"
      try FileManager.default.copyItem(atPath: people.file.path, toPath: copy)
      chmod(copy, 0o600)
      let stale = try KeyFile(path: copy).open()
      _ = try people.store.rotateKeys(in: people.file)
      #expect(try people.store.dropOldKeys(in: people.file) == [1])
      #expect(try people.store.dropOldKeys(in: people.file) == [])
      #expect(try people.file.open().keyIDs == [2])
      #expect(try people.numbers().count == 5)
      let number = try PersonalNumber(kind: .passport, validating: "E99999999")
      let sealed = try stale.seal(number, of: stale.personID(of: number))
      #expect {
        try people.store.write { connection in
          try connection.execute("update persons set number_sealed = \(sealed.text)::bytea")
        }
      } throws: { ($0 as? PostgresError)?.constraint == "persons_number_sealed_current" }
      #expect(throws: SealError.unknownKey(2)) {
        try people.withKeys(copy).reveal(personKey: Example.number, reason: "x")
      }
      #expect(try people.store.rotateKeys(in: people.file).keyID == 3)
    }
  }

  @Test(arguments: [
    "set_byte(number_sealed, 20, get_byte(number_sealed, 20) # 1)",
    "set_byte(number_sealed, 1, 254)", "number_sealed || '\\x00'::bytea",
  ])
  func `a number that can't be opened is named, and holds no rotation up`(
    bytes: String
  ) async throws {
    try await People.with(3) { people in
      try TestRegistry.owner(of: people.store).execute(
        "update persons set number_sealed = \(trusted: bytes) where name = '人员1'")
      let broken = try people.id(1)
      for key in UInt8(2)...3 {
        let rotation = try people.store.rotateKeys(in: people.file)
        #expect(
          rotation
            == KeyRotation(
              keyID: key, isResumed: false, persons: 3, versions: 2,
              unreadable: [broken]))
        #expect(rotation.finding?.code == "W-KEY-22")
        #expect(rotation.finding?.message.en.contains(broken) == true)
      }
      #expect {
        try people.store.dropOldKeys(in: people.file)
      } throws: { ($0 as? KeysInUse)?.finding.message.zh.contains(broken) == true }
      #expect(try people.file.open().keyIDs == [1, 2, 3])
    }
  }

  @Test func `a rotation that was interrupted goes on past a number that can't be opened`()
    async throws
  {
    try await People.with(10) { people in
      struct Stop: Error {}
      try TestRegistry.owner(of: people.store).execute(
        "update persons set number_sealed = number_sealed || '\\x00' where name = '人员1'")
      #expect(throws: Stop.self) {
        _ = try people.store.rotateKeys(in: people.file, batch: 3) { done, _ in
          if done >= 3 { throw Stop() }
        }
      }
      let rest = try people.store.rotateKeys(in: people.file, batch: 3)
      #expect(rest.keyID == 2 && rest.isResumed)
      #expect(try rest.unreadable == [people.id(1)])
      #expect(try people.store.rotateKeys(in: people.file).keyID == 3)
    }
  }

  @Test func `a number that can't be opened is sealed anew when it is entered again`() async throws
  {
    try await People.with(3) { people in
      let person = try Example.entity("person")
      let key = try people.id(1)
      try TestRegistry.owner(of: people.store).execute(
        "update persons set number_sealed = number_sealed || '\\x00' where name = '人员1'")
      let again = Draft(
        "person", ["document_kind": "passport", "document_number": "\(People.number(1))"])
      #expect(try people.store.change(again, key: key).changed)
      #expect(try people.store.reveal(personKey: key, reason: "核对") == People.number(1))
      #expect(try !people.store.change(again, key: key).changed)
      #expect(try people.store.history(person, key: key).count == 3)
    }
  }

  @Test func `the program's own role can't seal without leaving a version`() async throws {
    try await People.with(1) { people in
      #expect {
        try people.store.write { connection in
          try connection.execute("select registry.begin_resealing()")
        }
      } throws: { ($0 as? PostgresError)?.sqlState == "42501" }
      let versions = try people.store.keyUse()[0].versions
      try people.store.write { connection in
        try connection.execute("set local skillreg.resealing = 'on'")
        try connection.execute(
          "update persons set number_sealed = number_sealed where document_kind = 'passport'")
      }
      #expect(try people.store.keyUse()[0].versions == versions + 1)
      #expect {
        try people.store.write { connection in
          try connection.execute("update history.persons set number_sealed = null")
        }
      } throws: { ($0 as? PostgresError)?.sqlState == "42501" }
    }
  }

  @Test func `two rotations do not run at a time`() async throws {
    try await People.with(3) { people in
      try people.file.locked {
        #expect(throws: KeyFileError.busy(path: people.file.path)) {
          try people.store.rotateKeys(in: people.file)
        }
      }
      #expect(try people.file.open().keyIDs == [1])
    }
  }
}
