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
  let means: SampleStationMeans

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

/// What a station works with: its head's term, its agreement, those who train, room and people.
struct SampleStationMeans: Sendable {
  let headFrom: SampleDate
  let headUntil: SampleDate
  /// The number of the host's agreement with one of the station's schools.
  let agreement: String?
  /// The places of companies and schools for workers that train there.
  let trainingBodies: [Int]
  let area: Int
  let teachers: Int
  let employees: Int
  let occupations: [String]
}

/// A step in a station's life.
struct SampleTransition: Sendable {
  let station: Int
  /// What ledgers call the status that it leads to.
  let status: String
  let day: SampleDate
  let documentNumber: String?
  let handledBy: String
  let grounds: String?
}

/// What a station's assessment of a year says.
struct SampleAssessment: Sendable {
  let station: Int
  let year: Int
  let grade: String
  let assessedOn: SampleDate
  let classes: Int
  let attendances: Int
  /// Certificates of 初级工, 中级工, 高级工, and 技师 and above.
  let certificates: [Int]
  let subsidy: Int?
}
