import Testing

@testable import Registry

@Suite("Person ids and sealed numbers")
struct KeyringTests {
  let keyring = Keyring(
    lookupKey: Array(0..<32), sealingKeys: [1: Array(repeating: 7, count: 32)])

  @Test("a person's id is a UUID of version 8 that depends on kind, number and key only")
  func derivesIDs() throws {
    let id = keyring.personID(of: try number(.residentID, "442000200503120013"))
    #expect(id.text == "baab41be-07d4-8cee-bc15-46a9d949ab3b")
    let other = keyring.personID(of: try number(.other, "442000200503120013"))
    #expect(other != id)
    #expect(Keyring.random().personID(of: try number(.residentID, "442000200503120013")) != id)
    #expect(PersonID(text: id.text) == id)
    #expect(reading(PersonID.self, id.text.uppercased()) == id.text)
    #expect(reading(PersonID.self, "442000200503120013") == "E-PI-01")
  }

  @Test("a sealed number opens as that of the same person only")
  func sealsAndOpens() throws {
    let number = try number(.residentID, "442000200503120013")
    let id = keyring.personID(of: number)
    let sealed = try keyring.seal(number, of: id)
    #expect(sealed.bytes.count == 2 + 12 + 18 + 16)
    #expect(Array(sealed.bytes.prefix(2)) == [1, 1])
    #expect(SealedNumber(text: sealed.text) == sealed)
    #expect(try keyring.open(sealed, of: id) == number.text)
    let somebodyElse = keyring.personID(of: try self.number(.passport, "E12345678"))
    #expect(throws: SealError.notAuthentic) { try keyring.open(sealed, of: somebodyElse) }
  }

  @Test("a sealed number that was altered is refused, whichever byte it is")
  func findsAlterations() throws {
    let number = try number(.passport, "E12345678")
    let id = keyring.personID(of: number)
    let sealed = try keyring.seal(number, of: id)
    for place in sealed.bytes.indices {
      var bytes = sealed.bytes
      bytes[place] ^= 1
      #expect(throws: SealError.self, "byte \(place)") {
        try keyring.open(SealedNumber(bytes: bytes), of: id)
      }
    }
    #expect(throws: SealError.unknownFormat) { try keyring.open(SealedNumber(bytes: [1]), of: id) }
  }

  @Test("the same number sealed twice gives different bytes")
  func usesFreshNonces() throws {
    let number = try number(.passport, "E12345678")
    let id = keyring.personID(of: number)
    #expect(try keyring.seal(number, of: id) != keyring.seal(number, of: id))
  }

  @Test("keys are never printed")
  func hidesKeys() {
    var dumped = ""
    dump(keyring, to: &dumped)
    #expect("\(keyring)" == "Keyring(sealing key 1)")
    #expect(dumped == "▿ Keyring(sealing key 1)\n  - currentKeyID: 1\n")
  }

  private func number(_ kind: DocumentKind, _ text: String) throws -> PersonalNumber {
    try PersonalNumber(kind: kind, validating: text)
  }
}
