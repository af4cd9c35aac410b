import Postgres

/// The cases of rules about students, persons and graduates.
extension RecordRuleCase {
  static let ofStudents = [
    RecordRuleCase(
      "W-STU-01", keeps: studies(school: "002", from: "date '2021-07-01'"),
      breaks: studies(school: "002", from: "date '2021-06-30'"), finds: ["001/A1", "002/X"]),
    RecordRuleCase(
      "W-STU-02", keeps: "update persons set birth_on = '2006-09-01' where name = '学生1'",
      breaks: "update persons set birth_on = '2006-09-02' where name = '学生1'", finds: ["001/A1"]),
    RecordRuleCase(
      "W-STU-10", keeps: "update persons set birth_on = '1957-09-02' where name = '学生2'",
      breaks: "update persons set birth_on = '1957-09-01' where name = '学生2'",
      finds: ["003/C1"]),
    RecordRuleCase(
      "B-STU-03", keeps: studies(school: "002", from: "date '2021-09-01'"),
      breaks:
        "update schools set tier = 'ordinary' where code = '001'",
      finds: ["001/数控加工/advanced"]),
    RecordRuleCase(
      "W-STU-04", keeps: "update majors set closed_on = '2018-09-02'",
      breaks: "update majors set closed_on = '2018-09-01' where name = '烹饪'", finds: ["003/C1"]),
    RecordRuleCase(
      "W-STU-05", keeps: "update majors set opened_on = '2018-09-01'",
      breaks: "update majors set opened_on = '2018-09-02' where name = '烹饪'", finds: ["003/C1"]),
    RecordRuleCase(
      "B-STU-08", keeps: studies(school: "002", from: "current_date - 400"),
      breaks: "delete from graduates",
      finds: ["001/A1", "003/C1"]),
    RecordRuleCase(
      "W-STU-11", keeps: studies(school: "002", from: "current_date - 400") + suspended,
      breaks: studies(school: "002", from: "current_date - 30") + suspended, finds: ["002/X"]),
    RecordRuleCase(
      "W-MAJ-01", keeps: "update majors set years = 5 where level = 'advanced'",
      breaks: "update majors set years = 6",
      finds: ["001/数控加工/advanced", "002/电气/advanced", "003/烹饪/intermediate"]),
  ]

  static let ofPersons = [
    RecordRuleCase(
      "W-ID-05", keeps: "update persons set document_kind = 'passport'",
      breaks: "update persons set document_kind = 'temporary' where name = '学生2'",
      finds: ["00000000-0000-8000-8000-000000000002"]),
    RecordRuleCase(
      "W-STU-09",
      keeps: "update persons set name = '同名', document_kind = 'passport' where name = '学生1'",
      breaks: """
        update persons set name = '学生1', birth_on = '2003-01-02', document_kind = 'passport'
        where name = '学生3'
        """, finds: ["00000000-0000-8000-8000-000000000003"]),
    RecordRuleCase(
      "W-DT-06", keeps: "update graduates set graduated_on = current_date",
      breaks: """
        update graduates set graduated_on = current_date + 1;
        update agreements set signed_on = current_date + 1;
        insert into trainings (number, name, kind, school_id, starts_on)
        select 'PX-1', '培训', 'skill_class', id, '2099-01-01' from schools where code = '001';
        insert into attendances (number, training_id, person_id)
        select 'CQ-1', t.id, p.id from trainings t, persons p where p.name = '学生1';
        insert into posts (company_id, person_id, kind, appointed_on)
        select c.id, p.id, 'cio', '2099-01-01' from companies c, persons p
        where c.industry = '65' and p.name = '学生1';
        insert into transitions (station_id, status, happened_on)
        select id, 'rectifying', '2099-01-01' from stations;
        \(studies(school: "002", from: "current_date + 1"))
        """,
      finds: [
        "001/A1", "CQ-1", "PX-1", "XY-1", "002/X", "003/C1",
        "91442000MA5EXAMQ9J/00000000-0000-8000-8000-000000000001/cio/2099-01-01",
        "ZS-001/rectifying/2099-01-01",
      ]),
  ]

