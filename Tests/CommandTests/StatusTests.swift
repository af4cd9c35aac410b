import Testing

@Suite struct StatusTests {
  @Test func `temporary numbers stand in lists and in the status as to be replaced`() async throws {
    try await Program.with { program in
      #expect(try await !program.run("status").out.contains("needs attention"))
      _ = try await program.run(
        "person", "add", "--name", "李四", "--document-number", "999442000000100001")
      let list = try await program.run("person", "list", "--lang", "zh")
      #expect(list.out.contains("临时学籍号(待更换)"))
      let status = try await program.run("status", "--lang", "zh")
      #expect(status.out.hasSuffix("待处理:\n  人员的证件类型为临时学籍号(待更换):1条\n"))
      let json = try await program.run("status", "--format", "json")
      #expect(json.out.contains(#""attention":[{"count":1,"field":"document_kind""#))
    }
  }
}
