/// A made-up service station, hosted by a company or a village.
struct SampleStation: Sendable {
  let plaque: String
  let name: String
  let host: Int
  let head: String
  let status: SampleStationStatus
  let listedOn: SampleDate?
  let endedOn: SampleDate?
  /// The schools that it works with.
  let schools: [Int]

  func isListed(on day: SampleDate) -> Bool {
    guard let listedOn else { return false }
    return listedOn <= day && day < endedOn ?? .distantFuture
  }
}

/// Where a station stands; the raw value is what ledgers say.
enum SampleStationStatus: String, Sendable {
  case applied = "申报"
  case listed = "挂牌"
  case revoked = "撤销"
}
