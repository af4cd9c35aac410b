/// Makes up what came of the agreements in force, year by year.
///
/// Nothing is told of some agreements for the last two years.
struct PerformanceMaking {
  let agreements: [SampleAgreement]
  let seed: UInt64

  static let years = 2021...2023

  func make() -> [SamplePerformance] {
    var random = SplitMix64(seed: seed, stream: "performances")
    return agreements.flatMap { agreement in
      let isSilent = random.chance(0.12)
      return Self.years.filter { isInForce(agreement, in: $0) && !(isSilent && $0 > 2021) }
        .map { performance(of: agreement, in: $0, &random) }
    }
  }

  /// Whether the agreement held on some day of the year.
  private func isInForce(_ agreement: SampleAgreement, in year: Int) -> Bool {
    agreement.startsOn.year <= year && year <= agreement.endsOn?.year ?? year
  }

  private func performance(
    of agreement: SampleAgreement, in year: Int, _ random: inout SplitMix64
  ) -> SamplePerformance {
    let hasClass = agreement.kinds.contains { ["订单班", "冠名班", "学徒制"].contains($0) }
    let interns = random.number(in: 0...40)
    let gives = agreement.kinds.contains("捐赠设备") || random.chance(0.2)
    return SamplePerformance(
      agreement: agreement.number, year: year, interns: interns,
      orderStudents: hasClass ? random.number(in: 15...45) : 0,
      hired: random.number(in: 0...(interns + 5)), teachers: random.number(in: 0...4),
      money: random.number(in: 0...40) * 5_000,
      equipment: gives ? random.number(in: 1...60) * 10_000 : 0)
  }
}
