// What is asked about graduates' employment (中职毕业生就业情况表: 渠道, 地域, 合同期限).

/// When graduates were asked.
public enum EmploymentSurvey: String, Enumeration {
  case initial
  case yearEnd = "year_end"

  public static let readings = Readings<EmploymentSurvey>()
  public static let choices = [
    Choice("initial", zh: "初次", en: "At graduation", aliases: ["毕业时"]),
    Choice("year_end", zh: "年终", en: "At the end of the year", aliases: ["年底"]),
  ]
}

/// Where graduates work, seen from the city.
public enum PlaceOfWork: String, Enumeration {
  case local, elsewhere, abroad

  public static let readings = Readings<PlaceOfWork>()
  public static let choices = [
    Choice("local", zh: "本地", en: "Local", aliases: ["本市", "市内"]),
    Choice("elsewhere", zh: "异地", en: "Elsewhere", aliases: ["外地", "市外"]),
    Choice("abroad", zh: "境外", en: "Abroad"),
  ]
}

/// Through whom graduates found work.
public enum EmploymentChannel: String, Enumeration {
  case school, agency, other

  public static let readings = Readings<EmploymentChannel>()
  public static let choices = [
    Choice("school", zh: "学校推荐", en: "School", aliases: ["学校"]),
    Choice("agency", zh: "中介", en: "Agency", aliases: ["中介推荐", "中介机构"]),
    Choice("other", zh: "其他", en: "Other", aliases: ["自主择业", "自主"]),
  ]
}

/// How long graduates' contracts run.
public enum ContractTerm: String, Enumeration {
  case unsigned
  case withinOneYear = "within_1_year"
  case withinTwoYears = "within_2_years"
  case withinThreeYears = "within_3_years"
  case overThreeYears = "over_3_years"

  public static let readings = Readings<ContractTerm>()
  public static let choices = [
    Choice("unsigned", zh: "未签合同", en: "No contract", aliases: ["未签"]),
    Choice("within_1_year", zh: "1年及以内", en: "Up to 1 year", aliases: ["1年以内"]),
    Choice("within_2_years", zh: "1至2年", en: "1 to 2 years", aliases: ["1-2年", "1–2年"]),
    Choice("within_3_years", zh: "2至3年", en: "2 to 3 years", aliases: ["2-3年", "2–3年"]),
    Choice("over_3_years", zh: "3年以上", en: "Over 3 years"),
  ]
}
