import Testing

/// Numbers that were typed or stand in files where they should not are masked in whatever is said.
@Suite struct MaskingTests {
  private let number = "442000200504010043"

  @Test(arguments: ["zh", "en"])
  func `no message repeats a full number, wherever it was typed`(language: String) async throws {
    try await Program.with { program in
      let words: [[String]] = [
        ["person", "add", "--name", "甲", "--sex", number],
        ["school", "add", "--code", "1", "--name", "甲", "--tier", "442000 20050401 0043"],
        ["certificate", "add", "--number", number, "--person", number, "--issued-on", number],
        ["company", "add", "--credit-code", number, "--name", number, "--town", number],
        ["school", "show", number], ["school", "list", "--where", number],
        ["school", "list", "--where", "tier=" + number], ["school", "list", "--columns", number],
        ["school", "list", "--known-at", number],
        ["school", "list", "-o", number], ["school", "list", "--" + number], ["school", number],
        ["changes", "show", number], ["changes", "list", number], ["rules", number],
        ["stats", number], ["stats", "graduates", "--where", "year=" + number],
        ["stats", "graduates", "--by", number], ["stats", "graduates", "--from", number],
        ["rule-setting", "add", "--rule", number, "--severity", number],
        ["search", number], ["search", "甲", "--noun", "４４２０００２００５０４０１００４３"],
        ["import", number + ".csv"], ["import", "x.csv", "--as", number], ["export", number],
        ["claims", number + ".yaml"], ["check", "--rule", number], ["check", "--school", number],
        [number],
      ]
      for words in words {
        let answer = try await program.run(
          words, environment: ["LC_ALL": language == "zh" ? "zh_CN.UTF-8" : "C"])
        #expect(
          answer.code != 0 && answer.err.contains("442000********0043"), "\(words): \(answer)")
        #expect(!(answer.out + answer.err).holds(number), "\(words): \(answer)")
      }
    }
  }

  @Test(arguments: ["zh", "en"])
  func `what an import says holds no full number, as text and as JSON`(
    language: String
  ) async throws {
    try await Program.with { program in
      _ = try await program.run(
        "school", "add", "--code", "4420001", "--name", "示例技师学院", "--tier", "ordinary")
      let shifted = try program.file(
        "\(number).csv",
        """
        院校代码,学号,姓名,性别,证件类型,证件号码,专业,培养层次,入学日期,备注,\(number)
        4420001,2023001,甲,\(number),\(number),\(number),\(number),\(number),\(number),退学\(number),1,\(number)
        """)
      let certificates = try program.file(
        "证书.csv",
        """
        证书编号,人员,职业(工种),技能等级,发证日期,培养院校
        \(number),E12345678,车工,\(number),\(number),\(number)
        Y000144000001233000001,张三,车工,高级工,2023-06-10,4420001
        """)
      for words in [[shifted, "--as", "new-students"], [certificates, "--as", "certificate"]] {
        for format in ["text", "json"] {
          let answer = try await program.run(
            ["import"] + words + ["--lang", language, "--format", format])
          #expect(answer.code == 65 && !answer.out.isEmpty)
          #expect((answer.out + answer.err).contains("442000********0043"))
          #expect(!(answer.out + answer.err).holds(number), "\(answer)")
          #expect(!(answer.out + answer.err).contains("E12345678"), "\(answer)")
          if words.contains(certificates) {
            #expect((answer.out + answer.err).contains("E******78"))
            let name = language == "zh" ? "未登记的人员:张三" : "registered as 张三"
            #expect((answer.out + answer.err).contains(name), "\(answer)")
          }
        }
      }
    }
  }
}

extension String {
  /// Whether a number stands in it, its digits parted or not.
  fileprivate func holds(_ number: String) -> Bool {
    filter { !$0.isWhitespace }.contains(number)
      || contains("４４２０００２００５０４０１００４３")
  }
}
