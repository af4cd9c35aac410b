/// Makes up the companies of a sample, then villages and schools for workers.
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
      var company = SampleCompany(
        creditCode: codes.code(CreditCodeSource.company, &random), name: name,
        industry: random.chance(0.1) ? Self.section(trade.industry) : trade.industry,
        town: random.pick(SampleTown.all), kind: .company)
      company.size = random.pick(weighted: ["大型": 4, "中型": 18, "小型": 53, "微型": 25])
      if companies.count % 100 == 7 { company.former = Self.former(of: name, &names, &random) }
      companies.append(company)
    }
    for index in 0..<scale.size.villages {
      companies.append(village(index, code: codes.code(CreditCodeSource.village, &random)))
    }
    for index in 0..<scale.size.trainingSchools {
      let code = codes.code(CreditCodeSource.privateSchool, &random)
      companies.append(trainingSchool(index, code: code))
    }
    return companies
  }

  /// What some companies were called before they took the form they have.
  private static func former(
    of name: String, _ names: inout Set<String>, _ random: inout SplitMix64
  ) -> SampleFormerCompany? {
    let endings = ["股份有限公司", "有限公司"]
    let ending = endings.first(where: name.hasSuffix) ?? ""
    let former = String(name.dropLast(ending.count)) + "经营部"
    if !names.insert(former).inserted { return nil }
    let until = random.day(in: SampleDate(2016, 1, 1)...SampleDate(2021, 12, 31))
    return SampleFormerCompany(name: former, until: until)
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
      kind: .village)
  }

  private func trainingSchool(_ index: Int, code: String) -> SampleCompany {
    let first = SampleNames.brandFirst[index % SampleNames.brandFirst.count]
    let second = SampleNames.brandSecond[
      index / SampleNames.brandFirst.count % SampleNames.brandSecond.count]
    return SampleCompany(
      creditCode: code, name: "中山市\(first)\(second)示例职业培训学校", industry: "83",
      town: SampleTown.all[(index * 7 + 3) % SampleTown.all.count], kind: .trainingSchool)
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
