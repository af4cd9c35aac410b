/// Makes up what happened to stations: the steps of some of them, and the yearly assessments of all.
///
/// The steps end in the station's own status and on its own days, and no station is under
/// rectification on the day that the figures hold for.
struct StationLifeMaking {
  let stations: [SampleStation]
  let day: SampleDate
  let seed: UInt64

  /// The years that stations were assessed for.
  static let years = 2021...2023

  private static let handlers = ["林晓岚", "陈志朗", "黄思颖", "梁嘉豪"]
  private static let shortcomings = ["场地面积不足", "培训台账不全", "师资配备不足", "年度培训任务未完成"]

  /// The whole way of about a dozen listed stations, and of those that are not listed on the day.
  func transitions() -> [SampleTransition] {
    let every = max(1, stations.count { $0.isListed(on: day) } / 12)
    return stations.indices.filter { $0.isMultiple(of: every) || !stations[$0].isListed(on: day) }
      .flatMap(transitions)
  }

  private func transitions(of index: Int) -> [SampleTransition] {
    var random = SplitMix64(seed: seed, stream: "transitions/\(index)")
    let station = stations[index]
    var steps: [SampleTransition] = []
    func add(_ status: String, _ day: SampleDate, document: Bool = false, grounds: String? = nil) {
      let serial = random.number(in: 1...200)
      steps.append(
        SampleTransition(
          station: index, status: status, day: day,
          documentNumber: document ? "中示人社〔\(day.year)〕\(serial)号" : nil,
          handledBy: random.pick(Self.handlers), grounds: grounds))
    }
    guard let listed = station.listedOn else {
      add("申报", day.adding(days: -random.number(in: 5...90)))
      return steps
    }
    for (status, days) in [("申报", 120), ("受理", 112), ("审核", 90), ("评审", 60), ("公示", 14)] {
      add(status, listed.adding(days: -days))
    }
    add("挂牌", listed, document: true)
    let found = listed.adding(days: random.number(in: 200...400))
    let mended = found.adding(days: random.number(in: 30...90))
    let isRectified = index.isMultiple(of: 3) || station.endedOn != nil
    if isRectified, mended < min(day, station.endedOn ?? day) {
      let lack = random.pick(Self.shortcomings)
      add("整改", found, document: true, grounds: lack)
      if station.endedOn == nil { add("挂牌", mended, grounds: "整改验收合格") }
    }
    if let ended = station.endedOn { add("撤销", ended, document: true, grounds: "期满考核不合格") }
    return steps
  }

  /// Those of every station that was listed for at least half of the year.
  func assessments() -> [SampleAssessment] {
    var random = SplitMix64(seed: seed, stream: "assessments")
    var assessments: [SampleAssessment] = []
    for year in Self.years {
      for (index, station) in stations.enumerated()
      where station.isListed(on: SampleDate(year, 7, 1))
        && station.isListed(on: SampleDate(year, 12, 31))
      {
        assessments.append(assessment(of: index, year: year, &random))
      }
    }
    return assessments
  }

  private func assessment(
    of station: Int, year: Int, _ random: inout SplitMix64
  ) -> SampleAssessment {
    let grade = random.pick(weighted: ["优秀": 15, "合格": 70, "基本合格": 12, "不合格": 3])
    let classes = grade == "不合格" ? 0 : random.number(in: 1...6)
    let attendances = classes * random.number(in: 15...45)
    let passed = attendances * random.number(in: 60...95) / 100
    let subsidy = ["优秀": 30_000, "合格": 20_000][grade]
    return SampleAssessment(
      station: station, year: year, grade: grade,
      assessedOn: random.day(in: SampleDate(year + 1, 1, 10)...SampleDate(year + 1, 3, 20)),
      classes: classes, attendances: attendances,
      certificates: shares(of: passed, by: [5, 66, 23, 6]), subsidy: subsidy)
  }
}
