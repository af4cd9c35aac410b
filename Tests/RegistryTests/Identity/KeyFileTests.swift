import Glibc
import Registry
import Testing

@Suite("The key file")
struct KeyFileTests {
  @Test("is made on first use, readable by its owner alone, and stays the same")
  func isCreatedOnce() throws {
    try withFolder { folder in
      let file = KeyFile(home: folder, environment: [:])
      #expect(!file.exists)
      let first = try file.openOrCreate()
      var status = stat()
      #expect(stat(file.path, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
      let again = try file.openOrCreate()
      #expect(again.personID(of: try someone()) == first.personID(of: try someone()))
    }
  }

  @Test("is where the environment says")
  func followsTheEnvironment() {
    #expect(KeyFile(home: "/h", environment: [:]).path == "/h/keys")
    #expect(KeyFile(home: "/h", environment: ["SKILLREG_KEYS": ""]).path == "/h/keys")
    #expect(KeyFile(home: "/h", environment: ["SKILLREG_KEYS": "/k"]).path == "/k")
  }

  @Test("is refused where others can read it, and where it is missing or broken")
  func isRefused() throws {
    try withFolder { folder in
      let file = KeyFile(path: folder + "/keys")
      #expect(throws: KeyFileError.missing(path: file.path)) { try file.open() }
      _ = try file.openOrCreate()
      chmod(file.path, 0o640)
      #expect(throws: KeyFileError.tooOpen(path: file.path, mode: "640")) { try file.open() }
      try write("version 1\nlookup 1 abc\n", to: file.path)
      #expect(throws: KeyFileError.broken(path: file.path, line: 2)) { try file.open() }
      try write("version 1\n", to: file.path)
      #expect(throws: KeyFileError.incomplete(path: file.path)) { try file.open() }
    }
  }

  @Test("takes new sealing keys; what was sealed before stays readable")
  func rotates() throws {
    try withFolder { folder in
      let file = KeyFile(path: folder + "/keys")
      let number = try someone()
      let old = try file.openOrCreate()
      let sealed = try old.seal(number, of: old.personID(of: number))
      let new = try file.rotate()
      #expect(try file.open().currentKeyID == 2)
      #expect(new.personID(of: number) == old.personID(of: number))
      #expect(try new.open(sealed, of: new.personID(of: number)) == number.text)
      let resealed = try new.seal(number, of: new.personID(of: number))
      #expect((sealed.keyID, resealed.keyID) == (1, 2))
      #expect(throws: SealError.unknownKey(2)) {
        try old.open(resealed, of: old.personID(of: number))
      }
    }
  }

  private func someone() throws -> PersonalNumber {
    try PersonalNumber(kind: .residentID, validating: "442000200503120013")
  }

  private func write(_ text: String, to path: String) throws {
    unlink(path)
    let file = open(path, O_CREAT | O_WRONLY, 0o600)
    #expect(Glibc.write(file, text, text.utf8.count) == text.utf8.count)
    close(file)
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = "/tmp/skillreg-keys-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    #expect(mkdir(folder, 0o700) == 0)
    defer {
      unlink(folder + "/keys")
      rmdir(folder)
    }
    try body(folder)
  }
}
