/// How long a training level usually takes and what skill level it leads to; the bureau may change it.
public struct TrainingLength: Entity {
  public static let table = "training_levels"
  public static let noun = "training-level"
  public static let title = Text(zh: "培养层次参数", en: "Training level")
  public static let key = ["level"]

  public let level = Field<TrainingLevel>(
    "level", zh: "培养层次", en: "Training level", headings: ["层次"], required: true)
  public let reaches = Field<SkillLevel>(
    "reaches", zh: "毕业时技能等级", en: "Skill level reached", headings: ["技能等级"], required: true)
  public let years = Field<WholeNumber>(
    "years", zh: "通常学制", en: "Usual length in years", headings: ["学制", "学制(年)"], required: true)

  public init() {}

  /// Records go by the words that lists show as well.
  public static func keyText(_ typed: String, keyring: Keyring?) -> String {
    TrainingLevel.readings[typed]?.rawValue ?? typed
  }
}
