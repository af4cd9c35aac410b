/// A town or subdistrict of the city (GB/T 2260 and the NBS codes of 镇街), valid for a time.
public struct Division: Entity {
  public static let table = "divisions"
  public static let noun = "division"
  public static let title = Text(zh: "行政区划", en: "Division")
  public static let key = ["code"]
  public static let nameField: String? = "name"

  public let code = Field<DivisionCode>(
    "code", zh: "区划代码", en: "Division code", headings: ["代码", "code9"], required: true)
  public let name = Field<OrganisationName>(
    "name", zh: "名称", en: "Name", headings: ["镇街名称"], required: true)
  public let kind = Field<DivisionKind>("kind", zh: "类别", en: "Kind", required: true)
  public let edition = Field<Designation>(
    "edition", zh: "版本", en: "Edition", headings: ["标准版本", "版次"])
  public let validFrom = Field<CalendarDate>("valid_from", zh: "启用日期", en: "Valid from")
  public let validUntil = Field<CalendarDate>("valid_until", zh: "停用日期", en: "Valid until")
  public let successor = Field<Reference<Division>>("successor", zh: "继任区划", en: "Successor")

  public init() {}
}

/// A name by which a division is called besides its own.
public struct DivisionName: Entity {
  public static let table = "division_names"
  public static let noun = "division-name"
  public static let title = Text(zh: "区划别名", en: "Division name")
  public static let key = ["division", "name"]
  public static let belongsTo: String? = "division"

  public let division = Field<Reference<Division>>(
    "division", zh: "区划", en: "Division", required: true)
  public let name = Field<OrganisationName>(
    "name", zh: "别名", en: "Name", required: true)

  public init() {}
}

/// The two kinds of division below a city without districts.
public enum DivisionKind: String, Enumeration {
  case subdistrict, town

  public static let readings = Readings<DivisionKind>()
  public static let choices = [
    Choice("subdistrict", zh: "街道", en: "Subdistrict"),
    Choice("town", zh: "镇", en: "Town"),
  ]
}
