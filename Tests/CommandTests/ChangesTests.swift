import FoundationEssentials
import Registry
import TestSupport
import Testing

@Suite struct ChangesTests {
  @Test func `a change is undone, and a second time there is nothing to undo`() async throws {
    try await Program.with { program in
      _ = try await program.run(
        "school", "add", "--code", "4420001", "--name", "甲学校", "--tier", "ordinary")
      _ = try await program.run("school", "change", "4420001", "--name", "乙学校")
      let change = try await program.latestChange()
      let undone = try await program.run(
        "changes", "revert", "\(change)", "--reason", "误改", "--format", "csv")
      #expect(undone.code == 0, "\(undone.err)")
      #expect(
        undone.out == "Change,Undone,Added,Changed,Removed\n\(change + 1),\(change),0,1,1\n")
      #expect(try await program.run("school", "show", "甲学校").code == 0)
      #expect(
        try await program.run("school-name", "list", "--raw").out
          == "school,name,used_from,used_until\n")
      let again = try await program.run("changes", "revert", "\(change)", "--lang", "zh")
      #expect(again.code == 75)
      #expect(again.err.hasPrefix("[E-CF-02] 变更\(change)所涉记录其后又有变更,未撤销"))
      #expect(again.err.contains("  变更\(change + 1)("))
      #expect(again.err.contains("技工院校1条(4420001)"))
      #expect(again.out.isEmpty)
      #expect(try await program.run("changes", "revert", "999999").code == 66)
    }
  }

  @Test func `what is referred to by now is not undone, and the others are named`() async throws {
    try await Program.with { program in
      _ = try await program.run(
        "school", "add", "--code", "4420001", "--name", "甲学校", "--tier", "ordinary")
      let change = try await program.latestChange()
      _ = try await program.run(
        "major", "add", "--school", "4420001", "--name", "电工", "--level", "intermediate")
      let refused = try await program.run("changes", "revert", "\(change)")
      #expect(refused.code == 65)
      #expect(
        refused.err.contains("nothing was undone: 1 major (4420001/电工/intermediate)"),
        "\(refused.err)")
    }
  }
}

extension Program {
  /// The number of the last change.
  func latestChange() async throws -> Int {
    let list = try await run("changes", "list", "--limit", "1", "--format", "json")
    return try JSONDecoder().decode([Listed].self, from: Data(list.out.utf8))[0].id
  }

  private struct Listed: Decodable { var id: Int }
}
