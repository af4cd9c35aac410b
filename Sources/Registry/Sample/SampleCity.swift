/// A made-up city's schools, companies, stations and people, which a seed determines.
///
/// Names, numbers and codes are well-formed and belong to nobody; the figures of `SampleTargets`
/// hold exactly.
public struct SampleCity: Sendable {
  public let scale: SampleScale
  public let seed: UInt64
  public let targets: SampleTargets
  let schools: [SampleSchool]
  let companies: [SampleCompany]
  let agreements: [SampleAgreement]
  let stations: [SampleStation]
  let posts: [SamplePost]
  let trainings: [SampleTraining]

  public init(scale: SampleScale, seed: UInt64) {
    self.scale = scale
    self.seed = seed
    targets = SampleTargets.of(scale)
    schools = SchoolMaking(scale: scale, seed: seed).make()
    companies = CompanyMaking(scale: scale, seed: seed).make()
    var agreements = AgreementMaking(schools: schools, day: SampleTargets.day, seed: seed)
    self.agreements = agreements.make(
      companies: scale.size.companies, partners: targets.partnerCompanies)
    var stations = StationMaking(
      companies: companies, schools: schools.count, agreements: self.agreements,
      day: SampleTargets.day, seed: seed)
    self.stations = stations.make(listed: targets.stations)
    var making = PostMaking(companies: scale.size.companies, day: SampleTargets.day, seed: seed)
    let wanted = targets.peopleAtOfficerClasses
    let (posts, others) = making.make(
      officers: targets.informationOfficers,
      others: wanted - targets.informationOfficers + max(3, wanted / 8))
    self.posts = posts
    var classes = ClassMaking(
      targets: targets, day: SampleTargets.day, stations: self.stations, schools: schools.count,
      companies: scale.size.companies, seed: seed)
    let officers = posts.filter { $0.kind == "首席信息官" && $0.isHeld(on: SampleTargets.day) }
    trainings = classes.make(
      people: officers.map { SampleColleague(person: $0.person, company: $0.company) } + others)
  }

  /// Writes the city's workbooks and CSV files to a directory, which is made where it is missing.
  ///
  /// - Parameter progress: gets each file's path once it stands.
  /// - Returns: the paths, in an order in which they can be imported.
  public func write(to directory: String, progress: (String) -> Void) throws -> [String] {
    try withoutActuallyEscaping(progress) { progress in
      var writing = SampleWriting(self, to: directory, progress: progress)
      return try writing.writeAll()
    }
  }

  /// Hands out each school's students, one school held at a time.
  func forEachRoll(_ body: (Int, [SampleStudent]) throws -> Void) rethrows {
    var making = RollMaking(
      seed: seed, schools: schools,
      intake: intake,
      entryYears: scale.size.entryYears,
      employers: companies.filter { $0.kind == .company })
    for school in schools.indices { try body(school, making.students(of: school)) }
  }

  /// Hands out the people trained by each batch of stations, one batch held at a time.
  func forEachBatch(_ body: (Int, [SampleTrainee]) throws -> Void) rethrows {
    var making = TrainingMaking(
      stations: stations, skilled: targets.skilledPeople, day: SampleTargets.day, seed: seed)
    let size = (stations.count + scale.size.batches - 1) / scale.size.batches
    for (batch, first) in stride(from: 0, to: stations.count, by: size).enumerated() {
      let last = min(stations.count, first + size)
      try body(batch, (first..<last).flatMap { making.trainees(of: $0) })
    }
  }
}

// What follows from the above, and is made when it is asked for.
extension SampleCity {
  var courses: [SampleCourse] {
    CourseMaking(schools: schools, agreements: agreements, seed: seed).make()
  }

  var performances: [SamplePerformance] {
    PerformanceMaking(agreements: agreements, seed: seed).make()
  }

  var committees: [SampleCommittee] {
    CommitteeMaking(
      scale: scale, schools: schools, companies: companies, agreements: agreements, seed: seed
    ).make()
  }

  var stationLives: StationLifeMaking {
    StationLifeMaking(stations: stations, day: SampleTargets.day, seed: seed)
  }

  var recognitions: [SampleRecognition] {
    RecognitionMaking(
      schools: schools, companies: scale.size.companies, day: SampleTargets.day, seed: seed
    ).make(targets.titles)
  }

  var demands: [SampleDemand] {
    var making = DemandMaking(
      companies: scale.size.companies, day: SampleTargets.day, seed: seed)
    return making.make(demanding: targets.demandingCompanies)
  }

  var returns: [SampleReturn] {
    ReturnMaking(schools: schools, intake: intake, seed: seed).make()
  }

  private var intake: SampleIntake { SampleIntake(schools: schools, scale: scale, seed: seed) }
}
