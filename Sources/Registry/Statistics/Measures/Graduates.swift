import Postgres

/// Graduates and how many of them found work.
extension Measure {
  static let graduates = Measure(
    "graduates", Text(zh: "毕业生数", en: "Graduates"), .people,
    Text(
      zh: "统计期内取得毕业证书的学生数,时期数,以毕业日期为准,按学籍统计;结业的不计入。",
      en: """
        Students who were given a diploma within the span of days, by the day of graduation, one \
        for each enrolment. Those who completed without a diploma do not count.
        """),
    fact: .graduations, timing: .flow, value: "count(distinct f.student_id)", where: isGraduated)

  static let graduatesEmployed = Measure(
    "graduates_employed", Text(zh: "毕业生就业人数", en: "Graduates employed"), .people,
    Text(
      zh: "统计期内毕业生中已就业的人数,时期数,以毕业日期为准。就业含单位就业、自主创业、升学和参军。去向未登记的不计入。",
      en: """
        Graduates of the span of days who are employed, self-employed, in further study or in the \
        army. Those whose destination is not registered do not count.
        """),
    fact: .graduations, timing: .flow, value: "count(distinct f.student_id)",
    where: "\(isGraduated) and \(isEmployed)")

  static let employmentRate = Measure(
    "employment_rate", Text(zh: "毕业生就业率", en: "Employment rate"), .percent,
    Text(
      zh: """
        毕业生就业人数占毕业生数的百分比,保留两位小数,四舍五入,由人数直接计算。就业含单位就业、自主创业、升学和参军;\
        去向未登记的计入毕业生数,不计入就业人数。无毕业生的不计算。
        """,
      en: """
        Graduates employed in percent of graduates, rounded half up to two decimals and computed \
        from people. Further study, self-employment and the army count as employment; a graduate \
        whose destination is not registered counts as not employed. Without graduates there is \
        no rate.
        """),
    fact: .graduations, timing: .flow,
    value: """
      round(100.0 * count(distinct f.student_id) filter (where \(isEmployed))
        / nullif(count(distinct f.student_id), 0), 2)
      """,
    where: isGraduated)

  private static let isGraduated: SQL = "f.completion = 'graduated'"
  private static let isEmployed: SQL =
    "f.destination in ('employed', 'self_employed', 'further_study', 'army')"
}
