/// The catalogue of measures.
public enum Measures {
  public static let all: [Measure] = [
    .companiesCooperating, .companiesEverCooperating, .agreementsInForce,
    .stationsListed, .stationsEverListed,
    .peopleCertified, .certificatesIssued, .peopleTrainedAtStations, .certificatesThroughStations,
    .enrolments, .students, .leavings,
    .graduates, .graduatesEmployed, .employmentRate,
    .studentsSuspended, .studentMovements,
    .schools, .majorsOffered,
    .trainingsHeld, .peopleTrained, .trainingAttendances, .companiesTrained,
    .titlesHeld, .titlesGranted, .companiesRecognised, .postsHeld, .companiesWithPost,
    .companiesDemanding, .peopleDemanded, .peopleWanted,
  ]

  /// The measure of that code, or of that name in either language.
  ///
  /// - Throws: `StatisticsError.unknownMeasure` with the nearest codes.
  public static func named(_ name: String) throws(StatisticsError) -> Measure {
    let plain = name.replacing("-", with: "_").lowercased()
    let found = all.first {
      $0.code == plain || $0.name.zh == name || $0.name.en.lowercased() == name.lowercased()
    }
    guard let found else {
      let codes = nearest(to: plain, among: all.map(\.code))
      let names = nearest(to: name, among: all.map(\.name.zh))
      throw .unknownMeasure(name, nearest: codes + names)
    }
    return found
  }
}
