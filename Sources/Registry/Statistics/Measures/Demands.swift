import Postgres

/// What companies ask for.
extension Measure {
  static let companiesDemanding = Measure(
    "companies_demanding", Text(zh: "提出需求企业数", en: "Companies with a demand"), .companies,
    Text(
      zh: "统计期内提出技能人才需求的企业数,时期数,以提出日期为准,按统一社会信用代码只计一次。",
      en: """
        Companies that raised a demand for skilled people within the span of days, each once, by \
        its credit code.
        """),
    fact: .demandsRaised, timing: .flow, value: "count(distinct f.company_id)")

  static let peopleDemanded = Measure(
    "people_demanded", Text(zh: "需求人数", en: "People demanded"), .people,
    Text(
      zh: "统计期内提出的技能人才需求人数,时期数,以提出日期为准,不扣除已满足人数。",
      en: "People asked for within the span of days, whether or not they were found since."),
    fact: .demandsRaised, timing: .flow, value: "coalesce(sum(f.people), 0)")

  static let peopleWanted = Measure(
    "people_wanted", Text(zh: "待满足需求人数", en: "People still wanted"), .people,
    Text(
      zh: "统计时点有效的需求人数减去已满足人数,时点数。自提出日期起计入,至截止日期当日;未载明截止日期的视为持续有效。",
      en: "People asked for less those found, of the demands that are open on the day."),
    fact: .demandsRaised, timing: .stock,
    value: "coalesce(sum(greatest(f.people - f.filled, 0)), 0)")
}
