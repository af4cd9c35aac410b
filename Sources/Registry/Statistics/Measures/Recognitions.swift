import Postgres

/// Titles granted to schools, majors, companies and stations.
extension Measure {
  static let titlesHeld = Measure(
    "titles_held", Text(zh: "有效称号数", en: "Titles held"), .recognitions,
    Text(
      zh: "统计时点有效的称号认定项数,时点数。自认定日期起计入,至有效期满;撤销的,自撤销日期当日起不再计入;未载明有效期的视为持续有效。",
      en: """
        Titles valid on the day: from the day they were granted to the end of their validity, or \
        until the day of revocation; without an end they stay valid.
        """),
    fact: .titlesHeld, timing: .stock, value: "count(distinct f.recognition_id)")

  static let titlesGranted = Measure(
    "titles_granted", Text(zh: "称号认定数", en: "Titles granted"), .recognitions,
    Text(
      zh: "统计期内认定的称号项数,时期数,以认定日期为准,含此后失效、撤销的。",
      en: "Titles granted within the span of days, including those that have ended since."),
    fact: .titlesHeld, timing: .flow, value: "count(distinct f.recognition_id)")

  static let companiesRecognised = Measure(
    "companies_recognised", Text(zh: "获认定企业数", en: "Companies recognised"), .companies,
    Text(
      zh: "统计时点持有有效称号的企业数,时点数。同一企业有多项称号的只计一次,按统一社会信用代码。",
      en: "Companies that hold a valid title on the day, each once, by its credit code."),
    fact: .titlesHeld, timing: .stock, value: "count(distinct f.company_id)",
    where: "f.holder = 'company'")
}
