import FoundationEssentials
import Testing

@Suite struct SearchCommandTests {
  @Test func `search writes what it found in both languages and every format`() async throws {
    try await Program.with { program in
      _ = try await program.run(
        "school", "add", "--code", "4420001", "--name", "中山市技师学院", "--tier", "ordinary")
      _ = try await program.run(
        "person", "add", "--name", "张三", "--document-number", "442000200503120013")
      let chinese = try await program.run("search", "zsjs", "--lang", "zh")
      #expect(chinese.code == 0, "\(chinese.err)")
      #expect(
        chinese.out == """
          类别,标识,名称,相符字段,相符内容,相符方式,证件号码
          技工院校,4420001,中山市技师学院,院校名称,中山市技师学院,拼音,

          """)
      let json = try await program.run("search", "442000200503120013", "--format", "json")
      #expect(json.out.contains(#""noun": "person""#) && json.out.contains(#""how": "exact""#))
      #expect(json.out.contains("442000********0013"))
      #expect(!json.out.contains("442000200503120013") && !json.err.contains("442000200503120013"))
      for format in ["table", "csv", "tsv", "jsonl", "md"] {
        let answer = try await program.run("search", "张", "三", "--format", format)
        #expect(answer.code == 0 && answer.out.contains("张三"), "\(format)")
      }
      let book = program.home.appending(path: "found.xlsx").path
      #expect(try await program.run("search", "张三", "-o", book).code == 0)
      let only = try await program.run("search", "中山", "--noun", "school", "--raw")
      #expect(only.out.contains("school,4420001,中山市技师学院,name,中山市技师学院,prefix,"))
    }
  }

  @Test func `a search that finds nothing, or asks for what there is not, says so`() async throws {
    try await Program.with { program in
      _ = try await program.run(
        "school", "add", "--code", "4420001", "--name", "示例技师学院", "--tier", "ordinary")
      let none = try await program.run("search", "示列技师学院")
      #expect(none.code == 66)
      #expect(none.err.contains("[E-SR-01]") && none.err.contains("示例技师学院"))
      let number = try await program.run("search", "442000200503120021", "--lang", "zh")
      #expect(number.code == 66)
      #expect(number.err == "[E-SR-01] 未找到与“442000********0021”相符的记录。\n")
      #expect(try await program.run("search", "x", "--noun", "planet").code == 64)
      #expect(try await program.run("search", "x", "--limit", "0").code == 64)
      for nothing in ["", " ", "\u{3000}", "\u{A0}\t"] {
        let answer = try await program.run("search", nothing)
        #expect(answer.code == 64 && answer.err.hasPrefix("[E-SR-04]"), "\(answer)")
      }
      #expect(try await program.run("search").code == 64)
    }
  }
}
