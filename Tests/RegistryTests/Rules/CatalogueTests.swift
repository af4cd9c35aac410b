import FoundationEssentials
import Registry
import Testing

/// The sources report what is in the catalogue, and the catalogue holds what they report.
@Suite struct CatalogueTests {
  @Test func `every code is one rule's`() {
    #expect(Rules.all.count > 100)
    #expect(Set(Rules.all.map(\.code)).count == Rules.all.count)
    for rule in Rules.all {
      #expect(rule.code.wholeMatch(of: /[EWB]-[A-Z]{2,4}-[0-9]{2}/) != nil, "\(rule.code)")
    }
  }

  @Test func `every rule says what, why, how to fix and where from in both languages`() {
    for rule in Rules.all {
      for text in [rule.title, rule.why, rule.fix, rule.source.name] {
        #expect(!text.zh.isEmpty && !text.en.isEmpty, "\(rule.code)")
        #expect(!text.zh.contains("您"), "\(rule.code)")
      }
      let hasHan = rule.title.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      #expect(hasHan, "\(rule.code)")
    }
  }

  @Test func `every rule that is defined is in the list`() throws {
    #expect(Set(try Sources.definitions().values) == Set(Rules.all.map(\.code)))
  }

  @Test func `every code in the sources is in the catalogue`() throws {
    let known = Set(Rules.all.map(\.code))
    for (path, text) in try Sources.reporting() {
      let codes = text.split(separator: "\"").filter { $0.utf8.count < 12 && $0.isRuleCode }
      for code in codes { #expect(known.contains(String(code)), "\(code) in \(path)") }
    }
  }

  @Test func `every rule in the catalogue is reported somewhere`() throws {
    let reported = try Sources.reporting().reduce(into: Set<Substring>()) { words, file in
      words.formUnion(file.text.members)
      words.formUnion(file.text.split(separator: "\""))
    }
    for (name, code) in try Sources.definitions() {
      #expect(reported.contains(name[...]) || reported.contains(code[...]), "\(code)")
    }
  }

  @Test func `a code is found in any case, and an unknown one suggests others`() throws {
    #expect(try Rules.named("e-id-02").code == "E-ID-02")
    #expect {
      try Rules.named("E-ID-99")
    } throws: { error in
      (error as? RuleError)?.finding.fix.en.contains("E-ID-0") == true
    }
  }
}

/// The project's sources as text.
private enum Sources {
  /// The names of rules and their codes, as the catalogue defines them.
  static func definitions() throws -> [String: String] {
    var codes: [String: String] = [:]
    for (_, text) in try files().filter({ $0.path.contains("/Rules/Catalogue/") }) {
      for match in text.matches(of: /static let (\w+) = Rule\(\s*"([A-Z0-9-]+)"/) {
        codes[String(match.1)] = String(match.2)
      }
    }
    return codes
  }

  /// All sources but the catalogue itself.
  static func reporting() throws -> [(path: String, text: String)] {
    try files().filter { !$0.path.contains("/Rules/Catalogue/") }
  }

  private static func files(from testFile: String = #filePath) throws -> [(
    path: String, text: String
  )] {
    let root = URL(filePath: testFile).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources").path
    return try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(".swift") }.map { path in
        ("/" + path, try String(contentsOfFile: root + "/" + path, encoding: .utf8))
      }
  }
}

extension Substring {
  fileprivate var isRuleCode: Bool { wholeMatch(of: /[EWB]-[A-Z]{2,4}-[0-9]{2}/) != nil }
}

extension String {
  /// The words that follow a dot: static members, among others.
  fileprivate var members: [Substring] {
    utf8.split(separator: UInt8(ascii: ".")).dropFirst().compactMap { part in
      let word = part.prefix { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
      }
      return Substring(word)
    }
  }
}
