/// The catalogue of rules: one list per subject, each in the file that defines its rules.
public enum Rules {
  public static let all: [Rule] =
    date + code + creditCode + number + personalNumber + row + sheet + file + student + graduate
    + certificate + agreement + committee + organisation + schoolYear + setting + command + conflict
    + undo
    + search
    + chain + question

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

  /// The rule of a code, in any case.
  ///
  /// - Throws: `RuleError.unknown` with the nearest codes.
  public static func named(_ code: String) throws(RuleError) -> Rule {
    guard let rule = byCode[code.uppercased()] else {
      throw .unknown(code, nearest: nearest(to: code.uppercased(), among: all.map(\.code)))
    }
    return rule
  }

  /// The rule of a code exactly as written.
  static func find(_ code: String) -> Rule? { byCode[code] }
}

/// What can be wrong with a question about rules.
public enum RuleError: Error, Sendable {
  case unknown(String, nearest: [String])
  /// It is checked when data comes in, and nothing that is stored can break it.
  case notAboutRecords(String)

  public var finding: Finding {
    switch self {
    case .unknown(let code, let nearest): .unknownRule(code, nearest: nearest)
    case .notAboutRecords(let code):
      Finding(
        .checkedOnEntry,
        Text(
          zh: "规则\(code)在填报、导入时检查,不适用于已登记的记录",
          en: "\(code) is checked when data comes in, not on what is stored"))
    }
  }
}

extension Finding {
  static func unknownRule(_ code: String, nearest: [String]) -> Finding {
    Finding(
      .notCatalogued, Text(zh: "没有规则“\(code)”", en: "There is no rule \(code)"),
      fix: nearest.isEmpty
        ? nil
        : Text(
          zh: "是否为:\(nearest.joined(separator: "、"))",
          en: "Did you mean: \(nearest.joined(separator: ", "))"))
  }
}
