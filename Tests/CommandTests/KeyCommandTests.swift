import FoundationEssentials
import Glibc
import Postgres
import Registry
import TestSupport
import Testing

@Suite struct KeyCommandTests {
  private let number = "442000200503120013"

  @Test func `a number is printed by reveal alone, once, and a lost key is said plainly`()
    async throws
  {
    try await Program.with { program in
      var all: [Program.Answer] = []
      func run(_ arguments: [String]) async throws -> Program.Answer {
        let answer = try await program.run(arguments)
        all.append(answer)
        return answer
      }
      func run(_ arguments: String...) async throws -> Program.Answer {
        try await run(arguments)
      }
      _ = try await run("person", "add", "--name", "张三", "--document-number", number)
      #expect(try await run("person", "list").out.contains("442000********0013"))
      let silent = try await program.run("person", "reveal", number)
      #expect(silent.code == 77 && silent.out.isEmpty && silent.err.hasPrefix("[E-RV-01]"))
      #expect(try await run("person", "reveal", number, "--reason", " ").code == 77)
      let shown = try await program.run("person", "reveal", number, "--reason", "核对")
      #expect(shown.out == number + "\n" && shown.err.isEmpty && shown.code == 0)
      let record = try await run("person", "disclosures", "--raw")
      #expect(record.out.contains(",张三,核对,1\n"))
      #expect(
        try await run("key", "status", "--raw").out == "key,state,persons,versions\n1,current,1,0\n"
      )
      #expect(try await run("key", "rotate").out == "key 2: persons 1, past versions 0\n")
      #expect(try await run("key", "drop-old").code == 0)
      #expect(
        try await run("key", "status", "--raw").out == "key,state,persons,versions\n2,current,1,0\n"
      )
      try FileManager.default.removeItem(at: program.home.appending(path: "keys"))
      let list = try await run("person", "list", "--format", "table")
      #expect(list.code == 0 && list.out.contains("(no key)"))
      #expect(list.err.hasPrefix("[E-KEY-01]") && list.err.split(separator: "\n").count == 1)
      for arguments in [
        ["person", "reveal", number, "--reason", "核对"], ["person", "show", number],
        [
          "person", "add", "--name", "李四", "--document-kind", "passport", "--document-number",
          "E12345678",
        ], ["key", "rotate"],
      ] {
        let answer = try await run(arguments)
        #expect(answer.code == 77 && answer.err.hasPrefix("[E-KEY-01]"), "\(answer.err)")
      }
      for arguments in [
        ["person", "show", "E12345678"], ["person", "show", "442000 20050312 0013"],
        ["person", "remove", "４４２０００２００５０３１２００１３"],
      ] {
        let answer = try await run(arguments)
        #expect(answer.code != 0 && answer.err.contains("*") || answer.err.contains("E-KEY-01"))
        #expect(!answer.err.contains(arguments[2]), "\(answer.err)")
      }
      let status = try await run("key", "status", "--raw")
      #expect(status.code == 77 && status.out == "key,state,persons,versions\n2,missing,1,0\n")
      #expect(try await run("school", "list").code == 0)
      #expect(try await run("status").code == 0)
      #expect(all.allSatisfy { !($0.out + $0.err).contains(number) })
    }
  }

  @Test func `what was exported without the keys is taken back with them`() async throws {
    try await Program.with { program in
      _ = try await program.run("person", "add", "--name", "张三", "--document-number", number)
      let keys = program.home.appending(path: "keys")
      let away = program.home.appending(path: "away")
      let files = ["csv", "xlsx", "json", "list.csv"].map {
        program.home.appending(path: "people.\($0)").path
      }
      try FileManager.default.moveItem(at: keys, to: away)
      for file in files {
        let command = file.hasSuffix("list.csv") ? ["person", "list"] : ["export", "person"]
        let answer = try await program.run(command + ["-o", file])
        #expect(answer.code == 0 && answer.err.hasPrefix("[E-KEY-01]"))
      }
      try FileManager.default.moveItem(at: away, to: keys)
      for file in files where !file.hasSuffix("json") {
        let answer = try await program.run("import", file, "--as", "person")
        #expect(answer.out == "read 1, new 0, changed 0, unchanged 1, rejected 0\n", "\(answer)")
      }
      let json = try String(contentsOfFile: files[2], encoding: .utf8)
      #expect(json.contains(#""document_number": null"#), "\(json)")
      #expect(
        try await program.run("person", "reveal", number, "--reason", "x").out == number + "\n")
    }
  }

  @Test func `the account that runs the program is on record, whoever it is said to be`()
    async throws
  {
    try await Program.with { program in
      let account = String(cString: getpwuid(getuid()).pointee.pw_name)
      _ = try await program.run("person", "add", "--name", "张三", "--document-number", number)
      for (name, value) in [("SUDO_USER", "bob"), ("SKILLREG_ACTOR", "alice"), ("USER", "carol")] {
        _ = try await program.run(
          "person", "reveal", number, "--reason", "核对\(number)", environment: [name: value])
      }
      let shown = try await program.run("person", "disclosures", "--format", "json")
      for actor in ["bob (\(account))", "alice (\(account))", account] {
        #expect(shown.out.contains(#""actor": "\#(actor)""#), "\(shown.out)")
      }
      #expect(!shown.out.contains("carol") && !shown.out.contains(number))
    }
  }

  @Test func `a lost key stands in the status, and a search says so`() async throws {
    try await Program.with { program in
      _ = try await program.run("person", "add", "--name", "张三", "--document-number", number)
      #expect(try await !program.run("status").out.contains("needs attention"))
      try Data().write(to: program.home.appending(path: "keys"))
      let status = try await program.run("status", "--format", "json")
      #expect(status.code == 0 && status.out.contains(#""field":"document_number""#))
      #expect(status.out.contains(#""value":"E-KEY-0"#), "\(status.out)")
      for words in [[number], ["张三", "0013"]] {
        let answer = try await program.run(["search"] + words)
        #expect(answer.code == 77 && answer.err.hasPrefix("[E-KEY-0"), "\(answer)")
      }
      #expect(try await program.run("search", "张三").out.contains("张三"))
    }
  }

  @Test func `a list finds a person by the whole number, and compares it in no other way`()
    async throws
  {
    try await Program.with { program in
      _ = try await program.run("person", "add", "--name", "张三", "--document-number", number)
      let found = try await program.run("person", "list", "--where", "document_number=\(number)")
      #expect(found.code == 0 && found.out.contains("442000********0013"))
      for (condition, code, said) in [
        ("=442000200504010043", 66, "E-NF-01"), ("=E12345678", 66, "E-NF-01"),
        (">=1", 64, "E-FD-02"),
        ("!=\(number)", 64, "E-FD-02"), ("~0013", 64, "E-FD-02"), ("<9", 64, "E-FD-02"),
      ] as [(String, Int32, String)] {
        let answer = try await program.run(
          "person", "list", "--where", "document_number\(condition)")
        #expect(answer.code == code && answer.err.hasPrefix("[\(said)]"), "\(answer)")
        #expect(answer.out.isEmpty && !answer.err.contains("E12345678"))
      }
      let sorted = try await program.run("person", "list", "--sort=-document_number")
      #expect(sorted.code == 64 && sorted.err.hasPrefix("[E-FD-02]"))
      for option in ["--columns=name,birth_on", "--sort=birth_on"] {
        let answer = try await program.run("person", "list", option)
        #expect(answer.code == 64 && answer.err.hasPrefix("[E-FD-03]"), "\(answer)")
      }
      for condition in ["name=无", "name!=<clear>", "sex=-", "document_number="] {
        #expect(try await program.run("person", "list", "--where", condition).code == 0)
      }
    }
  }
}
