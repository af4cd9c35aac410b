import Postgres

/// Students: those who came, those who are there, and those who left without graduating.
extension Measure {
  static let enrolments = Measure(
    "enrolments", Text(zh: "招生人数", en: "Enrolments"), .people,
    Text(
      zh: """
        统计期内实际注册入学的学生数,时期数,以入学日期为准,按学籍统计;同一人先后取得两个学籍的分别计算。\
        按年份为公历年,按学年为9月1日至次年8月31日。数字专业按入学当日的认定统计。
        """,
      en: """
        Students who were registered within the span of days, by the day of entry, one for each \
        enrolment of a person. Years are calendar years; school years run from 1 September. Whether \
        a major is digital is as tagged on the day of entry.
        """),
    fact: .enrolments, timing: .flow, value: "count(distinct f.student_id)")

  static let students = Measure(
    "students", Text(zh: "在校生数", en: "Students"), .people,
    Text(
      zh: """
        统计时点具有学籍的学生数(含顶岗实习),时点数。自入学日期起计入,自毕业、结业或者离校日期当日起不再计入。\
        同时有多个学籍的只计一人。数字专业按入学当日的认定统计。
        """,
      en: """
        People enrolled on the day, interns included: from the day of entry until the day of \
        graduation, completion or leaving. A person with several enrolments counts once. Whether a \
        major is digital is as tagged on the day of entry.
        """),
    fact: .studies, timing: .stock, value: "count(distinct f.person_id)")

  static let leavings = Measure(
    "leavings", Text(zh: "流失人数", en: "Leavings"), .people,
    Text(
      zh: "统计期内退学、开除(除名)、转出、死亡以及自动离校的学生数,时期数,以离校日期为准,按学籍统计。",
      en: """
        Students who withdrew, were expelled, transferred, died or left unannounced within the span \
        of days, by the day of leaving, one for each enrolment.
        """),
    fact: .leavings, timing: .flow, value: "count(distinct f.student_id)")

  static let studentsSuspended = Measure(
    "students_suspended", Text(zh: "休学学生数", en: "Students suspended"), .people,
    Text(
      zh: "统计时点处于休学状态的学生数,时点数。自休学日期起计入,至复学、离校或者毕业之日。在校生数含休学学生,需剔除的减去本数。",
      en: """
        People suspended from study on the day. The number of students includes them; subtract this \
        figure where they are to be left out.
        """),
    fact: .suspensions, timing: .stock, value: "count(distinct f.person_id)")

  static let studentMovements = Measure(
    "student_movements", Text(zh: "学籍异动人次", en: "Student events"), .times,
    Text(
      zh: "统计期内登记的学籍异动人次,时期数,以异动日期为准;按异动类别可分休学、复学、转入等。",
      en: """
        Students' events within the span of days, in person-times; split by kind into suspensions, \
        resumptions, transfers and others.
        """),
    fact: .studentMovements, timing: .flow, value: "count(*)")
}
