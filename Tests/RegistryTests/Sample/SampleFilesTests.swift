import FoundationEssentials
import Testing

@testable import Registry

@Suite("The files of a sample")
struct SampleFilesTests {
  /// The bytes of each file that a small city is written as.
  private func files(seed: UInt64) throws -> [String: Data] {
    let directory = FileManager.default.temporaryDirectory.path() + "/sample-\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    var told: [String] = []
    let paths = try SampleCity(scale: .small, seed: seed).write(to: directory) { told.append($0) }
    #expect(told.sorted() == paths)
    let contents = try paths.map { path in
      (String(path.dropFirst(directory.count + 1)), try Data(contentsOf: URL(filePath: path)))
    }
    return Dictionary(uniqueKeysWithValues: contents)
  }

  @Test("The same seed gives the same bytes, another seed others but for the reference data")
  func reproducible() throws {
    let first = try files(seed: 1)
    #expect(try files(seed: 1) == first)
    let other = try files(seed: 2)
    #expect(
      first.filter { other[$0.key] == $0.value }.keys.sorted() == ["01-专业目录.xlsx", "01-职业目录.xlsx"])
  }

  @Test("Directories come first, then ledgers, rosters and certificates")
  func order() throws {
    let names = try files(seed: 1).keys.sorted()
    #expect(names.prefix(3) == ["01-专业目录.xlsx", "01-职业目录.xlsx", "01-院校名录.xlsx"])
    #expect(
      names.map { $0.prefix(2) }.joined(separator: " ") == """
        01 01 01 02 02 02 02 03 03 04 04 04 04 05 05 05 06 06 06 06 06 06 07 07 07 08 08 \
        09 09 09 10 11 11 11 12 13 14
        """)
  }

  @Test("The company directory is in GB 18030")
  func encoding() throws {
    let bytes = try #require(try files(seed: 1)["03-企业名录.csv"])
    #expect(String(data: bytes, encoding: .utf8) == nil)
    let heading = try GB18030.bytes(of: "统一社会信用代码,企业名称,行业,所属镇街,企业规模\r\n91442000MA5")
    #expect(bytes.starts(with: heading))
  }

  @Test("GB 18030 holds characters that GBK lacks")
  func rareCharacters() throws {
    #expect(try GB18030.bytes(of: "张䶮") == [0xD5, 0xC5, 0xFE, 0x9F])
    #expect(try GB18030.bytes(of: "𬭎\u{A0}").count == 8)
  }
}
