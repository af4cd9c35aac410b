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

  @Test func `a merge says what it did, and the old keys lead to the survivor`() async throws {
    try await Program.with { program in
      let codes = ["91442000617923454X", "91110000600037341L"]
      for (code, name) in zip(codes, ["甲机电有限公司", "甲机电有限责任公司"]) {
        _ = try await program.run("company", "add", "--credit-code", code, "--name", name)
      }
      _ = try await program.run("company", "change", codes[0], "--industry", "C34")
      #expect(try await program.run("company", "merge", codes[0], "--into", codes[1]).code == 64)
      let same = try await program.run(
        "company", "merge", codes[0], "--into", "甲机电有限公司", "--reason", "重复")
      #expect(same.code == 65 && same.err.hasPrefix("[E-MG-01]"))
      let merged = try await program.run(
        "company", "merge", codes[0], "--into", codes[1], "--reason", "重复", "--raw")
      #expect(merged.code == 0)
      #expect(merged.out.contains("91110000600037341L,甲机电有限责任公司,34"))
      #expect(merged.err.hasPrefix("Merged company \(codes[0]) into \(codes[1]) (change "))
      #expect(merged.err.hasSuffix("Filled in: Industry.\n"))
      for key in [codes[0], "甲机电有限公司"] {
        #expect(try await program.run("company", "show", key).out.contains(codes[1]))
      }
      let again = try await program.run(
        "company", "add", "--credit-code", codes[0], "--name", "另一公司")
      #expect(again.code == 65 && again.err.hasPrefix("[E-DUP-05]"))
      #expect(try await program.run("school", "merge", "a", "--into", "b").code == 64)
    }
  }

  @Test func `persons who can't be merged are told apart without their birth dates`()
    async throws
  {
    try await Program.with { program in
      let numbers = ["442000200503120013", "442000200503220014"]
      for number in numbers {
        _ = try await program.run("person", "add", "--name", "张三", "--document-number", number)
      }
      let refused = try await program.run(
        "person", "merge", numbers[0], "--into", numbers[1], "--reason", "重复", "--lang", "zh")
      #expect(refused.code == 65)
      #expect(refused.err.hasPrefix("[E-MG-03] 人员") && refused.err.contains("出生日期不一致"))
      let merged = try await program.run(
        "person", "merge", numbers[0], "--into", numbers[1], "--reason", "重复",
        "--despite-differences")
      #expect(merged.code == 0)
      for text in [refused.err, merged.err, merged.out] {
        #expect(!numbers.contains(where: text.contains) && !text.contains("2005-03"))
      }
    }
  }

  @Test func `a temporary number is replaced by changing it, and still finds the person`()
    async throws
  {
    try await Program.with { program in
      let (temporary, real) = ("999442000100100001", "442000200503120013")
      _ = try await program.run("person", "add", "--name", "张三", "--document-number", temporary)
      let changed = try await program.run(
        "person", "change", temporary, "--document-number", real, "--reason", "补录", "--raw")
      #expect(changed.code == 0)
      #expect(changed.err.contains("[W-MG-02] Document number: "))
      #expect(changed.out.contains("张三,male,resident_id,442000********0013"))
      let shown = try await program.run("person", "show", temporary, "--raw", "--lang", "zh")
      #expect(shown.out.contains("442000********0013"))
      #expect(shown.err.hasPrefix("[W-RF-03] “999442********0001”为曾用名称或编号"))
      for text in [changed.err, changed.out, shown.err, shown.out] {
        #expect(!text.contains(temporary) && !text.contains(real))
      }
      _ = try await program.run("person", "add", "--name", "张三", "--document-number", temporary)
      #expect(try await program.run("person", "list", "--columns", "name").out == "Name\n张三\n")
    }
  }
}
