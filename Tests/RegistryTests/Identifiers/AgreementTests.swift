import Postgres
import Registry
import TestSupport
import Testing

@Suite("The database and the program")
struct AgreementTests {
  @Test("find the same identifiers valid among 10,000 generated ones")
  func agree() async throws {
    try await TestDatabase.withOwnDatabase { conninfo in
      let connection = try Connection(conninfo: conninfo)
      try connection.run(script: SQL(trusted: try schema()))
      try compare(
        connection, "registry.is_resident_id", residentIDs(), ResidentID.isWellFormed)
      try compare(
        connection, "registry.is_social_credit_code", creditCodes(), SocialCreditCode.isValid)
      try compare(
        connection, "registry.is_certificate_number", certificateNumbers(),
        CertificateNumber.isValid)
    }
  }

  @Test("list the skill levels in the same order")
  func agreeOnLevels() async throws {
    try await TestDatabase.withOwnDatabase { conninfo in
      let connection = try Connection(conninfo: conninfo)
      try connection.run(script: SQL(trusted: try schema()))
      let rows = try connection.rows(
        "select unnest(enum_range(null::registry.skill_level)) as level")
      #expect(rows.map { $0["level"] } == SkillLevel.allCases.map(\.rawValue))
    }
  }

  @Test("refuse a wrong identifier by the name of the constraint")
  func refuseByName() async throws {
    try await TestDatabase.withOwnDatabase { conninfo in
      let connection = try Connection(conninfo: conninfo)
      try connection.run(script: SQL(trusted: try schema()))
      #expect {
        try connection.execute("select 'x'::registry.social_credit_code")
      } throws: { error in
        (error as? PostgresError)?.constraint == "social_credit_code_is_valid"
      }
      let row = try connection.row("select null::registry.certificate_number as number")
      #expect(row["number"] == nil)
    }
  }

  /// Asks both about all texts and expects each verdict among them, and the same one.
  private func compare(
    _ connection: Connection, _ function: String, _ texts: [String], _ check: (String) -> Bool
  ) throws {
    let name = function.split(separator: ".")
    let rows = try connection.rows(
      """
      select text, \(name: String(name[0])).\(name: String(name[1]))(text) as valid
      from unnest(\(texts)::text[]) with ordinality as given (text, place) order by place
      """)
    let disagreements = zip(texts, rows).filter { text, row in row.bool("valid") != check(text) }
    #expect(rows.count == texts.count)
    #expect(disagreements.map(\.0) == [])
    #expect(Set(texts.map(check)) == [true, false])
  }

  private func schema(from testFile: String = #filePath) throws -> String {
    let root = testFile.split(separator: "/").dropLast(4).joined(separator: "/")
    return try contents(of: "/\(root)/schema/001-identifiers.sql")
  }

  private func residentIDs() -> [String] {
    var random = SeededGenerator(seed: 1)
    return (0..<4_000).map { _ in
      let area = Int.random(in: 110_000...829_999, using: &random)
      let date = [
        Int.random(in: 1895...2105, using: &random) * 10_000,
        Int.random(in: 0...13, using: &random) * 100, Int.random(in: 0...32, using: &random),
      ].reduce(0, +)
      let digits = "\(area)\(date)\(Int.random(in: 100...999, using: &random))"
      let number = "0123456789X".map { digits + String($0) }.first(where: hasRightCheckDigit)
      return random.mutated(number ?? digits)
    }
  }

  /// ISO 7064 MOD 11-2 by its definition: the number of all 18, doubled digit by digit, is 1.
  private func hasRightCheckDigit(_ number: String) -> Bool {
    number.reduce(0) { ($0 * 2 + ($1 == "X" ? 10 : $1.wholeNumberValue ?? 0)) % 11 } == 1
  }

  private func creditCodes() -> [String] {
    var random = SeededGenerator(seed: 2)
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    return (0..<4_000).map { _ in
      let body = String((0..<17).map { _ in alphabet.randomElement(using: &random) ?? "0" })
      let code = alphabet.map { body + String($0) }.first(where: SocialCreditCode.isValid)
      return random.mutated(code ?? body)
    }
  }

  private func certificateNumbers() -> [String] {
    var random = SeededGenerator(seed: 3)
    let samples = ["Y000144000001234000001", "YT00014400000123440001", "1819000000403456"]
    return (0..<2_000).map { index in random.mutated(samples[index % samples.count]) }
  }
}

/// Random numbers that are the same in every run (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The text itself in a third of the cases, else with one or two characters changed.
  mutating func mutated(_ text: String) -> String {
    var characters = Array(text)
    for _ in 0..<Int.random(in: 0...2, using: &self) {
      let place = Int.random(in: 0..<characters.count, using: &self)
      let other = Array("0123456789XxAIOSZY\n \\中'").randomElement(using: &self) ?? "0"
      switch Int.random(in: 0..<5, using: &self) {
      case 0: characters.insert(other, at: place)
      case 1: characters.remove(at: place)
      case 2: characters.swapAt(place, max(place - 1, 0))
      case 3: characters.append(other)
      default: characters[place] = other
      }
    }
    return String(characters)
  }
}
