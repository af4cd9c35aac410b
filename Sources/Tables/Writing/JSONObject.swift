/// A row as a JSON object on one line, with the value types its columns have.
struct JSONObject {
  private let kinds: [ValueKind]
  /// What stands before each value: brace or comma, key, colon.
  private let leads: [String]

  init(columns: [Column]) {
    kinds = columns.map(\.kind)
    leads = columns.enumerated().map { index, column in
      (index == 0 ? "{" : ", ") + JSONObject.quoted(column.key) + ": "
    }
  }

  func write(_ row: [String?], to output: OutputFile) throws(WritingError) {
    for index in kinds.indices {
      try output.write(leads[index])
      try output.write(value(index < row.count ? row[index] : nil, of: kinds[index]))
    }
    try output.write(kinds.isEmpty ? "{}" : "}")
  }

  /// A number or boolean only where the text is one; anything else stays a string.
  private func value(_ text: String?, of kind: ValueKind) -> String {
    guard let text else { return "null" }
    switch kind {
    case .integer, .decimal:
      return NumberText(text)?.isJSON == true ? text : Self.quoted(text)
    case .boolean:
      switch text {
      case "true", "t": return "true"
      case "false", "f": return "false"
      default: return Self.quoted(text)
      }
    case .text, .date: return Self.quoted(text)
    }
  }

  /// The text as a JSON string.
  static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
    if isPlain { return "\"" + text + "\"" }
    var result = "\""
    for scalar in text.unicodeScalars { result += escaped(scalar) }
    return result + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\u{00}"..<"\u{20}", "\u{7F}":
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }
}
