/// Makes up titles, such that given numbers of each are valid on the day.
///
/// One is granted on the day itself and one ends with it; of each title that companies have there are
/// also one that was revoked, one that has expired and one that is granted later.
struct RecognitionMaking {
  let schools: [SampleSchool]
  let companies: Int
  let day: SampleDate
  let seed: UInt64

  private static let projects = ["智能装配", "数控加工", "注塑成型", "表面处理", "仓储物流"]
  private static let firstDay = SampleDate(2020, 3, 1)

  func make(_ titles: [SampleTitle]) -> [SampleRecognition] {
    var random = SplitMix64(seed: seed, stream: "recognitions")
    var rest: [String: [SampleRecognition.Holder]] = [:]
    var recognitions: [SampleRecognition] = []
    for title in titles {
      var holders = rest[title.name] ?? holders(of: title).shuffled(using: &random)
      // Some companies have two workshops of the kind.
      let distinct = title.name == "示范车间" ? title.count * 8 / 10 : title.count
      let chosen = Array(holders.prefix(distinct))
      holders.removeFirst(chosen.count)
      for place in 0..<title.count {
        recognitions.append(valid(title, chosen[place % chosen.count], place, &random))
      }
      if title.holder == .company {
        recognitions += others(title, holders.prefix(3), &random)
        holders.removeFirst(3)
      }
      rest[title.name] = holders
    }
    return recognitions
  }

  private func holders(of title: SampleTitle) -> [SampleRecognition.Holder] {
    switch title.holder {
    case .company: (0..<companies).map { .company($0) }
    case .school: schools.indices.map { .school($0) }
    case .major:
      schools.indices.flatMap { school in
        schools[school].offers.indices.filter(schools[school].isOnlyLevel)
          .map { .major(school: school, offer: $0) }
      }
    }
  }

  private func valid(
    _ title: SampleTitle, _ holder: SampleRecognition.Holder, _ place: Int,
    _ random: inout SplitMix64
  ) -> SampleRecognition {
    let grantedOn = place == 0 ? day : random.day(in: Self.firstDay...day)
    var recognition = granted(title, to: holder, place, on: grantedOn)
    if place == 1 {
      recognition.validUntil = day
    } else if random.chance(0.5) {
      recognition.validUntil = max(grantedOn.adding(years: 3), day.adding(days: 100))
    }
    return recognition
  }

  /// One revoked before the day, one expired on the day before, one granted on the day after.
  private func others(
    _ title: SampleTitle, _ holders: ArraySlice<SampleRecognition.Holder>,
    _ random: inout SplitMix64
  ) -> [SampleRecognition] {
    holders.enumerated().map { place, holder in
      let early = random.day(in: Self.firstDay...SampleDate(2021, 3, 1))
      let grantedOn = place == 2 ? day.adding(days: 1) : early
      var recognition = granted(title, to: holder, place, on: grantedOn)
      if place == 0 { recognition.revokedOn = day.adding(days: -random.number(in: 0...400)) }
      if place == 1 { recognition.validUntil = day.adding(days: -1) }
      return recognition
    }
  }

  private func granted(
    _ title: SampleTitle, to holder: SampleRecognition.Holder, _ place: Int, on day: SampleDate
  ) -> SampleRecognition {
    let ending = title.name == "示范车间" ? "车间" : "项目"
    let office = title.level == .city ? "中示工信" : "示例工信函"
    return SampleRecognition(
      title: title, holder: holder,
      project: title.hasProject ? Self.projects[place % Self.projects.count] + ending : nil,
      batch: "\(day.year)年第\(day.month <= 6 ? "一" : "二")批",
      documentNumber: "\(office)〔\(day.year)〕\(day.month * 7)号", grantedOn: day)
  }
}
