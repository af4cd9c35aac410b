import Postgres

/// The cases of rules about certificates, agreements, companies, stations and their needs and titles.
extension RecordRuleCase {
  static let ofCertificates = [
    RecordRuleCase(
      "W-CN-03", keeps: "update certificates set number = 'YT00014400000123440001'",
      breaks: "update certificates set issued_on = '2021-01-05'", finds: ["S000044000001203000001"]),
    RecordRuleCase(
      "W-CRT-01", keeps: "update persons set birth_on = '2004-06-01'",
      breaks: "update persons set birth_on = '2004-06-02'", finds: ["S000044000001203000001"]),
    RecordRuleCase(
      "W-CRT-02", keeps: "update stations set ended_on = '2020-06-02', status = 'revoked'",
      breaks: "update stations set ended_on = '2020-06-01', status = 'revoked'",
      finds: ["S000044000001203000001"]),
    RecordRuleCase(
      "W-CRT-03", keeps: certificate("S000044000001213000002", "钳工", "advanced", "2021-06-01"),
      breaks: certificate("S000044000001213000002", "车工", "advanced", "2021-06-01"),
      finds: ["S000044000001213000002"]),
    RecordRuleCase(
      "B-CRT-04", keeps: certificate("S000044000001212000002", "车工", "technician", "2021-06-01"),
      breaks: certificate("S000044000001212000002", "车工", "technician", "2021-05-31"),
      finds: ["S000044000001212000002"]),
    RecordRuleCase(
      "B-CRT-05", keeps: certificates(2), breaks: certificates(3), finds: ["001"]),
  ]

  static let ofAgreements = [
    RecordRuleCase(
      "B-AGR-01",
      keeps: "update agreements set ends_on = '2022-01-31';"
        + agreement("XY-2", "internship", "2022-01-15"),
      breaks: "update agreements set ends_on = '2022-01-31'", finds: ["XY-1"]),
    RecordRuleCase(
      "E-AGR-02", keeps: "update agreements set kinds = null",
      breaks: """
        insert into agreements (number, signed_on, starts_on) values ('XY-0', '2022-01-01', '2022-01-01');
        delete from agreement_schools
        """, finds: ["XY-0", "XY-1"]),
    RecordRuleCase(
      "W-AGR-03",
      keeps: "update agreements set terminated_on = '2022-01-15';"
        + agreement("XY-2", "order_class", "2022-01-15"),
      breaks: "update agreements set terminated_on = '2022-01-16';"
        + agreement("XY-2", "order_class", "2022-01-15"),
      finds: ["XY-2"]),
    RecordRuleCase(
      "W-AGR-04", keeps: "update agreements set signed_on = '2020-02-01'",
      breaks: "update agreements set signed_on = '2020-02-02'", finds: ["XY-1"]),
    RecordRuleCase(
      "W-AGR-05", keeps: performed(2020, 2031),
      breaks: "update agreements set ends_on = '2022-12-31';" + performed(2019, 2022, 2023),
      finds: ["XY-1/2019", "XY-1/2023"]),
    RecordRuleCase(
      "E-AGR-06", keeps: majors(of: "001"), breaks: majors(of: "002"), finds: ["XY-1"]),
    RecordRuleCase(
      "W-AGR-07",
      keeps: agreement("XY-2", "internship", "2020-02-02") + renewal(of: "XY-1", by: "XY-2"),
      breaks: agreement("XY-2", "internship", "2020-02-01") + renewal(of: "XY-2", by: "XY-1")
        + """
        ; insert into agreements (number, signed_on, starts_on) values ('XY-3', '2022-01-01', '2022-01-01');
        insert into agreement_schools (agreement_id, school_id)
        select a.id, s.id from agreements a, schools s where a.number = 'XY-3' and s.code = '002'
        """ + renewal(of: "XY-1", by: "XY-3"),
      finds: ["XY-1", "XY-3"]),
    RecordRuleCase(
      "W-AGR-08",
      keeps: "update agreements set ends_on = '2022-01-31', terminated_on = '2022-01-31'",
      breaks: "update agreements set ends_on = '2022-01-31', terminated_on = '2022-02-01'",
      finds: ["XY-1"]),
  ]

