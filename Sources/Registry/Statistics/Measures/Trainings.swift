import Postgres

/// Trainings and talks: how many were held, and who attended. 人 and 人次 are different figures.
extension Measure {
  static let trainingsHeld = Measure(
    "trainings_held", Text(zh: "培训期数", en: "Trainings held"), .trainings,
    Text(
      zh: "统计期内开班(举办)的培训、宣讲期(场)数,时期数,以开始日期为准。",
      en: "Trainings and talks that began within the span of days."),
    fact: .trainingsHeld, timing: .flow, value: "count(distinct f.training_id)")

  static let peopleTrained = Measure(
    "people_trained", Text(zh: "培训人数", en: "People trained"), .people,
    Text(
      zh: "统计期内实名登记参加培训的人数,时期数,以培训开始日期为准;同一人参加多期的只计一人。只报总数、未实名登记的不计入。",
      en: """
        People registered by name as attending a training that began within the span of days; a \
        person counts once. Attendance told only as a sum does not count.
        """),
    fact: .participations, timing: .flow, value: "count(distinct f.person_id)")

  static let trainingAttendances = Measure(
    "training_attendances", Text(zh: "培训人次", en: "Training attendances"), .times,
    Text(
      zh: """
        统计期内参加培训的人次,时期数,以培训开始日期为准;同一人参加多期的逐期计算。逐人、逐家登记的按登记数,\
        未逐一登记的按该期报送的总数。
        """,
      en: """
        Attendances at trainings that began within the span of days, in person-times: as registered \
        one by one, else as the training's own sum.
        """),
    fact: .participations, timing: .flow, value: "coalesce(sum(f.attendances), 0)")

  static let companiesTrained = Measure(
    "companies_trained", Text(zh: "参训企业数", en: "Companies at trainings"), .companies,
    Text(
      zh: """
        统计期内参加培训、宣讲的企业数,时期数,以培训开始日期为准。逐家登记的按统一社会信用代码去重;\
        未逐家登记的按各期报送的企业数累加,其中可能有重复。
        """,
      en: """
        Companies at trainings and talks that began within the span of days: distinct by credit \
        code where they are registered one by one; where a training tells only their number, those \
        numbers are added, in which a company may be counted more than once.
        """),
    fact: .participations, timing: .flow,
    value: "count(distinct f.company_id) + coalesce(sum(f.companies_counted), 0)")
}
