/// A rule that data keep, or a condition that a command needs: what findings under its code are about.
///
/// To add one: write it as a static member in the file of its subject in `Rules/Catalogue`, name it in
/// that file's list, and report it with `Finding(.itsName, Text(…))`. A rule about stored records also
/// gets its query in `Rules/Records` (see `RecordRule`), and cases in the tests that pass and fail it.
public struct Rule: Sendable {
  /// What a rule is checked on.
  public enum Scope: String, Sendable, CaseIterable {
    /// One field's value.
    case value
    /// The fields of one row or record.
    case row
    /// The rows of a sheet or file, or the file itself.
    case file
    /// What the registry holds.
    case records
    /// What a command was asked, or needs.
    case program
  }

  /// Stable, `E-…` for errors, `W-…` for warnings, `B-…` for what is to be explained.
  public let code: String
  public let scope: Scope
  public let source: RuleSource
  /// The rule, in one sentence.
  public let title: Text
  public let why: Text
  public let fix: Text
  /// Where a rule draws its line; nil where it needs none.
  public let threshold: Threshold?

  /// A number that a setting may move, in the rule's unit.
  public struct Threshold: Sendable {
    public let value: Int
    public let unit: Text
  }

  init(
    _ code: String, _ scope: Scope, _ source: RuleSource, threshold: Threshold? = nil,
    title: Text, why: Text, fix: Text
  ) {
    self.code = code
    self.scope = scope
    self.source = source
    self.title = title
    self.why = why
    self.fix = fix
    self.threshold = threshold
  }

  /// Whether a setting may make less of it, or switch it off. What an error about a value, row or file
  /// refuses can't be stored.
  public var canBeLowered: Bool {
    scope == .records || scope != .program && severity != .error
  }

  /// How much it weighs where no setting says otherwise.
  public var severity: Severity {
    switch code.first {
    case "W": .warning
    case "B": .explanation
    default: .error
    }
  }
}

extension Rule.Threshold {
  static func percent(_ value: Int) -> Self { Self(value: value, unit: Text(zh: "%", en: "%")) }
  static func times(_ value: Int) -> Self { Self(value: value, unit: Text(zh: "倍", en: "times")) }
  static func years(_ value: Int) -> Self { Self(value: value, unit: Text(zh: "年", en: "years")) }
  static func months(_ value: Int) -> Self {
    Self(value: value, unit: Text(zh: "个月", en: "months"))
  }
  /// So many to one.
  static func toOne(_ value: Int) -> Self {
    Self(value: value, unit: Text(zh: "∶1", en: "to 1"))
  }
  static func age(_ value: Int) -> Self {
    Self(value: value, unit: Text(zh: "周岁", en: "years old"))
  }

  /// The number with its unit.
  public var label: Text { Text(zh: "\(value)\(unit.zh)", en: "\(value) \(unit.en)") }
}

extension Rule.Scope {
  public var label: Text {
    switch self {
    case .value: Text(zh: "字段", en: "Value")
    case .row: Text(zh: "一行各栏", en: "Row")
    case .file: Text(zh: "文件", en: "File")
    case .records: Text(zh: "登记库", en: "Stored records")
    case .program: Text(zh: "命令", en: "Command")
    }
  }
}

extension Text {
  /// Why most conditions of commands are there.
  static let cannotGoOn = Text(zh: "不满足时命令无法继续。", en: "The command can't go on without it.")
}
