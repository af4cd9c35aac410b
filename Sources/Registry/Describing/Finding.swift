/// How much a finding weighs: an error keeps its row out, a warning is only told.
public enum Severity: String, Sendable, Hashable { case error, warning }

/// What is wrong with, or was inferred from, one value, row or file: a stable code, why, how to fix.
///
/// Values inside the texts are already masked where they could identify a person.
public struct Finding: Error, Sendable, Hashable {
  /// Stable code, `E-…` for errors and `W-…` for warnings (`E-ID-02`).
  public var code: String
  public var message: Text
  public var fix: Text

  public init(_ code: String, _ message: Text, fix: Text = Text(zh: "", en: "")) {
    self.code = code
    self.message = message
    self.fix = fix
  }

  public var severity: Severity { code.hasPrefix("W") ? .warning : .error }
}