  static let ofGraduates = [
    RecordRuleCase(
      "W-GRA-02", keeps: graduation("2021-05-01"), breaks: graduation("2021-04-30"),
      finds: ["001/A1"]),
    RecordRuleCase(
      "W-GRA-03", keeps: "update graduates set employed_on = '2021-07-01'",
      breaks: "update graduates set employed_on = '2021-06-30'", finds: ["001/A1", "003/C1"]),
    RecordRuleCase(
      "W-GRA-04", keeps: "update graduates set employer_id = null, employer = '某厂'",
      breaks: "update graduates set employer_id = null", finds: ["001/A1", "003/C1"]),
    RecordRuleCase(
      "W-GRA-05",
      keeps:
        "update graduates set destination = 'unemployed', employer_id = null, employed_on = null",
      breaks: "update graduates set destination = 'unemployed', employer_id = null",
      finds: ["001/A1", "003/C1"]),
    RecordRuleCase(
      "B-GRA-06",
      keeps: "update graduates set destination = null, graduated_on = current_date - 30",
      breaks: "update graduates set destination = null", finds: ["001/A1", "003/C1"]),
    RecordRuleCase(
      "B-GRA-07",
      keeps: cohort(5)
        + "; update graduates set destination = 'unemployed' where student_id = (select id from students where student_no = 'K1')",
      breaks: cohort(5)
        + "; update graduates set destination = 'unemployed' where student_id in (select id from students where student_no in ('K1', 'K2'))",
      finds: ["002"]),
    RecordRuleCase(
      "B-GRA-08", keeps: cohort(2),
      breaks: cohort(2) + "; update students set entered_on = '2017-09-01' where student_no = 'K1'",
      finds: ["002/电气/advanced"]),
    RecordRuleCase(
      "W-GRA-09",
      keeps: """
        insert into company_names (company_id, name)
        select id, '示例机电厂' from companies where industry = '3912';
        update graduates g set employer = case t.student_no
          when 'A1' then '示例机电厂' else '中山市(示例)机电有限责任公司' end
        from students t where t.id = g.student_id
        """,
      breaks: "update graduates set employer = '中山市示例软件有限公司'",
      finds: ["001/A1", "003/C1"]),
    RecordRuleCase(
      "W-GRA-10", keeps: "update graduates set destination = 'army', employer_id = null",
      breaks: "update graduates set destination = 'army'", finds: ["001/A1", "003/C1"]),
  ]

  private static let suspended: SQL = "; update schools set status = 'suspended'"

  /// Student 1 at a further school, from a day given in SQL.
  static func studies(school: String, from day: SQL) -> SQL {
    """
    insert into students (person_id, school_id, student_no, major_id, level, entered_on)
    select p.id, s.id, 'X', m.id, m.level, \(day)
    from persons p, schools s join majors m on m.school_id = s.id
    where p.name = '学生1' and s.code = \(literal: school)
    """
  }

  private static func graduation(_ day: String) -> SQL {
    """
    update graduates set graduated_on = \(literal: day)::date
    where student_id = (select id from students where student_no = 'A1')
    """
  }

  /// Students K1, K2, … of one cohort who all graduated in 2021 into further study.
  static func cohort(_ size: Int) -> SQL {
    """
    insert into persons (id, name, document_kind)
    select gen_random_uuid(), 'K' || n, 'passport' from generate_series(1, \(literal: "\(size)")::int) as n;
    insert into students (person_id, school_id, student_no, major_id, level, entered_on)
    select p.id, s.id, p.name, m.id, m.level, '2018-09-01'
    from persons p, schools s join majors m on m.school_id = s.id
    where p.name like 'K%' and s.code = '002';
    insert into graduates (student_id, graduated_on, destination)
    select id, '2021-07-01', 'further_study' from students where student_no like 'K%'
    """
  }
}
