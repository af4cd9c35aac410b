/// A nation of China and its code (GB/T 3304-1991), as reference data.
public struct NationEntry: Entity {
  public static let table = "nations"
  public static let noun = "nation"
  public static let title = Text(zh: "民族代码", en: "Nation code")
  public static let key = ["code"]
  public static let nameField: String? = "name"

  public let code = Field<Code>("code", zh: "代码", en: "Code", headings: ["民族代码"], required: true)
  public let name = Field<PlainText>(
    "name", zh: "名称", en: "Name", headings: ["民族", "民族名称"], required: true)

  public init() {}
}
