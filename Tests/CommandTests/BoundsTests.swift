import Testing

/// Numbers that are given as options.
@Suite struct BoundsTests {
  @Test func `numbers that an option can't take are refused before the database sees them`()
    async throws
  {
    try await Program.with { program in
      for words in [
        ["check", "--year", "9999999999"], ["check", "--year=-1"],
        ["school", "list", "--limit=-1"],
        ["school", "list", "--limit", "0"], ["search", "x", "--limit", "9999999999"],
        ["changes", "list", "--limit=-3"],
        ["duplicates", "list", "person", "--limit", "9999999999"],
        ["agreement", "expiring", "--within", "9999999999"], ["agreement", "idle", "--years", "0"],
        ["demand", "gaps", "--within-years", "9999999999"],
        ["demand", "match", "XQ", "--limit", "9999999999"],
        ["annual", "--year", "9999999999", "-o", "x"],
      ] {
        let answer = try await program.run(words)
        #expect(answer.code == 64 && answer.err.contains("[E-US-06]"), "\(words): \(answer)")
      }
    }
  }
}
