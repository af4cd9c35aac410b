import Testing

@Suite struct MergingTests {
  @Test func `what may be the same is listed, dismissed and proposed again`() async throws {
    try await Program.with { program in
      let codes = ["91442000617923454X", "91110000600037341L"]
      for (code, name) in zip(codes, ["中山市甲机电有限公司", "中山市甲机电有限责任公司"]) {
        _ = try await program.run("company", "add", "--credit-code", code, "--name", name)
      }
      let list = try await program.run("duplicates", "company", "--format", "jsonl")
      #expect(list.code == 0)
      #expect(list.out.contains("\"score\": 90") && codes.allSatisfy(list.out.contains))
      let none = try await program.run("duplicates", "person", "--format", "jsonl")
      #expect(none.code == 0 && none.out.isEmpty)
      #expect(try await program.run("duplicates", "school").code == 64)
      #expect(try await program.run("duplicates", "dismiss", codes[0], codes[1]).code == 64)
      let dismissed = try await program.run(
        "duplicates", "dismiss", codes[0], codes[1], "--reason", "母子公司")
      #expect(dismissed.code == 0, "\(dismissed.err)")
      #expect(try await program.run("duplicates", "--format", "jsonl").out.isEmpty)
      #expect(try await program.run("duplicates", "restore", codes[1], codes[0]).code == 0)
      #expect(try await program.run("duplicates", "--format", "jsonl").out == list.out)
      let unknown = try await program.run(
        "duplicates", "dismiss", codes[0], "nobody", "--reason", "x")
      #expect(unknown.code == 66)
    }
  }
}
