/// Makes up the companies of a sample, villages last.
struct CompanyMaking {
  let scale: SampleScale
  let seed: UInt64

  func make() -> [SampleCompany] {
    var random = SplitMix64(seed: seed, stream: "companies")
    var codes = CreditCodeSource()
    var names: Set<String> = []
    var companies: [SampleCompany] = []
    while companies.count < scale.size.companies {
      let trade = random.pick(SampleNames.trades)
      let name = Self.name(trade.word, &random)
      if !names.insert(name).inserted { continue }
      companies.append(
        SampleCompany(
          creditCode: codes.code(CreditCodeSource.company, &random), name: name,
          industry: random.chance(0.1) ? Self.section(trade.industry) : trade.industry,
          town: random.pick(SampleTown.all), isVillage: false))
    }
    for index in 0..<scale.size.villages {
      companies.append(village(index, code: codes.code(CreditCodeSource.village, &random)))
    }
    return companies
  }

  private static func name(_ word: String, _ random: inout SplitMix64) -> String {
    let brand = random.pick(SampleNames.brandFirst) + random.pick(SampleNames.brandSecond)
    let ending = random.pick(weighted: ["有限公司": 9, "股份有限公司": 1])
    return "中山市\(brand)示例\(word)\(ending)"
  }

  private func village(_ index: Int, code: String) -> SampleCompany {
    let town = SampleTown.all[index % SampleTown.all.count]
    let sign = SampleNames.villageSigns[index / SampleTown.all.count % 12]
    return SampleCompany(
      creditCode: code, name: "中山市\(town.name)\(sign)示例村民委员会", industry: "S", town: town,
      isVillage: true)
  }

  /// The section that a division belongs to, for those who give no more.
  private static func section(_ division: String) -> String {
    switch division {
    case "59": "G"
    case "62": "H"
    case "65": "I"
    default: "C"
    }
  }
}
