/// What is wrong with a file of claims, and where.
public struct ClaimsError: Error, Sendable, Hashable {
  /// Counted from 1; nil where the file as a whole is meant.
  public let line: Int?
  public let column: Int?
  public let finding: Finding

  init(_ finding: Finding, line: Int? = nil, column: Int? = nil) {
    self.finding = finding
    self.line = line
    self.column = column
  }
}

extension Finding {
  static func brokenYAML(_ problem: String) -> Finding {
    Finding(
      .claimsNotYAML,
      Text(zh: "文件不是有效的 YAML:\(problem)", en: "The file is no valid YAML: \(problem)"))
  }

  static func missingKey(_ key: String) -> Finding {
    Finding(.claimKeyMissing, Text(zh: "缺少 \(key)", en: "\(key) is missing"))
  }

  static func unknownKey(_ key: String, nearest: [String]) -> Finding {
    Finding(
      .claimKeyUnknown, Text(zh: "未知的项目 \(key)", en: "\(key) is not known here"),
      fix: nearest.isEmpty
        ? Text(zh: "", en: "")
        : Text(
          zh: "是否为:\(nearest.joined(separator: "、"))",
          en: "Did you mean: \(nearest.joined(separator: ", "))"))
  }

  static func badClaim(_ key: String, _ value: String, expected: Text) -> Finding {
    Finding(
      .claimValue,
      Text(zh: "\(key) 的值“\(value)”无效", en: "\(value) is no value for \(key)"),
      fix: Text(zh: "应为\(expected.zh)", en: "It should be \(expected.en)"))
  }
}
