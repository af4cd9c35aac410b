import Glibc
import Registry

/// What is said on stderr, beside the results.
enum Messages {
  static func note(_ text: String) { write(text + "\n") }

  /// Warnings about values, one a line.
  static func tell(_ findings: [FieldFinding], of entity: EntityDescription) {
    for finding in findings { note(line(finding, of: entity)) }
  }

  /// `[W-UC-02] 「统一社会信用代码」:… 请核对营业执照。`
  static func line(_ finding: FieldFinding, of entity: EntityDescription) -> String {
    let field = finding.place.map { entity.fields[$0].label(language) }
    let place = field.map { say(zh: "「\($0)」:", en: "\($0): ") } ?? ""
    return "[\(finding.finding.code)] \(place)\(sentence(finding.finding))"
  }

  /// `[E-KEY-01] The key file … does not exist. Restore it from its copy.`
  static func line(_ finding: Finding) -> String { "[\(finding.code)] " + sentence(finding) }

  /// The message and, where there is one, how to fix it.
  static func sentence(_ finding: Finding) -> String { finding.sentence(language) }

  /// Replaces the line that shows how far a long command has come.
  static func progress(_ text: String) { write("\r\u{1B}[K" + text) }

  /// Nothing that may be a personal number leaves this way: messages repeat what people typed.
  private static func write(_ text: String) {
    let bytes = Array(Masking.masked(in: text).utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