  static let ofOrganisations = [
    RecordRuleCase(
      "W-UC-02", keeps: "update schools set credit_code = '12442000456000017G' where code = '001'",
      breaks: "update schools set credit_code = '91442000MA5EXAMR1T' where code = '001'",
      finds: ["001"]),
    RecordRuleCase(
      "W-UC-03", keeps: "update schools set credit_code = '12442000456000017G' where code = '001'",
      breaks: "update schools set credit_code = '95442000MA5EXAMT3M' where code = '001'",
      finds: ["001"]),
    RecordRuleCase(
      "W-UC-04", keeps: credited(sponsor: "government"), breaks: credited(sponsor: "private"),
      finds: ["001"]),
    RecordRuleCase(
      "W-CMP-01", keeps: company("示例机床有限公司"),
      breaks: company("示例机电有限责任公司"), finds: ["91442000MA5EXAMU1W"]),
    RecordRuleCase(
      "W-CMP-02", keeps: "update companies set industry = null where industry = '65'",
      breaks: "update companies set industry = null", finds: ["91442000MA5EXAMP0M"]),
    RecordRuleCase(
      "E-IN-02", keeps: "update companies set industry = 'T' where industry = '65'",
      breaks: """
        update companies set industry = 'Z' where industry = '65';
        update graduates set employer_id = null, employer = '某公司', employer_industry = '9801'
        where student_id = (select id from students where student_no = 'A1')
        """, finds: ["001/A1", "91442000MA5EXAMQ9J"]),
    RecordRuleCase(
      "W-STN-01", keeps: "update agreements set ends_on = current_date",
      breaks: "update agreements set ends_on = current_date - 1", finds: ["ZS-001"]),
    RecordRuleCase(
      "W-STN-02", keeps: "update stations set status = 'rectifying'; delete from station_schools",
      breaks: "delete from station_schools", finds: ["ZS-001"]),
    RecordRuleCase(
      "W-STN-03", keeps: "update stations set status = 'withdrawn', ended_on = '2023-01-01'",
      breaks: "update stations set status = 'withdrawn'", finds: ["ZS-001"]),
    RecordRuleCase(
      "W-STN-04", keeps: "update stations set ended_on = current_date + 1",
      breaks: "update stations set ended_on = current_date", finds: ["ZS-001"]),
    RecordRuleCase(
      "B-STN-05",
      keeps: "update stations set listed_on = current_date - 30; delete from certificates",
      breaks: "delete from certificates", finds: ["ZS-001"]),
    RecordRuleCase(
      "W-STN-06", keeps: assessed(2020, 2022), breaks: assessed(2019, 2023),
      finds: ["ZS-001/2019", "ZS-001/2023"]),
    RecordRuleCase(
      "B-DMD-01", keeps: demand(filled: 3), breaks: demand(filled: 4), finds: ["XQ-1"]),
    RecordRuleCase(
      "W-REC-01", keeps: recognition(revoked: "2023-01-01"),
      breaks: recognition(revoked: "2023-01-02"), finds: ["RD-1"]),
  ]

  private static func certificate(
    _ number: String, _ occupation: String, _ level: String, _ day: String
  ) -> SQL {
    """
    insert into certificates (number, person_id, occupation, level, issued_on)
    select \(literal: number), id, \(literal: occupation), \(literal: level)::skill_level,
      \(literal: day)::date
    from persons where name = '学生1'
    """
  }

  /// So many certificates of the first school in the year in which one student graduated there.
  private static func certificates(_ count: Int) -> SQL {
    """
    insert into certificates (number, person_id, occupation, level, issued_on, school_id)
    select 'S00004400000121300010' || n, p.id, '工种' || n, 'advanced', '2021-06-01', s.id
    from persons p, schools s, generate_series(1, \(literal: "\(count)")::int) as n
    where p.name = '学生1' and s.code = '001'
    """
  }

  /// A further agreement of the same parties.
  private static func agreement(_ number: String, _ kind: String, _ day: String) -> SQL {
    """
    insert into agreements (number, kinds, signed_on, starts_on)
    values (\(literal: number), array[\(literal: kind)], \(literal: day)::date, \(literal: day)::date);
    insert into agreement_schools (agreement_id, school_id)
    select a.id, l.school_id from agreements a, agreement_schools l where a.number = \(literal: number);
    insert into agreement_companies (agreement_id, company_id)
    select a.id, l.company_id from agreements a, agreement_companies l
    where a.number = \(literal: number)
    """
  }

  private static func company(_ name: String) -> SQL {
    """
    insert into companies (credit_code, name, industry)
    values ('91442000MA5EXAMU1W', \(literal: name), '3912')
    """
  }

  private static func performed(_ years: Int...) -> SQL {
    """
    insert into performances (agreement_id, year)
    select id, y from agreements, unnest(\(literal: "{\(years.map(String.init).joined(separator: ","))}")::int[]) as y
    """
  }

  private static func majors(of school: String) -> SQL {
    """
    insert into agreement_majors (agreement_id, major_id)
    select a.id, m.id from agreements a, majors m join schools s on s.id = m.school_id
    where s.code = \(literal: school) and m.name <> '数控加工'
    """
  }

  private static func renewal(of former: String, by number: String) -> SQL {
    """
    ; update agreements set renews_id = (select id from agreements where number = \(literal: former))
    where number = \(literal: number)
    """
  }

  /// Assessments of the station, which was listed from 2020-05-01 and ended on 2023-01-01.
  private static func assessed(_ years: Int...) -> SQL {
    """
    update stations set status = 'revoked', ended_on = '2023-01-01';
    insert into assessments (station_id, year, grade)
    select id, y, 'qualified' from stations, unnest(\(literal: "{\(years.map(String.init).joined(separator: ","))}")::int[]) as y
    """
  }

  private static func demand(filled: Int) -> SQL {
    """
    insert into demands (number, company_id, occupation, people, raised_on, filled)
    select 'XQ-1', id, '车工', 3, '2022-01-01', \(literal: "\(filled)")::int
    from companies where industry = '65'
    """
  }

  private static func recognition(revoked day: String) -> SQL {
    """
    insert into recognitions (number, title, level, company_id, granted_on, valid_until, revoked_on)
    select 'RD-1', '示范企业', 'city', id, '2020-01-01', '2023-01-01', \(literal: day)::date
    from companies where industry = '65'
    """
  }

  private static func credited(sponsor: String) -> SQL {
    """
    update schools set credit_code = '12442000456000017G', sponsor = \(literal: sponsor)
    where code = '001'
    """
  }
}
