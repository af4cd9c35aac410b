import Postgres

/// The cases of rules about schools, year by year, and about committees.
extension RecordRuleCase {
  static let ofSchoolYears = [
    RecordRuleCase(
      "B-SCH-01", keeps: cohort(11) + entered("2017-09-01", upTo: 5),
      breaks: cohort(9) + entered("2017-09-01", upTo: 4), finds: ["002"]),
    RecordRuleCase(
      "B-SCH-02", keeps: cohort(9) + graduated("2022-07-01", upTo: 4),
      breaks: cohort(8) + graduated("2022-07-01", upTo: 3), finds: ["002"]),
    RecordRuleCase(
      "B-SCH-03", keeps: cohort(5) + graduated("2020-07-01", upTo: 1),
      breaks: cohort(5) + graduated("2020-07-01", upTo: 2), finds: ["002"]),
    RecordRuleCase(
      "E-SCH-04",
      keeps:
        "update schools set founded_on = '2018-09-01', closed_on = '2021-07-01', status = 'closed'",
      breaks: """
        update schools set founded_on = '2020-01-11', closed_on = '2021-06-30', status = 'closed'
        where code = '001'
        """, finds: ["001/A1", "001/A1", "XY-1"]),
    RecordRuleCase(
      "B-SCH-05",
      keeps: studies(school: "002", from: "date '2021-09-01'")
        + events("X", "suspended", "2022-03-01")
        + events("X", "withdrew", "2023-03-01") + events("C1", "suspended", "2019-03-01")
        + events("C1", "resumed", "2020-03-01"),
      breaks: "select 1" + events("C1", "suspended", "2019-03-01"), finds: ["003"]),
    RecordRuleCase(
      "B-SCH-06", keeps: cohort(30) + oneTeacher, breaks: cohort(31) + oneTeacher,
      finds: ["002/2019"]),
    RecordRuleCase(
      "B-SCH-07", keeps: cohort(8) + oneTeacher, breaks: cohort(7) + oneTeacher,
      finds: ["002/2019"]),
    RecordRuleCase(
      "E-RET-01", keeps: returns(2018, 2021), breaks: returns(2017, 2022, 2090),
      finds: ["001/2017", "001/2022", "001/2090"]),
    RecordRuleCase(
      "E-RET-02", keeps: funding("40"), breaks: funding("40.01"), finds: ["001/2020"]),
  ]

  static let ofCommittees = [
    RecordRuleCase(
      "W-CMT-01", keeps: committee(from: "2020-01-01", until: "2023-12-31"),
      breaks: committee(from: "2020-01-02", until: "2023-12-30"),
      finds: ["甲委员会/1/2023-12-31", "甲委员会/1/张三", "甲委员会/1/张三"]),
    RecordRuleCase(
      "W-CMT-02", keeps: committee(from: "2020-01-01", until: "2023-12-31") + chairs("2021-07-01"),
      breaks: committee(from: "2020-01-01", until: "2023-12-31") + chairs("2021-06-30"),
      finds: ["甲委员会/1/李四"]),
  ]

  private static func events(_ student: String, _ kind: String, _ day: String) -> SQL {
    """
    ; insert into student_events (student_id, kind, happened_on)
    select id, \(literal: kind), \(literal: day)::date from students where student_no = \(literal: student)
    """
  }

  private static let oneTeacher: SQL = """
    ; insert into returns (school_id, year, theory_teachers, practice_teachers, staff)
    select id, 2019, 1, 0, 1 from schools where code = '002'
    """

  /// Returns of a school that was founded in 2018 and closed in 2021.
  private static func returns(_ years: Int...) -> SQL {
    """
    update schools set founded_on = '2018-09-01', closed_on = '2021-07-01', status = 'closed'
    where code = '001';
    insert into returns (school_id, year)
    select id, y from schools, unnest(\(literal: "{\(years.map(String.init).joined(separator: ","))}")::int[]) as y where code = '001'
    """
  }

  private static func funding(_ other: String) -> SQL {
    """
    insert into returns (school_id, year, funding, fiscal_funding, other_funding)
    select id, 2020, 100, 60, \(literal: other)::numeric from schools where code = '001'
    """
  }

  /// A committee's term, with a member and a meeting of 2020 to 2023.
  private static func committee(from: String, until: String) -> SQL {
    """
    insert into committees (name, kind, founded_on, ended_on)
    values ('甲委员会', 'guidance', \(literal: from)::date, \(literal: until)::date);
    insert into members (committee_id, name, joined_on, left_on)
    select id, '张三', '2020-01-01', '2023-12-31' from committees;
    insert into meetings (committee_id, held_on, topic)
    select id, '2023-12-31', '总结' from committees
    """
  }

  /// The member becomes the first chair until 2021-07-01, and another one from a day on.
  private static func chairs(_ day: String) -> SQL {
    """
    ; update members set role = 'chair', left_on = '2021-07-01';
    insert into members (committee_id, name, role, joined_on)
    select id, '李四', 'chair', \(literal: day)::date from committees
    """
  }

  /// Moves the entry of the first students of a cohort.
  private static func entered(_ day: String, upTo count: Int) -> SQL {
    """
    ; update students set entered_on = \(literal: day)::date
    where student_no ~ '^K' and substr(student_no, 2)::int <= \(literal: "\(count)")::int
    """
  }

  /// Moves the graduation of the first students of a cohort.
  private static func graduated(_ day: String, upTo count: Int) -> SQL {
    """
    ; update graduates g set graduated_on = \(literal: day)::date from students t
    where t.id = g.student_id and t.student_no ~ '^K'
      and substr(t.student_no, 2)::int <= \(literal: "\(count)")::int
    """
  }
}
