/// A transition that the rules on stations allow; reference data that the bureau may change.
public struct StationStep: Entity {
  public static let table = "station_steps"
  public static let noun = "station-step"
  public static let title = Text(zh: "服务站状态流转规则", en: "Station step")
  public static let key = ["from_status", "to_status"]

  public let fromStatus = Field<StationStatus>(
    "from_status", zh: "原状态", en: "From status", headings: ["前一状态"], required: true)
  public let toStatus = Field<StationStatus>(
    "to_status", zh: "新状态", en: "To status", headings: ["后一状态"], required: true)

  public init() {}
}
