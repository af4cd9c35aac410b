/// A step in a station's life, with its document; the station takes on the status of the last one.
public struct Transition: Entity {
  public static let table = "transitions"
  public static let noun = "transition"
  public static let title = Text(zh: "服务站状态变更", en: "Station transition")
  public static let key = ["station", "status", "happened_on"]
  public static let belongsTo: String? = "station"

  public let station = Field<Reference<Station>>(
    "station", zh: "服务站", en: "Station", headings: ["站牌编号", "站名"], required: true)
  public let status = Field<StationStatus>(
    "status", zh: "变更后状态", en: "Status", headings: ["状态", "服务站状态"], required: true)
  public let happenedOn = Field<CalendarDate>(
    "happened_on", zh: "变更日期", en: "Happened on", headings: ["日期"], required: true)
  public let documentNo = Field<PlainText>(
    "document_no", zh: "文号", en: "Document number", headings: ["文件编号", "批准文号"])
  public let `operator` = Field<PersonName>("operator", zh: "经办人", en: "Operator", headings: ["经办"])
  public let grounds = Field<PlainText>(
    "grounds", zh: "事由", en: "Grounds", headings: ["原因", "变更原因"])

  public init() {}
}
