/// How large a made-up city is.
public enum SampleScale: String, CaseIterable, Sendable {
  case small, city, province

  var size: SampleSize {
    switch self {
    case .small:
      SampleSize(
        schools: 3, companies: 30, villages: 3, trainingSchools: 2, entryYears: 2017...2025,
        students: 360,
        batches: 2, majorsPerSchool: 3, hasFilePerYear: false, isPlain: false)
    case .city:
      SampleSize(
        schools: 7, companies: 860, villages: 12, trainingSchools: 6, entryYears: 2014...2025,
        students: 26_000,
        batches: 10, majorsPerSchool: 7, hasFilePerYear: true, isPlain: false)
    case .province: SampleScale.city.size.times(SampleScale.citiesPerProvince)
    }
  }

  /// How many cities' worth of records a province has.
  static let citiesPerProvince = 20
}

/// The numbers that a scale stands for, as far as no figure is to be met exactly.
struct SampleSize: Sendable {
  var schools: Int
  var companies: Int
  var villages: Int
  /// Schools for workers (职业培训学校) that stations call in.
  var trainingSchools: Int
  /// The autumns in which students enter.
  var entryYears: ClosedRange<Int>
  /// About how many students enter in all those years, those of digital majors aside.
  var students: Int
  /// The files that the stations' certificates come in.
  var batches: Int
  var majorsPerSchool: Int
  /// Whether rosters come year by year, or all years of a school in one.
  var hasFilePerYear: Bool
  /// Whether all files are plain UTF-8 CSV.
  var isPlain: Bool

  /// The same shape with that many times the records, in few and plain files.
  func times(_ factor: Int) -> SampleSize {
    var size = self
    size.schools *= factor
    size.companies *= factor
    size.villages *= factor
    size.trainingSchools *= factor
    size.students *= factor
    size.batches *= 2
    size.hasFilePerYear = false
    size.isPlain = true
    return size
  }
}
