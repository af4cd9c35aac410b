/// Makes up the schools of a sample and their majors.
struct SchoolMaking {
  let scale: SampleScale
  let seed: UInt64

  func make() -> [SampleSchool] {
    var random = SplitMix64(seed: seed, stream: "schools")
    var codes = CreditCodeSource()
    let tiers = scale == .small ? SampleTier.ofSmall : SampleTier.ofCity
    var past = SplitMix64(seed: seed, stream: "schools/past")
    return (0..<scale.size.schools).map { index in
      let tier = tiers[index % tiers.count]
      let founded = SampleDate(past.number(in: 1978...1996), 9, 1)
      let isPublic = tier != .ordinary || random.chance(0.3)
      let start = isPublic ? CreditCodeSource.publicSchool : CreditCodeSource.privateSchool
      return SampleSchool(
        code: "4420\(zeroPadded(index + 1, 3))", name: name(index, tier), tier: tier,
        isPublic: isPublic, creditCode: codes.code(start, &random),
        town: random.pick(SampleTown.all), foundedOn: founded,
        former: index % tiers.count < 2 ? former(index, tier, &past) : nil,
        offers: offers(of: index, tier))
    }
  }

  /// The first two schools of a city grew out of others.
  private func former(
    _ index: Int, _ tier: SampleTier, _ random: inout SplitMix64
  ) -> SampleFormerSchool {
    SampleFormerSchool(
      name: name(index, tier.former), tier: tier.former,
      until: SampleDate(random.number(in: 1999...2002), 8, 31))
  }

  /// A name that no other school has, and that no real one would.
  private func name(_ index: Int, _ tier: SampleTier) -> String {
    let signs = SampleNames.schoolSigns
    let ordinal = SampleNames.schoolOrdinals[index / signs.count % 7]
    return "中山市\(signs[index % signs.count])示例\(ordinal)\(tier.ending)"
  }

  private func offers(of index: Int, _ tier: SampleTier) -> [SampleOffer] {
    var random = SplitMix64(seed: seed, stream: "majors/\(index)")
    let subjects = SampleSubject.all.shuffled(using: &random).prefix(scale.size.majorsPerSchool)
    var offers: [SampleOffer] = []
    for subject in subjects {
      for (place, level) in tier.levels.enumerated() where place == 0 || random.chance(0.5) {
        offers.append(
          SampleOffer(
            subject: subject, level: level, years: random.pick(level.lengths),
            openedOn: SampleDate(random.number(in: 2003...2012), 9, 1)))
      }
    }
    return offers + digitalOffers(of: index, tier)
  }

  /// The digital majors: one whose recognition began after it opened, one whose recognition ended.
  private func digitalOffers(of index: Int, _ tier: SampleTier) -> [SampleOffer] {
    let isFirst = index.isMultiple(of: 2)
    switch tier {
    case .technicianCollege where isFirst: return [Self.smart(.advanced), Self.intelligence]
    case .technicianCollege: return [Self.cloud]
    case .advanced: return isFirst || scale == .small ? [Self.smart(.intermediate)] : [Self.ended]
    case .ordinary: return []
    }
  }

  private static func smart(_ level: SampleLevel) -> SampleOffer {
    SampleOffer(
      subject: .smartManufacturing, level: level, years: 3, openedOn: SampleDate(2016, 9, 1),
      digitalFrom: SampleDate(2019, 9, 1))
  }

  private static let intelligence = SampleOffer(
    subject: .artificialIntelligence, level: .advanced, years: 3, openedOn: SampleDate(2020, 9, 1),
    digitalFrom: SampleDate(2020, 9, 1))
  private static let cloud = SampleOffer(
    subject: .cloudComputing, level: .advanced, years: 5, openedOn: SampleDate(2018, 9, 1),
    digitalFrom: SampleDate(2020, 1, 1))
  private static let ended = SampleOffer(
    subject: .cloudComputing, level: .intermediate, years: 3, openedOn: SampleDate(2018, 9, 1),
    digitalFrom: SampleDate(2019, 9, 1), digitalUntil: SampleDate(2022, 8, 31))
}
