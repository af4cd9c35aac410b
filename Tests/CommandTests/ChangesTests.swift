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
      #expect(again.err.hasPrefix("[E-CF-04] 变更\(change)已由变更\(change + 1)撤销;"))
      let over = try await program.run("changes", "revert", "#\(change)", "--over-later")
      #expect(over.code == 75 && over.err.hasPrefix("[E-CF-04]"))
      #expect(again.out.isEmpty)
      #expect(try await program.run("changes", "revert", "999999").code == 66)
    }
  }

  @Test func `the list tells how much each change did, and can be narrowed`() async throws {
    try await Program.with { program in
      _ = try await program.run(
        "school", "add", "--code", "4420001", "--name", "甲学校", "--tier", "ordinary",
        environment: ["SKILLREG_ACTOR": "李四"])
      _ = try await program.run(
        "school", "change", "4420001", "--name", "乙学校", "--reason", "更名",
        environment: ["SKILLREG_ACTOR": "王五"])
      let path = try program.file("院校.csv", "院校代码,院校名称,院校类型\n4420002,丙学校,技工学校\n")
      _ = try await program.run("import", path, environment: ["SKILLREG_ACTOR": "李四"])
      func list(_ options: String...) async throws -> String {
        let answer = try await program.run(["changes", "list", "--format", "csv"] + options)
        #expect(answer.code == 0, "\(answer.err)")
        return answer.out.replacing(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/, with: "T")
          .replacing(/\n\d+,/, with: "\nN,")
      }
      let head = "Change,At,Actor,Source,Reason,Added,Changed,Removed\n"
      #expect(
        try await list("--limit", "3") == head
          + "N,T,李四,import,院校.csv,1,0,0\nN,T,王五,command,更名,1,1,0\nN,T,李四,command,,1,0,0\n")
      #expect(try await list("--actor", "王五") == head + "N,T,王五,command,更名,1,1,0\n")
      #expect(try await list("--source", "import") == head + "N,T,李四,import,院校.csv,1,0,0\n")
      #expect(try await list("--to", "2020-01-01") == head)
      #expect(
        try await list("--from", "2020-01-01", "--limit", "1") == head
          + "N,T,李四,import,院校.csv,1,0,0\n")
      let wrong = try await program.run("changes", "list", "--from", "gestern")
      #expect(wrong.code == 64)
      #expect(wrong.err.hasPrefix("[E-US-04]"))
      #expect(try await program.run("school", "list", "--known-at", "gestern").code == 64)
    }
  }

  @Test func `a change shows each record's fields before and after, and no number`() async throws {
    try await Program.with { program in
      let number = "442000200503120013"
      _ = try await program.run(
        "school", "add", "--code", "4420001", "--name", "甲学校", "--tier", "ordinary")
      _ = try await program.run("school", "change", "4420001", "--name", "乙学校", "--town", "石岐")
      let change = try await program.latestChange()
      let shown = try await program.run("changes", "show", "\(change)", "--format", "csv")
      #expect(shown.code == 0, "\(shown.err)")
      let lines = shown.out.split(separator: "\n")
      let today = lines.last?.split(separator: ",").last ?? ""
      #expect(
        lines == [
          "Kind,Record,Action,Field,Before,After", "School,4420001,Changed,School name,甲学校,乙学校",
          "School,4420001,Changed,Town,,442000001",
          "School name,4420001/甲学校,Added,School,,4420001",
          "School name,4420001/甲学校,Added,Former name,,甲学校",
          "School name,4420001/甲学校,Added,Used until,,\(today)",
        ])
      let added = try await program.run(
        "person", "add", "--name", "张三", "--document-number", number)
      #expect(added.code == 0, "\(added.err)")
      for format in ["table", "csv", "tsv", "json", "jsonl", "md"] {
        let person = try await program.run(
          "changes", "show", "\(change + 1)", "--format", format)
        #expect(person.code == 0)
        #expect(person.out.contains("4420**********0013") || person.out.contains("***"))
        #expect(!person.out.contains(number) && !person.out.contains("2005"))
      }
      #expect(try await program.run("changes", "show", "999999").code == 66)
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
        refused.err.contains("nothing was undone. Major: 1 (4420001/电工/intermediate)"),
        "\(refused.err)")
    }
  }

  @Test func `a change leads back to the files that it read`() async throws {
    try await Program.with { program in
      let path = try program.file("院校.csv", "院校代码,院校名称,院校类型\n4420002,丙学校,技工学校\n")
      _ = try await program.run("import", path)
      let change = "\(try await program.latestChange())"
      let sum = try await program.launch(["sha256sum", path]).out.prefix(64)
      let size = try Data(contentsOf: URL(filePath: path)).count
      let files = try await program.run("changes", "files", change, "--raw")
      #expect(files.out == "name,bytes,sha256\n院校.csv,\(size),\(sum)\n")
      _ = try await program.run("school", "change", "4420002", "--name", "丁学校")
      let edit = "\(try await program.latestChange())"
      #expect(try await program.run("changes", "files", edit, "--raw").out == "name,bytes,sha256\n")
      #expect(try await program.run("changes", "files", "999999").code == 66)
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
