import FoundationEssentials
import Tables

/// Writes a made-up city's files, in the order in which they can be imported.
struct SampleWriting {
  let city: SampleCity
  let directory: String
  let progress: (String) -> Void
  private let layouts: SampleLayouts
  private var files: [String] = []

  init(_ city: SampleCity, to directory: String, progress: @escaping (String) -> Void) {
    self.city = city
    self.directory = directory
    self.progress = progress
    layouts = SampleLayouts(seed: city.seed, isPlain: city.scale.size.isPlain)
  }

  /// Writes all files, and says which.
  mutating func writeAll() throws -> [String] {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try writeDirectories()
    try writeLedgers()
    try writeTrainings()
    try city.forEachRoll { school, students in
      let rosters = RosterSheets(school: city.schools[school])
      try writeNewStudents(students, rosters)
      let events = rosters.events(students)
      if !events.rows.isEmpty { try write(events, layouts.ledger(events.file)) }
      try writeGraduates(students, rosters)
    }
    try city.forEachBatch { number, trainees in
      let sheet = CertificateSheets(city: city).batch(number, trainees)
      try write(sheet, layouts.roster(sheet.file))
    }
    return files.sorted()
  }

  private mutating func writeDirectories() throws {
    let sheets = DirectorySheets(city: city)
    let references = ReferenceSheets(city: city)
    for sheet in [
      references.occupations, references.catalogue, sheets.schools, references.schoolNames,
      references.schoolTiers, sheets.majors, references.companyNames,
    ] {
      try write(sheet, layouts.directory(sheet.file))
    }
    for sheet in [references.courses, sheets.companies] {
      try write(sheet, layouts.directory(sheet.file, as: .csvGB18030))
    }
  }

  private mutating func writeLedgers() throws {
    let sheets = LedgerSheets(city: city)
    for school in city.schools.indices {
      let sheet = sheets.agreements(of: school)
      if !sheet.rows.isEmpty { try write(sheet, layouts.ledger(sheet.file)) }
    }
    let lives = StationLifeSheets(city: city)
    let committees = CommitteeSheets(city: city)
    let standing = StandingSheets(city: city)
    for sheet in [
      sheets.performances, sheets.stations, lives.transitions, lives.assessments,
      committees.directory, committees.members, committees.meetings, standing.recognitions,
      standing.demands, standing.returns,
    ] {
      var layout = layouts.ledger(sheet.file)
      layout.hasTotal = false
      try write(sheet, layout)
    }
  }

  private mutating func writeTrainings() throws {
    let sheets = TrainingSheets(city: city)
    for sheet in [sheets.trainings, sheets.delegations] {
      try write(sheet, layouts.ledger(sheet.file))
    }
    for sheet in [sheets.posts] + sheets.attendances(perClass: city.scale.size.hasFilePerYear) {
      try write(sheet, layouts.roster(sheet.file))
    }
  }

  private mutating func writeNewStudents(
    _ students: [SampleStudent], _ rosters: RosterSheets
  ) throws {
    for (year, students) in byYear(students, { $0.enteredOn.year }) {
      let sheet = rosters.newStudents(students, year: year)
      try write(sheet, layouts.roster(sheet.file))
    }
  }

  private mutating func writeGraduates(
    _ students: [SampleStudent], _ rosters: RosterSheets
  ) throws {
    let graduates = students.filter { $0.graduation != nil }
    for (year, students) in byYear(graduates, { $0.graduation?.graduatedOn.year ?? 0 }) {
      let sheet = rosters.graduates(students, year: year)
      try write(sheet, layouts.roster(sheet.file))
    }
  }

  /// The students of each file, with its year; all in one where the scale has it so.
  private func byYear(
    _ students: [SampleStudent], _ year: (SampleStudent) -> Int
  ) -> [(year: Int?, [SampleStudent])] {
    if students.isEmpty { return [] }
    if !city.scale.size.hasFilePerYear { return [(nil, students)] }
    return Dictionary(grouping: students, by: year).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  private mutating func write(_ sheet: SampleSheet, _ layout: SampleLayout) throws {
    let path = "\(directory)/\(sheet.file).\(layout.ending)"
    switch layout.file {
    case .workbook: try SampleWorkbook.write(sheet, layout: layout, to: path)
    case .csv, .csvGB18030: try SampleCSV.write(sheet, layout: layout, to: path)
    }
    files.append(path)
    progress(path)
  }
}
