import Postgres

/// A step of a station's life that the rules on stations don't have.
struct RefusedStep {
  let from: StationStatus
  let to: StationStatus

  /// Says where the station stands, where it was to go, and where it may.
  func sentence(in connection: Connection) throws -> Text {
    let next = try connection.rows(
      "select to_status from station_steps where from_status = \(from.rawValue)"
    ).compactMap { $0["to_status"].flatMap(StationStatus.init(rawValue:)) }
    let legal = StationStatus.allCases.filter(next.contains).map(\.label)
    return Text(
      zh: "服务站由“\(from.label.zh)”不得直接变更为“\(to.label.zh)”;"
        + (legal.isEmpty
          ? "“\(from.label.zh)”之后不得再变更" : "可变更为:\(legal.map(\.zh).joined(separator: "、"))"),
      en: "A station can not go from \(from.label.en) to \(to.label.en); "
        + (legal.isEmpty
          ? "nothing comes after \(from.label.en)"
          : "from there it may go to: \(legal.map(\.en).joined(separator: ", "))"))
  }
}

extension StationStep {
  /// The step that the database refused, of which its message tells.
  static func refused(by error: PostgresError) -> RefusedStep? {
    guard ["stations_status_legal", "transitions_legal"].contains(error.constraint),
      let match = error.message.firstMatch(of: /no step from (\w+) to (\w+)/),
      let from = StationStatus(rawValue: String(match.output.1)),
      let to = StationStatus(rawValue: String(match.output.2))
    else { return nil }
    return RefusedStep(from: from, to: to)
  }
}
