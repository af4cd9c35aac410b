/// How much a finding weighs.
public enum Severity: String, Enumeration {
  /// Keeps its row out (强制性).
  case error
  /// Is only told.
  case warning
  /// May be right, and is to be explained by the school (核实性).
  case explanation

  public static let readings = Readings<Severity>()
  public static let choices = [
    Choice("error", zh: "错误", en: "Error", aliases: ["强制性"]),
    Choice("warning", zh: "警告", en: "Warning", aliases: ["提示"]),
    Choice("explanation", zh: "核实", en: "To be explained", aliases: ["核实性"]),
  ]
}

/// What is wrong with, or was inferred from, one value, row or file: a stable code, why, how to fix.
///
/// What may be a personal number is masked in its texts, whatever they were made from.
public struct Finding: Error, Sendable, Hashable {
  /// The rule's code (`E-ID-02`).
  public let code: String
  /// The rule's severity, or what a setting made of it.
  public var severity: Severity
  public var message: Text
  public var fix: Text

  /// - Parameter fix: what to do about this very case, where the rule's own words don't tell it.
  public init(_ rule: Rule, _ message: Text, fix: Text? = nil) {
    code = rule.code
    severity = rule.severity
    self.message = message.masked
    self.fix = fix?.masked ?? rule.fix
  }

  /// The message and, where there is one, how to fix it.
  public func sentence(_ language: Language) -> String {
    let stop = Text(zh: "。", en: ".")
    return [message(language), fix(language)].filter { !$0.isEmpty }
      .map { text in
        let ends = text.last.map { "。.?？".contains($0) } ?? false
        return ends ? text : text + stop(language)
      }.joined(separator: Text(zh: "", en: " ")(language))
  }
}
