/// A town or subdistrict of the city, with the spellings that sheets use for it.
struct SampleTown: Sendable {
  let name: String
  let spellings: [String]

  /// As the register calls it today, or now and then by another or a former name.
  func spelling(_ random: inout SplitMix64) -> String {
    random.chance(0.25) ? random.pick(spellings) : name
  }

  /// The 23 of today; former towns are spellings of their successors.
  static let all: [SampleTown] = [
    SampleTown(name: "石岐街道", spellings: ["石岐区", "石岐"]),
    SampleTown(name: "东区街道", spellings: ["东区"]),
    SampleTown(name: "中山港街道", spellings: ["火炬开发区", "火炬区"]),
    SampleTown(name: "西区街道", spellings: ["西区", "西区办事处"]),
    SampleTown(name: "南区街道", spellings: ["南区"]),
    SampleTown(name: "五桂山街道", spellings: ["五桂山"]),
    SampleTown(name: "民众街道", spellings: ["民众镇", "民众"]),
    SampleTown(name: "南朗街道", spellings: ["南朗镇", "南朗"]),
    SampleTown(name: "黄圃镇", spellings: ["黄圃"]),
    SampleTown(name: "东凤镇", spellings: ["东凤"]),
    SampleTown(name: "古镇镇", spellings: ["古镇"]),
    SampleTown(name: "沙溪镇", spellings: ["沙溪", "中山市沙溪镇"]),
    SampleTown(name: "坦洲镇", spellings: ["坦洲"]),
    SampleTown(name: "港口镇", spellings: ["港口"]),
    SampleTown(name: "三角镇", spellings: ["三角"]),
    SampleTown(name: "横栏镇", spellings: ["横栏"]),
    SampleTown(name: "南头镇", spellings: ["南头"]),
    SampleTown(name: "阜沙镇", spellings: ["阜沙"]),
    SampleTown(name: "三乡镇", spellings: ["三乡"]),
    SampleTown(name: "板芙镇", spellings: ["板芙"]),
    SampleTown(name: "大涌镇", spellings: ["大涌"]),
    SampleTown(name: "神湾镇", spellings: ["神湾"]),
    SampleTown(name: "小榄镇", spellings: ["小榄", "东升镇", "中山市小榄镇"]),
  ]
}
