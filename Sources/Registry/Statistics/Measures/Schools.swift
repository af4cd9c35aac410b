import Postgres

/// Schools and the majors they offer.
extension Measure {
  static let schools = Measure(
    "schools", Text(zh: "技工院校数", en: "Schools"), .schools,
    Text(
      zh: "统计时点已设立且未撤销的技工院校数,时点数。自设立日期起计入,自撤销日期当日起不再计入;未登记设立日期的视为一直在办。",
      en: """
        Schools on the day: from the day of founding until the day of closing; one without a day \
        of founding counts as always there.
        """),
    fact: .schools, timing: .stock, value: "count(distinct f.school_id)")

  static let majorsOffered = Measure(
    "majors_offered", Text(zh: "开设专业数", en: "Majors offered"), .majors,
    Text(
      zh: """
        统计时点开设的专业(点)数,时点数,按院校、专业、培养层次分别计算。自开办日期起计入,自停办日期当日起不再计入;\
        未登记开办日期的视为一直开设。数字专业按统计时点的认定统计。
        """,
      en: """
        Majors offered on the day, counted for each school and training level: from the day of \
        opening until the day of closing; one without a day of opening counts as always offered. \
        Whether a major is digital is as tagged on the day.
        """),
    fact: .offers, timing: .stock, value: "count(distinct f.major_id)")
}
