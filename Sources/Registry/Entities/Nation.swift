/// A nation of China: its code and names (GB/T 3304), each row as its latest edition has it.
public struct Nation: Entity {
  public static let table = "nations"
  public static let noun = "nation"
  public static let title = Text(zh: "民族", en: "Nation")
  public static let key = ["code"]
  public static let nameField: String? = "name"
  public static let writtenAs: String? = "name"

  public let code = Field<Code>("code", zh: "代码", en: "Code", headings: ["民族代码"], required: true)
  public let name = Field<PlainText>(
    "name", zh: "名称", en: "Name", headings: ["民族", "民族名称"], required: true)
  public let romanized = Field<PlainText>(
    "romanized", zh: "罗马字母拼写", en: "Romanised name", headings: ["拼写"])
  public let edition = Field<Designation>(
    "edition", zh: "版本", en: "Edition", headings: ["标准版本", "版次"], required: true)
  public let validFrom = Field<CalendarDate>("valid_from", zh: "启用日期", en: "Valid from")
  public let validUntil = Field<CalendarDate>("valid_until", zh: "停用日期", en: "Valid until")

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("valid_from", "valid_until")
  }
}

/// A name by which a nation is called besides its own, or was before.
public struct NationName: Entity {
  public static let table = "nation_names"
  public static let noun = "nation-name"
  public static let title = Text(zh: "民族别名", en: "Nation name")
  public static let key = ["nation", "name"]
  public static let belongsTo: String? = "nation"

  public let nation = Field<Reference<Nation>>(
    "nation", zh: "民族", en: "Nation", required: true)
  public let name = Field<PlainText>("name", zh: "别名", en: "Name", required: true)

  public init() {}
}
