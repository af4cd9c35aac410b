// `Nation` is one of China's nationalities (GB/T 3304).

/// A nationality by its two-digit code: `01` 汉族 to `56` 基诺族, `97` other, `98` naturalised.
public struct Nation: Enumeration {
  public let rawValue: String

  public init?(rawValue: String) {
    guard Self.codes.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  private init(code: String) { rawValue = code }

  public var code: String { rawValue }

  public static let han = Nation(code: "01")
  public static let allCases: [Nation] = choices.map { Nation(code: $0.code) }
  public static let readings = Readings<Nation>()
  private static let codes = Set(choices.map(\.code))

  public static let choices: [Choice] =
    table.split(whereSeparator: { $0 == "," || $0 == "\n" }).enumerated().map { index, entry in
      let words = entry.split(separator: " ")
      return choice(number: index + 1, zh: String(words[0]), en: String(words[1]))
    } + [
      Choice("97", zh: "其他", en: "other", aliases: ["其它", "未识别民族", "穿青人", "穿青", "革家人"]),
      Choice(
        "98", zh: "外国血统中国籍人士", en: "Chinese citizen of foreign descent",
        aliases: ["外国血统", "入籍"]),
    ]

  /// A nationality is read with and without 族, and by its code with and without the leading zero.
  private static func choice(number: Int, zh: String, en: String) -> Choice {
    let code = number < 10 ? "0\(number)" : String(number)
    let former = formerNames[zh].map { [$0, $0 + "族"] } ?? []
    return Choice(code, zh: zh + "族", en: en, aliases: [zh, String(number)] + former)
  }

  /// Names that were replaced but still circulate.
  private static let formerNames = [
    "毛南": "毛难", "德昂": "崩龙", "仡佬": "仡僚", "鄂温克": "索伦", "壮": "僮",
  ]

  /// Names and romanised names in the order of their codes.
  private static let table = """
    汉 Han, 蒙古 Mongol, 回 Hui, 藏 Zang, 维吾尔 Uygur, 苗 Miao, 彝 Yi
    壮 Zhuang, 布依 Buyei, 朝鲜 Chosŏn, 满 Man, 侗 Dong, 瑶 Yao, 白 Bai
    土家 Tujia, 哈尼 Hani, 哈萨克 Kazak, 傣 Dai, 黎 Li, 傈僳 Lisu, 佤 Va
    畲 She, 高山 Gaoshan, 拉祜 Lahu, 水 Sui, 东乡 Dongxiang, 纳西 Naxi, 景颇 Jingpo
    柯尔克孜 Kirgiz, 土 Tu, 达斡尔 Daur, 仫佬 Mulao, 羌 Qiang, 布朗 Blang, 撒拉 Salar
    毛南 Maonan, 仡佬 Gelao, 锡伯 Xibe, 阿昌 Achang, 普米 Pumi, 塔吉克 Tajik, 怒 Nu
    乌孜别克 Uzbek, 俄罗斯 Russ, 鄂温克 Ewenki, 德昂 Deang, 保安 Bonan, 裕固 Yugur, 京 Jing
    塔塔尔 Tatar, 独龙 Derung, 鄂伦春 Oroqen, 赫哲 Hezhen, 门巴 Monba, 珞巴 Lhoba, 基诺 Jino
    """
}
