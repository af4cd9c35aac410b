// `Sex` is a person's sex as documents state it.

/// Sex by GB/T 2261.1, whose digits it also reads.
public enum Sex: String, Enumeration {
  case male, female, unknown

  public static let readings = Readings<Sex>()

  public static let choices = [
    Choice("male", zh: "男", en: "male", aliases: ["1", "男性", "男生", "m", "先生"]),
    Choice("female", zh: "女", en: "female", aliases: ["2", "女性", "女生", "f", "女士"]),
    Choice(
      "unknown", zh: "未说明", en: "unknown",
      aliases: ["0", "9", "未知", "未知的性别", "未说明的性别", "不详"]),
  ]
}
