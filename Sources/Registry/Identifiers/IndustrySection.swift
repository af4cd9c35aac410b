// `IndustrySection` is a section of the classification of industries (GB/T 4754-2017).

/// A section by its letter; `registry.industry_section` tells that of every code.
public struct IndustrySection: Enumeration {
  public let rawValue: String

  public init?(rawValue: String) {
    guard Self.choices.contains(where: { $0.code == rawValue }) else { return nil }
    self.rawValue = rawValue
  }

  public static let allCases = choices.compactMap { IndustrySection(rawValue: $0.code) }
  public static let readings = Readings<IndustrySection>()
  public static let choices = [
    Choice("A", zh: "农、林、牧、渔业", en: "Agriculture, forestry, animal husbandry and fishery"),
    Choice("B", zh: "采矿业", en: "Mining"),
    Choice("C", zh: "制造业", en: "Manufacturing"),
    Choice(
      "D", zh: "电力、热力、燃气及水生产和供应业", en: "Production and supply of electricity, heat, gas and water"),
    Choice("E", zh: "建筑业", en: "Construction"),
    Choice("F", zh: "批发和零售业", en: "Wholesale and retail trades"),
    Choice("G", zh: "交通运输、仓储和邮政业", en: "Transport, storage and post"),
    Choice("H", zh: "住宿和餐饮业", en: "Hotels and catering services"),
    Choice(
      "I", zh: "信息传输、软件和信息技术服务业",
      en: "Information transmission, software and information technology"),
    Choice("J", zh: "金融业", en: "Financial intermediation"),
    Choice("K", zh: "房地产业", en: "Real estate"),
    Choice("L", zh: "租赁和商务服务业", en: "Leasing and business services"),
    Choice("M", zh: "科学研究和技术服务业", en: "Scientific research and technical services"),
    Choice(
      "N", zh: "水利、环境和公共设施管理业",
      en: "Management of water conservancy, environment and public facilities"),
    Choice("O", zh: "居民服务、修理和其他服务业", en: "Services to households, repair and other services"),
    Choice("P", zh: "教育", en: "Education"),
    Choice("Q", zh: "卫生和社会工作", en: "Health and social service"),
    Choice("R", zh: "文化、体育和娱乐业", en: "Culture, sports and entertainment"),
    Choice(
      "S", zh: "公共管理、社会保障和社会组织", en: "Public management, social security and social organisation"
    ),
    Choice("T", zh: "国际组织", en: "International organisations"),
  ]
}
